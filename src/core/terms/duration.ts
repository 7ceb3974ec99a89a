/** Units a delay can be counted in. The unit is never implied (spec 2.1, 2.6). */
export const durationUnits = [
  'hour',
  'calendarDay',
  'businessDay',
  'week',
  'month',
  'year',
] as const
export type DurationUnit = (typeof durationUnits)[number]

/** A delay: `{ n: 5, unit: 'businessDay' }`. `n` may hold half hours (`0.5`). */
export type Duration = {
  readonly kind: 'duration'
  readonly n: number
  readonly unit: DurationUnit
}

const spellings: Record<DurationUnit, readonly string[]> = {
  hour: ['h', 'hour', 'hours', 'heure', 'heures'],
  calendarDay: ['calendarDay', 'calendarDays', 'day', 'days', 'jour', 'jours'],
  businessDay: [
    'businessDay',
    'businessDays',
    'business day',
    'business days',
    'jour ouvré',
    'jours ouvrés',
  ],
  week: ['week', 'weeks', 'semaine', 'semaines'],
  month: ['month', 'months', 'mois'],
  year: ['year', 'years', 'an', 'ans'],
}

const written = /^(\d{1,5}(?:\.\d{1,2})?) ?(\p{L}[\p{L} ]*)$/u

/** Reads `5 businessDay`, `24 h`, `12 months`, `5 jours ouvrés`. Gives `undefined` for anything else. */
export function parseDuration(text: string): Duration | undefined {
  const match = written.exec(text.trim())
  if (!match) return undefined
  const unit = durationUnits.find((known) => spellings[known].includes(match[2] ?? ''))
  return unit && duration(Number(match[1]), unit)
}

/** Makes a delay of `n` units. */
export function duration(n: number, unit: DurationUnit): Duration {
  return { kind: 'duration', n, unit }
}
