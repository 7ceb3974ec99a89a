import type { Language } from '#core/locale/locale.ts'
import type { Currency } from '#core/terms/money.ts'
import type { Measure, Quantity } from './quantity.ts'
import { type NumberHere, numberAt } from './read-number.ts'
import { currenciesAt, periodAt, unitAt } from './read-unit.ts'
import { type Token, tokensOf } from './tokens.ts'

/** A text read for its numbers: its tokens, and the quantities among them in order, none overlapping. */
export type Numbers = {
  readonly tokens: readonly Token[]
  readonly quantities: readonly Quantity[]
}

/**
 * Every amount, percentage, delay and count of revisions of a text, in digits or words (rules.md 6.5). A number without a unit
 * (an article, a year, a postal code, a version, a telephone number) is none; nor is a time of day or a rhythm
 * (« tous les 15 jours », `24/7`). Linear: from each number only a few tokens are looked at.
 */
export function numbersOf(text: string, language: Language): Numbers {
  const tokens = tokensOf(text, language)
  const quantities: Quantity[] = []
  for (let at = 0; at < tokens.length; ) {
    const found = quantityAt(tokens, at, language, text)
    if (found?.measure) quantities.push(placed(found.measure, at, found.length, tokens, text))
    at += found?.length ?? 1
  }
  return { tokens, quantities }
}

/** How many tokens were read; the measure when they are one that counts. */
type Found = { readonly length: number; readonly measure?: Measure }

function quantityAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
  text: string,
): Found | undefined {
  const before = currencyBefore(tokens, at, language)
  if (before) return before
  const number = numberAt(tokens, at, language)
  if (!number) return undefined
  const { length, value, differs } = number
  if (differs) return { length, measure: { kind: 'contradiction', ...differs } }
  if (number.isArticle && !countsOne(tokens, at, text)) return { length }
  const after = at + length
  const unitless = percentAfter(tokens, after, value) ?? moneyAfter(tokens, after, value)
  if (unitless) return { ...unitless, length: length + unitless.length }
  return (
    durationHere(tokens, at, number, language) ?? revisionsHere(tokens, at, number) ?? { length }
  )
}

function placed(
  measure: Measure,
  at: number,
  length: number,
  tokens: readonly Token[],
  text: string,
): Quantity {
  const to = at + length
  const index = tokens[at]?.index ?? 0
  return { ...measure, span: text.slice(index, tokens[to - 1]?.end ?? index), index, from: at, to }
}

/** `€1,800`, `CHF 1'250.00`, `US$ 35`. */
function currencyBefore(
  tokens: readonly Token[],
  at: number,
  language: Language,
): Found | undefined {
  const prefix = countryOfDollar(tokens[at])
  const start = prefix && tokens[at + 1]?.text === '$' ? 1 : 0
  const token = tokens[at + start]
  const isCode = token?.kind === 'sign' || /^(?:eur|usd|cad|gbp|chf)$/.test(token?.text ?? '')
  const currencies = isCode ? currenciesAt(token) : undefined
  const number = currencies && numberAt(tokens, at + start + 1, language)
  if (!currencies || !number || number.isArticle) return undefined
  return money(tokens, at + start + 1 + number.length, number.value, {
    currencies: start && prefix ? [prefix] : currencies,
    length: start + 1 + number.length,
  })
}

/** `1 800 €`, `35 US$`, `900 euros`, `42 $ CA`, `2 k€`. */
function moneyAfter(tokens: readonly Token[], at: number, value: number): Found | undefined {
  const isThousands = tokens[at]?.text === 'k'
  const start = at + (isThousands ? 1 : 0)
  const prefix = tokens[start + 1]?.text === '$' ? countryOfDollar(tokens[start]) : undefined
  const sign = start + (prefix ? 1 : 0)
  const currencies = currenciesAt(tokens[sign])
  if (!currencies) return undefined
  const suffix = countryOfDollar(tokens[sign + 1])
  const isDollar = currencies.length > 1
  const end = sign + 1 + (isDollar && suffix ? 1 : 0)
  const country = prefix ?? (isDollar ? suffix : undefined)
  return money(tokens, end, isThousands ? value * 1000 : value, {
    currencies: country ? [country] : currencies,
    length: end - at,
  })
}

function money(
  tokens: readonly Token[],
  at: number,
  value: number,
  { currencies, length }: { currencies: readonly Currency[]; length: number },
): Found {
  const per = periodAt(tokens, at)
  return {
    length: length + (per?.length ?? 0),
    measure: {
      kind: 'money',
      minor: Math.round(value * 100),
      currencies,
      ...(per && { per: per.period }),
    },
  }
}

