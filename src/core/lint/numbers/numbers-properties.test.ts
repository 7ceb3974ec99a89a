import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Language, languages } from '#core/locale/locale.ts'
import { formatDuration } from '#core/locale/format-duration.ts'
import { formatMoney } from '#core/locale/format-money.ts'
import { formatPercent } from '#core/locale/format-percent.ts'
import type { Locale } from '#core/locale/locale.ts'
import { duration, durationUnits } from '#core/terms/duration.ts'
import { currencies } from '#core/terms/money.ts'
import { withTerm } from '#core/contract/terms.ts'
import type { Terms } from '#core/contract/terms.ts'
import { againstTerms } from './against-terms.ts'
import { classify } from './classify.ts'
import type { Concept } from './concept.ts'
import { english, french } from '#testing/lint/number-writer.ts'
import { numberInWords } from './number-words.ts'
import { numbersOf } from './numbers-of.ts'

const locales: readonly Locale[] = ['fr-FR', 'fr-BE', 'fr-CH', 'fr-CA', 'en-GB', 'en-US', 'en-CA']
const locale = fc.constantFrom(...locales)
const languageOf = (name: Locale): Language => (name.startsWith('fr') ? 'fr' : 'en')

/** The one quantity of a text and whether it is the same as a term at a path. */
function standing(text: string, language: Language, path: string, value: unknown) {
  const { quantities } = numbersOf(`X ${text} Y`, language)
  expect(quantities.map(({ span }) => span)).toEqual([text])
  const [quantity] = quantities
  const concept: Concept = {
    id: 'any',
    words: { fr: [], en: [] },
    terms: { [quantity?.kind ?? '']: [path] },
  }
  return quantity && againstTerms(quantity, concept, withTerm({} as Terms, path, value)).answer
}

test('a delay that a clause prints reads as that delay, in every locale', () => {
  const delay = fc.record({
    n: fc.integer({ min: 2, max: 999 }),
    unit: fc.constantFrom(...durationUnits),
  })
  fc.assert(
    fc.property(delay, locale, ({ n, unit }, where) => {
      const value = duration(n, unit)
      expect(standing(formatDuration(value, where), languageOf(where), 'a.b', value)).toBe('same')
    }),
  )
})

test('an amount that a clause prints reads as that amount, in every locale', () => {
  const money = fc.record({
    kind: fc.constant('money' as const),
    minor: fc.integer({ min: 1, max: 99_999_999 }),
    currency: fc.constantFrom(...currencies),
  })
  fc.assert(
    fc.property(money, locale, (value, where) => {
      expect(standing(formatMoney(value, where), languageOf(where), 'a.b', value)).toBe('same')
    }),
  )
})

test('a percentage that a clause prints reads as that percentage, in every locale', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999_999 }), locale, (scaled, where) => {
      const value = { kind: 'percent', value: String(scaled / 10_000) } as const
      expect(standing(formatPercent(value, where), languageOf(where), 'a.b', value)).toBe('same')
    }),
  )
})

test('numbers written by hand in words read as themselves, from 0 to 999', () => {
  for (let n = 0; n < 1000; n++) {
    expect(numberInWords(french(n).split(/[ -]/), 'fr'), french(n)).toMatchObject({ value: n })
    expect(numberInWords(english(n).split(/[ -]/), 'en'), english(n)).toMatchObject({ value: n })
  }
})

const pieces = fc.constantFrom(
  '15',
  '1 800',
  '1,5',
  '(',
  ')',
  ' ',
  ' jours',
  ' days',
  ' ouvrés',
  ' %',
  ' €',
  '$',
  'quinze',
  'fifteen',
  'cent',
  'vingt',
  'hundred',
  ' et ',
  ' and ',
  '-',
  '/',
  '.',
  ' préavis',
  ' notice',
  ' par mois',
  ' per month',
  'à',
  'net ',
  "d'",
  'un',
  '\uFFFC',
  '\n',
  '1er',
  'v1.0',
)

test('any text: spans stand where they are said to, in order, and every number can be asked what it is about', () => {
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 60 }),
      fc.constantFrom(...languages),
      (parts, language) => {
        const text = parts.join('')
        const numbers = numbersOf(text, language)
        let end = 0
        for (const [which, { span, index }] of numbers.quantities.entries()) {
          expect(text.slice(index, index + span.length)).toBe(span)
          expect(index).toBeGreaterThanOrEqual(end)
          end = index + span.length
          classify(numbers, which, language)
        }
      },
    ),
  )
})

const adversarial = ['1 000', 'quinze (', '15 jours préavis ', '1-2-', "d'", 'a\u0301']

test.each(adversarial)('a megabyte of %j is read to its end and asked what it is about', (part) => {
  const text = part.repeat(Math.ceil(1_000_000 / part.length))
  const numbers = numbersOf(text, 'fr')
  for (const which of numbers.quantities.keys()) classify(numbers, which, 'fr')
  expect(numbers.tokens.length).toBeLessThanOrEqual(text.length)
})
