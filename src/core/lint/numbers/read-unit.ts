import type { Language } from '#core/locale/locale.ts'
import type { Currency } from '#core/terms/money.ts'
import type { Period, TextUnit } from './quantity.ts'
import type { Token } from './tokens.ts'

/** A unit of time at a place among tokens, and how many tokens it takes. */
export type UnitHere = {
  readonly unit: TextUnit
  readonly businessWord?: 'ouvré' | 'ouvrable'
  readonly length: number
}

const timeUnits: Readonly<Record<Language, Readonly<Record<string, TextUnit>>>> = {
  fr: {
    jour: 'calendarDay',
    j: 'calendarDay',
    semaine: 'week',
    mois: 'month',
    an: 'year',
    annee: 'year',
    heure: 'hour',
    h: 'hour',
    minute: 'minute',
    min: 'minute',
  },
  en: {
    day: 'calendarDay',
    week: 'week',
    month: 'month',
    year: 'year',
    hour: 'hour',
    hr: 'hour',
    h: 'hour',
    minute: 'minute',
    min: 'minute',
  },
}

/** The unit of time that begins at a token: `jours ouvrés`, `business days`, `heures`. */
export function unitAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
): UnitHere | undefined {
  const first = tokens[at]
  if (first?.kind === 'sign' && first.text === '-')
    return longer(unitAt(tokens, at + 1, language), 1)
  if (first?.kind !== 'word') return undefined
  if (language === 'en') return englishUnit(tokens, at)
  const unit = timeUnits.fr[singular(first.text)]
  if (!unit) return undefined
  const next = singular(tokens[at + 1]?.text ?? '')
  const businessWord = /^ouvree?$/.test(next)
    ? 'ouvré'
    : next === 'ouvrable'
      ? 'ouvrable'
      : undefined
  if (businessWord) return { unit: business(unit), businessWord, length: 2 }
  if (next === 'de' && tokens[at + 2]?.text === 'calendrier') return { unit, length: 3 }
  return { unit, length: /^(?:calendaire|franc|consecutif|civil|net)$/.test(next) ? 2 : 1 }
}

function englishUnit(tokens: readonly Token[], at: number): UnitHere | undefined {
  const words = [at, at + 1, at + 2].map((place) => tokens[place]?.text ?? '')
  const skip = words[1] === '-' ? 2 : 1
  const [first = ''] = words
  if (/^(?:business|working|calendar|consecutive|clear)$/.test(first)) {
    const unit = timeUnits.en[singular(words[skip] ?? '')]
    if (!unit) return undefined
    return { unit: /^[bw]/.test(first) ? business(unit) : unit, length: skip + 1 }
  }
  const unit = timeUnits.en[singular(first)]
  return unit && { unit, length: 1 }
}

function business(unit: TextUnit): TextUnit {
  if (unit === 'calendarDay') return 'businessDay'
  return unit === 'hour' ? 'businessHour' : unit
}

const currencySigns: Readonly<Record<string, readonly Currency[]>> = {
  '€': ['EUR'],
  eur: ['EUR'],
  euro: ['EUR'],
  $: ['USD', 'CAD'],
  dollar: ['USD', 'CAD'],
  usd: ['USD'],
  cad: ['CAD'],
  '£': ['GBP'],
  gbp: ['GBP'],
  pound: ['GBP'],
  livre: ['GBP'],
  chf: ['CHF'],
  franc: ['CHF'],
}

/** The currencies that a token may stand for: `€`, `EUR`, `dollars`. */
export function currenciesAt(token: Token | undefined): readonly Currency[] | undefined {
  if (token?.kind !== 'sign' && token?.kind !== 'word') return undefined
  return currencySigns[token.kind === 'word' ? singular(token.text) : token.text]
}

const periods: Readonly<Record<string, Period>> = {
  h: 'hour',
  heure: 'hour',
  hour: 'hour',
  jour: 'day',
  day: 'day',
  semaine: 'week',
  week: 'week',
  hebdomadaire: 'week',
  weekly: 'week',
  mois: 'month',
  month: 'month',
  mensuel: 'month',
  mensuelle: 'month',
  monthly: 'month',
  an: 'year',
  annee: 'year',
  year: 'year',
  annum: 'year',
  annuel: 'year',
  annuelle: 'year',
  annually: 'year',
  yearly: 'year',
}
const joins = new Set(['par', 'per', 'a', 'an', 'each', 'every', '/', 'de', 'chaque', 'the'])

/** `par mois`, `/h`, `a week`, `per year`: what an amount or a rate is for, and how many tokens that takes. */
export function periodAt(
  tokens: readonly Token[],
  at: number,
): { period: Period; length: number } | undefined {
  const isJoined = joins.has(tokens[at]?.text ?? '') && periodOf(tokens[at + 1]) !== undefined
  const period = periodOf(tokens[isJoined ? at + 1 : at])
  return period && { period, length: isJoined ? 2 : 1 }
}

function periodOf(token: Token | undefined): Period | undefined {
  return token?.kind === 'word' ? periods[singular(token.text)] : undefined
}

function longer(unit: UnitHere | undefined, by: number): UnitHere | undefined {
  return unit && { ...unit, length: unit.length + by }
}

function singular(word: string): string {
  return word.length > 2 && word !== 'mois' && word.endsWith('s') ? word.slice(0, -1) : word
}
