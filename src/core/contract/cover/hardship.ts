import { choice, group, percent, unitsOf } from '#core/terms/kinds.ts'

/** Change of circumstances: who bears it, how it is renegotiated (clause `hardship`; FR-33, BE-13). */
export const hardship = group({
  mode: choice('statutory', 'waived', 'contractual-renegotiation'),
  triggerPct: percent(),
  renegotiateDays: unitsOf('calendarDay'),
})
