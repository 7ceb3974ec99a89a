import type { Duration, DurationUnit } from '#core/terms/duration.ts'
import { formatNumber } from './format-number.ts'
import type { Locale } from './locale.ts'

type Forms = readonly [one: string, many: string]

const french: Record<DurationUnit, Forms> = {
  hour: ['heure', 'heures'],
  calendarDay: ['jour calendaire', 'jours calendaires'],
  businessDay: ['jour ouvré', 'jours ouvrés'],
  week: ['semaine', 'semaines'],
  month: ['mois', 'mois'],
  year: ['an', 'ans'],
}

const english: Record<DurationUnit, Forms> = {
  hour: ['hour', 'hours'],
  calendarDay: ['calendar day', 'calendar days'],
  businessDay: ['business day', 'business days'],
  week: ['week', 'weeks'],
  month: ['month', 'months'],
  year: ['year', 'years'],
}

/** Outside France a business day is « jour ouvrable », a calendar day « jour civil » (BE) or « jour de calendrier » (CA). */
const regional: Partial<Record<Locale, Partial<Record<DurationUnit, Forms>>>> = {
  'fr-BE': {
    businessDay: ['jour ouvrable', 'jours ouvrables'],
    calendarDay: ['jour civil', 'jours civils'],
  },
  'fr-CH': { businessDay: ['jour ouvrable', 'jours ouvrables'] },
  'fr-CA': {
    businessDay: ['jour ouvrable', 'jours ouvrables'],
    calendarDay: ['jour de calendrier', 'jours de calendrier'],
  },
}

/** A delay with its unit: `5 jours ouvrés`, `1 business day`, `24 heures`. French keeps the singular below 2. */
export function formatDuration(duration: Duration, locale: Locale): string {
  const forms =
    regional[locale]?.[duration.unit] ?? (locale.startsWith('fr') ? french : english)[duration.unit]
  const isOne = locale.startsWith('fr') ? duration.n < 2 : duration.n === 1
  return `${formatNumber(duration.n, locale)} ${isOne ? forms[0] : forms[1]}`
}
