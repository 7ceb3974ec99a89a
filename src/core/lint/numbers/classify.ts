import type { Language } from '#core/locale/locale.ts'
import type { Concept } from './concept.ts'
import { concepts } from './concepts.ts'
import { type KeywordFinder, keywordFinder } from './keyword.ts'
import type { Numbers } from './numbers-of.ts'
import type { Quantity } from './quantity.ts'
import type { Token } from './tokens.ts'

/** How many words may stand between a number and the word that says what it is about. */
const reach = 8

/** How many tokens are looked at on each side, whatever they are. */
const farthest = 30

/**
 * What a quantity of a text is about: the concept whose keyword stands nearest in the sentence, within eight words, narrower
 * concepts before wider ones. A keyword that stands closer to another quantity belongs to that one.
 */
export function classify(
  { tokens, quantities }: Numbers,
  which: number,
  language: Language,
): Concept | undefined {
  const quantity = quantities[which]
  if (!quantity) return undefined
  const itself = namedByItself(quantity)
  if (itself) return concepts.find(({ id }) => id === itself)
  const found = keywordsAround({ tokens, quantities }, which, language)
  const whole = found.filter(
    ({ at, length }) => !found.some((other) => other.at === at && other.length > length),
  )
  const narrow = whole.filter(
    ({ concept }) => !whole.some((other) => (other.concept.over ?? []).includes(concept.id)),
  )
  const [nearest] = narrow.sort((a, b) => a.distance - b.distance || b.length - a.length)
  return nearest?.concept
}

type Keyword = {
  readonly concept: Concept
  readonly at: number
  readonly length: number
  readonly distance: number
}

function keywordsAround(
  { tokens, quantities }: Numbers,
  which: number,
  language: Language,
): Keyword[] {
  const quantity = quantities[which]
  if (!quantity) return []
  const around = windowAround(tokens, quantity)
  return around.flatMap(({ at, isBefore }) => {
    const rival = quantities[isBefore ? which - 1 : which + 1]
    return compiled[language].flatMap(({ concept, finds, isNear }) => {
      const length = reads(concept, quantity) ? finds(tokens, at) : 0
      if (length === 0 || (isNear && !around.some((place) => isNear(tokens, place.at) > 0)))
        return []
      const distance = distanceTo(tokens, quantity, at, at + length)
      const toRival =
        rival && reads(concept, rival) ? distanceTo(tokens, rival, at, at + length) : distance + 1
      // Between two numbers a word belongs to the nearer one, and to the later one if it stands halfway.
      const isOfRival = isBefore ? toRival < distance : toRival <= distance
      return isOfRival ? [] : [{ concept, at, length, distance }]
    })
  })
}

/** `net 15` and « trois révisions » say what they are about. */
function namedByItself(quantity: Quantity): string | undefined {
  if (quantity.kind === 'revisions') return 'revisions'
  return quantity.kind === 'duration' && quantity.isNet ? 'due' : undefined
}

/** True when a concept has an answer for a quantity of this kind: by period or without one. */
function reads({ terms, per }: Concept, quantity: Quantity): boolean {
  if (terms[quantity.kind] === undefined) return false
  const hasPeriod = 'per' in quantity && quantity.per !== undefined
  if (quantity.kind === 'money' && per) return periodFits(terms.money, quantity)
  return (
    quantity.kind === 'percent' || quantity.kind === 'revisions' || hasPeriod === (per ?? false)
  )
}

/** An amount by the hour is asked of hourly prices, one by the month of monthly ones. */
function periodFits(paths: Concept['terms']['money'], { per }: Quantity & { kind: 'money' }) {
  const isHourly = (paths ?? []).some((path) => path.endsWith('Rate') || path.endsWith('.rate'))
  return per === (isHourly ? 'hour' : 'month')
}

type Place = { readonly at: number; readonly isBefore: boolean }

/** Places of the words around a quantity in its sentence, as far as a keyword counts. */
function windowAround(tokens: readonly Token[], quantity: Quantity): Place[] {
  const places: Place[] = []
  for (const step of [-1, 1]) {
    const isBefore = step < 0
    const start = isBefore ? quantity.from - 1 : quantity.to
    let words = 0
    for (let at = start; Math.abs(at - start) < farthest && words <= reach; at += step) {
      const token = tokens[at]
      if (!token || token.sentence !== tokens[quantity.from]?.sentence) break
      if (token.kind === 'word') places.push({ at, isBefore })
      if (token.kind !== 'sign') words += 1
    }
  }
  return places
}

/** How many words stand between a quantity and a phrase. */
function distanceTo(tokens: readonly Token[], { from, to }: Quantity, start: number, end: number) {
  const [left, right] = end <= from ? [end, from] : [to, start]
  let words = 0
  for (let at = left; at < right; at++) if (tokens[at]?.kind !== 'sign') words += 1
  return words
}

type Compiled = {
  readonly concept: Concept
  readonly finds: KeywordFinder
  readonly isNear?: KeywordFinder
}

const compiled: Readonly<Record<Language, readonly Compiled[]>> = {
  fr: concepts.map((concept) => compile(concept, 'fr')),
  en: concepts.map((concept) => compile(concept, 'en')),
}

function compile(concept: Concept, language: Language): Compiled {
  const { words, near } = concept
  return {
    concept,
    finds: keywordFinder(words[language]),
    ...(near && { isNear: keywordFinder(near[language]) }),
  }
}
