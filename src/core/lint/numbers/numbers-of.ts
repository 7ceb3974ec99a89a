import type { Language } from '#core/locale/locale.ts'
import type { Found } from './found.ts'
import type { Measure, Quantity } from './quantity.ts'
import { delayAt } from './read-delay.ts'
import { currencyBefore, moneyAfter } from './read-money.ts'
import { numberAt } from './read-number.ts'
import { percentAfter } from './read-percent.ts'
import { revisionsAt } from './read-revisions.ts'
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
    const found = quantityAt(tokens, at, language)
    if (found?.measure) quantities.push(placed(found.measure, at, found.length, tokens, text))
    at += found?.length ?? 1
  }
  return { tokens, quantities }
}

function quantityAt(tokens: readonly Token[], at: number, language: Language): Found | undefined {
  const before = currencyBefore(tokens, at, language)
  if (before) return before
  const number = numberAt(tokens, at, language)
  if (!number) return undefined
  const { length, value, differs } = number
  if (differs) return { length, measure: { kind: 'contradiction', ...differs } }
  if (number.isArticle && !countsOne(tokens, at)) return { length }
  const after = at + length
  const unitless = percentAfter(tokens, after, value) ?? moneyAfter(tokens, after, value)
  if (unitless) return { ...unitless, length: length + unitless.length }
  return delayAt(tokens, at, number, language) ?? revisionsAt(tokens, at, number) ?? { length }
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

/** « un délai d'un mois », « sous un jour », `one month`: here the article is a number; « la validité d'une heure » has none. */
function countsOne(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? ''
  if (tokens[at]?.text === 'one') return !/^(?:during|per|any|each)$/.test(before)
  return /^(?:delai|preavis|duree|periode|terme|avance|sous|dans)$/.test(before)
}
