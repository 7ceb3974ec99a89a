import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatDate } from '#core/locale/format-date.ts'
import { formatDuration } from '#core/locale/format-duration.ts'
import { formatMoney } from '#core/locale/format-money.ts'
import { formatNumber } from '#core/locale/format-number.ts'
import { formatPercent } from '#core/locale/format-percent.ts'
import { joinList } from '#core/locale/join-list.ts'
import { type Locale, locales } from '#core/locale/locale.ts'
import { addDays } from '#core/terms/date.ts'
import { duration } from '#core/terms/duration.ts'
import { type Currency, currencies } from '#core/terms/money.ts'
import { runs } from './fuzz-runs.ts'

const minor = fc.integer({ min: 0, max: 999_999_999_999 })
const percentage = fc.integer({ min: 0, max: 9_999_999 }).map((scaled) => String(scaled / 10_000))
const day = fc
  .integer({ min: 0, max: 365 * 300 })
  .map((days) => addDays({ kind: 'date', iso: '1950-01-01' }, days))

/** Intl's spaces and apostrophes, made plain. */
const plain = (text: string) => text.replace(/\s/gu, ' ').replaceAll('’', "'")

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

test.each(locales)(
  'amounts in %s are what Intl writes, where the currency is at home',
  (locale) => {
    fc.assert(
      fc.property(minor, (cents) => {
        for (const currency of atHome[locale]) {
          const intl = new Intl.NumberFormat(locale, { style: 'currency', currency }).format(
            cents / 100,
          )
          expect(formatMoney({ kind: 'money', minor: cents, currency }, locale)).toBe(plain(intl))
        }
      }),
      runs(40),
    )
  },
)

test('elsewhere the digits are what Intl writes, with a code that no country shares', () => {
  fc.assert(
    fc.property(
      minor,
      fc.constantFrom(...locales),
      fc.constantFrom(...currencies),
      (cents, locale, currency) => {
        const intl = new Intl.NumberFormat(locale, { style: 'currency', currency }).format(
          cents / 100,
        )
        const digits = (text: string) =>
          plain(text)
            .replace(/[^\d., ']/g, '')
            .trim()
        const ours = formatMoney({ kind: 'money', minor: cents, currency }, locale)
        expect(digits(ours)).toBe(digits(intl))
        if (currency === 'USD' && locale !== 'en-US') expect(ours).toContain('USD')
        if (currency === 'CAD' && !locale.endsWith('CA')) expect(ours).toContain('CAD')
      },
    ),
    runs(200),
  )
})

// Swiss French: Intl uses a comma outside amounts, we keep one decimal mark for all numbers of a text.
test.each(locales.filter((locale) => locale !== 'fr-CH'))(
  'numbers and percentages in %s are what Intl writes',
  (locale) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), percentage, (hundredths, pct) => {
        const number = hundredths / 100
        expect(formatNumber(number, locale)).toBe(
          plain(new Intl.NumberFormat(locale).format(number)),
        )
        const intl = new Intl.NumberFormat(locale, {
          style: 'percent',
          maximumFractionDigits: 4,
        }).format(`${pct}e-2` as Intl.StringNumericLiteral)
        expect(formatPercent({ kind: 'percent', value: pct }, locale)).toBe(plain(intl))
      }),
      runs(60),
    )
  },
)

test.each(locales)(
  'dates in %s are what Intl writes, save the first of a French month',
  (locale) => {
    const intl = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
    fc.assert(
      fc.property(day, (date) => {
        const expected = plain(intl.format(new Date(`${date.iso}T00:00:00Z`)))
        expect(formatDate(date, locale)).toBe(
          locale.startsWith('fr') ? expected.replace(/^1 /, '1er ') : expected,
        )
      }),
      runs(60),
    )
  },
)

// Days are not compared: Intl does not know calendar days from business days.
test.each(locales)('hours, weeks, months and years in %s are what Intl writes', (locale) => {
  fc.assert(
    fc.property(
      fc.constantFrom('hour' as const, 'week' as const, 'month' as const, 'year' as const),
      fc.integer({ min: 0, max: 9_999 }),
      (unit, n) => {
        const intl = new Intl.NumberFormat(locale, {
          style: 'unit',
          unit,
          unitDisplay: 'long',
        }).format(n)
        expect(formatDuration(duration(n, unit), locale)).toBe(plain(intl))
      },
    ),
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
