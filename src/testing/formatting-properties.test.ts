import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages } from '#core/locale/locale.ts'
import { foldTypography, typographer } from '#core/locale/typographer.ts'
import { addDays, daysBetween, parseDate } from '#core/terms/date.ts'
import { duration, durationUnits, parseDuration } from '#core/terms/duration.ts'
import { currencies, parseMoney, writeMoney } from '#core/terms/money.ts'
import { parsePercent, restOfPercent, timesPercent } from '#core/terms/percent.ts'
import { runs } from './fuzz-runs.ts'

const minor = fc.integer({ min: 0, max: 999_999_999_999 })
const percentage = fc.integer({ min: 0, max: 9_999_999 }).map((scaled) => String(scaled / 10_000))
const day = fc
  .integer({ min: 0, max: 365 * 300 })
  .map((days) => addDays({ kind: 'date', iso: '1950-01-01' }, days))

test('amounts, percentages, delays and dates are read as they are written', () => {
  fc.assert(
    fc.property(
      minor,
      fc.constantFrom(...currencies),
      percentage,
      fc.integer({ min: 0, max: 99_999 }),
      fc.constantFrom(...durationUnits),
      day,
      (cents, currency, pct, n, unit, date) => {
        const money = { kind: 'money', minor: cents, currency } as const
        expect(parseMoney(writeMoney(money))).toEqual(money)
        expect(parsePercent(pct)?.value).toBe(pct)
        expect(parseDuration(`${n} ${unit}`)).toEqual(duration(n, unit))
        expect(parseDate(date.iso)).toEqual(date)
      },
    ),
    runs(500),
  )
})

test('what is taken from a percentage and what is left make a hundred', () => {
  const below = fc
    .integer({ min: 0, max: 1_000_000 })
    .map((scaled) => ({ kind: 'percent', value: String(scaled / 10_000) }) as const)
  fc.assert(
    fc.property(below, (pct) => {
      expect(restOfPercent(restOfPercent(pct)).value).toBe(pct.value)
      expect(timesPercent(pct, 1).value).toBe(pct.value)
    }),
    runs(300),
  )
})

test('days added and days between agree', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -20_000, max: 20_000 }), (date, days) => {
      expect(daysBetween(date, addDays(date, days))).toBe(days)
      expect(addDays(addDays(date, days), -days)).toEqual(date)
    }),
    runs(300),
  )
})

const token = fc.constantFrom(
  "l'",
  "d'",
  "'",
  '«',
  '»',
  ' ',
  ' ',
  ':',
  ';',
  '!',
  '?',
  '...',
  '.',
  '1',
  '000',
  '12 345',
  '€',
  '%',
  'jours',
  'hours',
  'art.',
  'n°',
  'M.',
  'CHF',
  '\u00a0',
  '\u202f',
  '’',
  '…',
  'été',
  'x',
  '(',
  '\t',
)
const typed = fc.oneof(
  fc.array(token, { maxLength: 30 }).map((tokens) => tokens.join('')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
)

test.each(languages)(
  'typography in %s changes spaces, apostrophes and ellipses only, and only once',
  (language) => {
    const type = typographer(language)
    const kept = (text: string) =>
      text
        .replace(/[\u00a0\u202f]/gu, ' ')
        .replaceAll('’', "'")
        .replaceAll('…', '...')
    fc.assert(
      fc.property(typed, (text) => {
        expect(kept(type(text))).toBe(kept(text))
        expect(type(type(text))).toBe(type(text))
        expect(foldTypography(type(text))).toBe(foldTypography(text))
      }),
      runs(2_000),
    )
  },
)