function countryOfDollar(token: Token | undefined): Currency | undefined {
  if (/^(?:us|usd|americain|americains)$/.test(token?.text ?? '')) return 'USD'
  return /^(?:ca|cad|can|canadien|canadiens)$/.test(token?.text ?? '') ? 'CAD' : undefined
}

/** `1,5 %`, `1.5 per cent`, each perhaps with `par mois`. */
function percentAfter(tokens: readonly Token[], at: number, value: number): Found | undefined {
  const [first, second] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? '']
  const isTwoWords = (first === 'pour' || first === 'per') && second === 'cent'
  if (!isTwoWords && !/^(?:%|percent|pourcent|pourcents)$/.test(first)) return undefined
  const length = isTwoWords ? 2 : 1
  const per = periodAt(tokens, at + length)
  return {
    length: length + (per?.length ?? 0),
    measure: { kind: 'percent', value, ...(per && { per: per.period }) },
  }
}

const rangeSigns = new Set(['a', 'to', '-', '–', '—'])

function durationHere(
  tokens: readonly Token[],
  at: number,
  number: NumberHere,
  language: Language,
): Found | undefined {
  const after = at + number.length
  const second = rangeSigns.has(tokens[after]?.text ?? '')
    ? numberAt(tokens, after + 1, language)
    : undefined
  const unitFrom = second ? after + 1 + second.length : after
  const unit = unitAt(tokens, unitFrom, language)
  if (!unit) return netHere(tokens, at, number)
  const end = unitFrom + unit.length
  const per = periodAt(tokens, end)
  const length = end + (per?.length ?? 0) - at
  if (isRhythm(tokens, at, end) || isClock(tokens, at, end, number.value)) return { length }
  const { businessWord } = unit
  return {
    length,
    measure: {
      kind: 'duration',
      n: number.value,
      unit: unit.unit,
      ...(second && { upTo: second.value }),
      ...(businessWord && { businessWord }),
      ...(per && { per: per.period }),
      ...(tokens[at - 1]?.text === 'net' && { isNet: true }),
    },
  }
}

/** `net 15`: days, by usage. */
function netHere(tokens: readonly Token[], at: number, number: NumberHere): Found | undefined {
  if (tokens[at - 1]?.text !== 'net') return undefined
  const { value: n, length } = number
  return { length, measure: { kind: 'duration', n, unit: 'calendarDay', isNet: true } }
}

/** « tous les 15 jours », `every 2 weeks`, `24 h/24`, « 7 jours sur 7 ». */
function isRhythm(tokens: readonly Token[], at: number, end: number): boolean {
  const [before, earlier] = [tokens[at - 1]?.text ?? '', tokens[at - 2]?.text ?? '']
  if (before === 'every' || (before === 'les' && /^tou(?:te)?s$/.test(earlier))) return true
  return /^(?:\/|sur)$/.test(tokens[end]?.text ?? '') && tokens[end + 1]?.kind === 'digits'
}

/** « à 17 h », « de 9 h à 17 h », `17 h 30`: times of day, not delays. */
function isClock(tokens: readonly Token[], at: number, end: number, hours: number): boolean {
  const isHour = /^(?:h|heures?)$/.test(tokens[end - 1]?.text ?? '')
  if (!isHour || hours > 24) return false
  const [before, earlier] = [tokens[at - 1]?.text ?? '', tokens[at - 2]?.text ?? '']
  if (tokens[end]?.kind === 'digits' && tokens[end - 1]?.text === 'h') return true
  if (/^(?:avant|apres|vers|des|entre)$/.test(before)) return true
  if (before === 'a' && earlier !== 'jusqu') return true
  const follows = tokens[end]?.text === 'a' && tokens[end + 1]?.kind === 'digits'
  return follows && /^h(?:eures?)?$/.test(tokens[end + 2]?.text ?? '')
}

const revisionWord = /^(?:revision|correction|retouche)s?$/
const filler = /^(?:series?|tours?|cycles?|de|rounds?|of|sets?|free|included|full)$/

/** « deux séries de corrections », `3 rounds of revisions`. */
function revisionsHere(
  tokens: readonly Token[],
  at: number,
  { value, length, isArticle }: NumberHere,
): Found | undefined {
  let place = at + length
  while (place < at + length + 3 && filler.test(tokens[place]?.text ?? '')) place += 1
  if (isArticle || !revisionWord.test(tokens[place]?.text ?? '')) return undefined
  return { length: place + 1 - at, measure: { kind: 'revisions', n: value } }
}

/** « un délai d'un mois », « sous un jour », `one month`: here the article is a number. */
function countsOne(tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at]
  if (!token) return false
  if (token.text === 'one') return true
  const isElided = /d['’]$/i.test(text.slice(Math.max(0, token.index - 2), token.index))
  return isElided || /^(?:sous|dans|pendant|durant|within)$/.test(tokens[at - 1]?.text ?? '')
}
