import { choice, group, unitsOf } from '#core/terms/kinds.ts'

/** Who supplies the equipment and when it goes back (clauses `place-tools-equipment` and `offboarding`). */
export const equipment = group({
  providedBy: choice('provider', 'client', 'mixed'),
  returnWithinDays: unitsOf('calendarDay'),
})
