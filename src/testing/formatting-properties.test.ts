import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatDate } from '#core/locale/format-date.ts'
import { formatDuration } from '#core/locale/format-duration.ts'
import { formatMoney } from '#core/locale/format-money.ts'
import { formatNumber } from '#core/locale/format-number.ts'
import { formatPercent } from '#core/locale/format-percent.ts'
import { joinList } from '#core/locale/join-list.ts'
import { type Locale, languages, locales } from '#core/locale/locale.ts'
import { foldTypography, typographer } from '#core/locale/typographer.ts'
import { addDays, daysBetween, parseDate } from '#core/terms/date.ts'
import { duration, durationUnits, parseDuration } from '#core/terms/duration.ts'
import { type Currency, currencies, parseMoney, writeMoney } from '#core/terms/money.ts'
import { parsePercent, restOfPercent, timesPercent } from '#core/terms/percent.ts'
import { runs } from './fuzz-runs.ts'

const minor = fc.integer({ min: 0, max: 999_999_999_999 })
const percentage = fc.integer({ min: 0, max: 9_999_999 }).map((scaled) => String(scaled / 10_000))
const day = fc.integer({ min: 0, max: 365 * 300 }).map((days) => addDays({ kind: 'date', iso: '1950-01-01' }, days))

/** Intl's spaces and apostrophes, made plain. */
const plain = (text: string) => text.replace(/\s/gu, ' ').replaceAll('’', "'")

test('amounts, percentages, delays and dates are read as they are written', () => {
  fc.assert(
    fc.property(minor, fc.constantFrom(...currencies), percentage, fc.integer({ min: 0, max: 99_999 }), fc.constantFrom(...durationUnits), day, (cents, currency, pct, n, unit, date) => {
      const money = { kind: 'money', minor: cents, currency } as const
      expect(parseMoney(writeMoney(money))).toEqual(money)
      expect(parsePercent(pct)?.value).toBe(pct)
      expect(parseDuration(`${n} ${unit}`)).toEqual(duration(n, unit))
      expect(parseDate(date.iso)).toEqual(date)
    }),
    runs(500),
  )
})

test('what is taken from a percentage and what is left make a hundred', () => {
  const below = fc.integer({ min: 0, max: 1_000_000 }).map((scaled) => ({ kind: 'percent', value: String(scaled / 10_000) }) as const)
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

/** Where a currency is at home its sign is unmistakable, and ours is what Intl writes. */
const atHome: Record<Locale, readonly Currency[]> = {
  'fr-FR': ['EUR', 'CHF'],
  'fr-BE': ['EUR', 'CHF'],
  // Swiss French: the code comes first (spec 2.5), Intl writes it last.
  'fr-CH': [],
  'fr-CA': ['CAD', 'EUR', 'GBP', 'CHF'],
  'en-US': ['USD', 'EUR', 'GBP', 'CHF'],
  'en-GB': ['GBP', 'EUR', 'CHF'],
  'en-CA': ['CAD', 'EUR', 'GBP', 'CHF'],
}

test.each(locales)('amounts in %s are what Intl writes, where the currency is at home', (locale) => {
  fc.assert(
    fc.property(minor, (cents) => {
      for (const currency of atHome[locale]) {
        const intl = new Intl.NumberFormat(locale, { style: 'currency', currency }).format(cents / 100)
        expect(formatMoney({ kind: 'money', minor: cents, currency }, locale)).toBe(plain(intl))
      }
    }),
    runs(40),
  )
})

test('elsewhere the digits are what Intl writes, with a code that no country shares', () => {
  fc.assert(
    fc.property(minor, fc.constantFrom(...locales), fc.constantFrom(...currencies), (cents, locale, currency) => {
      const intl = new Intl.NumberFormat(locale, { style: 'currency', currency }).format(cents / 100)
      const digits = (text: string) => plain(text).replace(/[^\d., ']/g, '').trim()
      const ours = formatMoney({ kind: 'money', minor: cents, currency }, locale)
      expect(digits(ours)).toBe(digits(intl))
      if (currency === 'USD' && locale !== 'en-US') expect(ours).toContain('USD')
      if (currency === 'CAD' && !locale.endsWith('CA')) expect(ours).toContain('CAD')
    }),
    runs(200),
  )
})

// Swiss French: Intl uses a comma outside amounts, we keep one decimal mark for all numbers of a text.
test.each(locales.filter((locale) => locale !== 'fr-CH'))('numbers and percentages in %s are what Intl writes', (locale) => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), percentage, (hundredths, pct) => {
      const number = hundredths / 100
      expect(formatNumber(number, locale)).toBe(plain(new Intl.NumberFormat(locale).format(number)))
      const intl = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 4 }).format(`${pct}e-2` as Intl.StringNumericLiteral)
      expect(formatPercent({ kind: 'percent', value: pct }, locale)).toBe(plain(intl))
    }),
    runs(60),
  )
})

test.each(locales)('dates in %s are what Intl writes, save the first of a French month', (locale) => {
  const intl = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  fc.assert(
    fc.property(day, (date) => {
      const expected = plain(intl.format(new Date(`${date.iso}T00:00:00Z`)))
      expect(formatDate(date, locale)).toBe(locale.startsWith('fr') ? expected.replace(/^1 /, '1er ') : expected)
    }),
    runs(60),
  )
})

// Days are not compared: Intl does not know calendar days from business days.
test.each(locales)('hours, weeks, months and years in %s are what Intl writes', (locale) => {
  fc.assert(
    fc.property(fc.constantFrom('hour' as const, 'week' as const, 'month' as const, 'year' as const), fc.integer({ min: 0, max: 9_999 }), (unit, n) => {
      const intl = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(n)
      expect(formatDuration(duration(n, unit), locale)).toBe(plain(intl))
    }),
    runs(60),
  )
})

test('lists are joined as Intl joins them in France and Britain, without the comma of the United States', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b c', 'd'), { maxLength: 5 }), (items) => {
      expect(joinList(items, 'fr')).toBe(new Intl.ListFormat('fr-FR').format(items))
      expect(joinList(items, 'en')).toBe(new Intl.ListFormat('en-GB').format(items))
    }),
    runs(60),
  )
})

const token = fc.constantFrom("l'", "d'", "'", '«', '»', ' ', ' ', ':', ';', '!', '?', '...', '.', '1', '000', '12 345', '€', '%', 'jours', 'hours', 'art.', 'n°', 'M.', 'CHF', '\u00a0', '\u202f', '’', '…', 'été', 'x', '(', '\t')
const typed = fc.oneof(fc.array(token, { maxLength: 30 }).map((tokens) => tokens.join('')), fc.string({ unit: 'grapheme', maxLength: 40 }))

test.each(languages)('typography in %s changes spaces, apostrophes and ellipses only, and only once', (language) => {
  const type = typographer(language)
  const kept = (text: string) => text.replace(/[\u00a0\u202f]/gu, ' ').replaceAll('’', "'").replaceAll('…', '...')
  fc.assert(
    fc.property(typed, (text) => {
      expect(kept(type(text))).toBe(kept(text))
      expect(type(type(text))).toBe(type(text))
      expect(foldTypography(type(text))).toBe(foldTypography(text))
    }),
    runs(2_000),
  )
})
