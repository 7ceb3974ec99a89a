import type { Terms } from '#core/contract/terms.ts'
import { formatNumber } from '#core/locale/format-number.ts'
import type { Words } from '#core/locale/locale.ts'
import { valueWords } from '#core/lint/value-words.ts'
import type { Duration } from '#core/terms/duration.ts'

/** Weeks in a month, as the specification counts them (rules.md 5.2). */
const weeksPerMonth = 4.34

/** A cap on hours, and what it allows in a month. */
export type HourCap = {
  readonly cap: Duration
  readonly by: 'week' | 'month'
  readonly perMonth: number
}

/** The cap that forbids to work so many hours a month: the monthly one first. */
export function capBelow(hoursPerMonth: number, hours: Terms['hours']): HourCap | undefined {
  const { capPerMonth, capPerWeek } = hours ?? {}
  if (capPerMonth && hoursPerMonth > capPerMonth.n)
    return { cap: capPerMonth, by: 'month', perMonth: capPerMonth.n }
  const perMonth = capPerWeek ? Number((capPerWeek.n * weeksPerMonth).toFixed(2)) : undefined
  return capPerWeek && perMonth !== undefined && hoursPerMonth > perMonth
    ? { cap: capPerWeek, by: 'week', perMonth }
    : undefined
}

/** `34 heures par mois`; `20 hours a week, which is 86.8 a month`. */
export function capWords({ cap, by, perMonth }: HourCap): Words {
  const { fr, en } = valueWords(cap)
  if (by === 'month') return { fr: `${fr} par mois`, en: `${en} a month` }
  return {
    fr: `${fr} par semaine, soit ${formatNumber(perMonth, 'fr-FR')} par mois`,
    en: `${en} a week, which is ${formatNumber(perMonth, 'en-GB')} a month`,
  }
}
