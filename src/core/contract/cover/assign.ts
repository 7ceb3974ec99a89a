import { choice, group } from '#core/terms/kinds.ts'

/** Transfer of the contract itself (clause `assignment-subcontracting`). */
export const assign = group({
  allowed: choice('no', 'with-consent', 'to-affiliate'),
})
