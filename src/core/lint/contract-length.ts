import { addDays, addMonths, type PlainDate } from '#core/terms/date.ts'

/** Whole months that a period reaches, both days included: 4 January to 3 July is six. */
export function fullMonths(start: PlainDate, end: PlainDate): number {
  const after = addDays(end, 1).iso
  let months = 0
  while (addMonths(start, months + 1).iso <= after) months++
  return months
}

/** True when a period, both days included, lasts longer than so many months. */
export function isLongerThan(start: PlainDate, end: PlainDate, months: number): boolean {
  return addMonths(start, months).iso < addDays(end, 1).iso
}
