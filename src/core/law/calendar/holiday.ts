import type { Words } from '#core/locale/locale.ts'
import { type PlainDate, addDays } from '#core/terms/date.ts'
import { dateOf, easterSunday, lastWeekday, nthWeekday, weekdayOf } from './moving-days.ts'
import type { Weekday } from './moving-days.ts'

/** A public holiday of one year. */
export type Holiday = { readonly date: PlainDate; readonly name: Words }

/** A public holiday as a rule: the days it is kept on in a year, none where it is not kept that year. */
export type HolidayRule = {
  readonly name: Words
  readonly days: (year: number) => readonly PlainDate[]
}

/** The same day of every year. */
export function fixed(month: number, day: number, fr: string, en: string): HolidayRule {
  return { name: { fr, en }, days: (year) => [dateOf(year, month, day)] }
}

/** Some days after Easter Sunday, or before it when negative. */
export function easter(days: number, fr: string, en: string): HolidayRule {
  return { name: { fr, en }, days: (year) => [addDays(easterSunday(year), days)] }
}

/** The `n`th Monday (or other day) of a month; -1 is the last. */
export function nth(n: number, day: Weekday, month: number, fr: string, en: string): HolidayRule {
  return {
    name: { fr, en },
    days: (year) => [n < 0 ? lastWeekday(year, month, day) : nthWeekday(year, month, day, n)],
  }
}

/** Days after a holiday that is itself a moving one. */
export function after(rule: HolidayRule, days: number, fr: string, en: string): HolidayRule {
  return { name: { fr, en }, days: (year) => rule.days(year).map((date) => addDays(date, days)) }
}

/** On a Sunday, it is kept on the Monday after. */
export function sundayMoves(rule: HolidayRule): HolidayRule {
  return {
    ...rule,
    days: (year) =>
      rule.days(year).map((date) => (weekdayOf(date) === 'Sun' ? addDays(date, 1) : date)),
  }
}

/** On a Saturday it is kept on the Friday before, on a Sunday on the Monday after; that may be in another year. */
export function weekendMoves(rule: HolidayRule): HolidayRule {
  const kept = (date: PlainDate) => {
    const day = weekdayOf(date)
    return day === 'Sat' ? addDays(date, -1) : day === 'Sun' ? addDays(date, 1) : date
  }
  return {
    ...rule,
    days: (year) =>
      [year, year + 1]
        .flatMap((one) => rule.days(one).map(kept))
        .filter(({ iso }) => iso.startsWith(`${year}-`)),
  }
}

/** Kept in years that a test allows. */
export function inYears(test: (year: number) => boolean, rule: HolidayRule): HolidayRule {
  return { ...rule, days: (year) => (test(year) ? rule.days(year) : []) }
}
