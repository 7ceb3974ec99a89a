import { choice, flag, group } from '#core/terms/kinds.ts'

/** What happens when a provision falls, and when a right is not used (clause `severability`). */
export const sev = group({
  replace: choice('closest-lawful', 'delete'),
  noWaiver: flag(),
})
