import { expect, test } from 'vitest'
import { tax } from '#core/contract/cover/tax.ts'
import { sourceByNumber } from '#core/law/sources.ts'
import { addDays, parseDate, type PlainDate } from '#core/terms/date.ts'
import { parseMoney } from '#core/terms/money.ts'
import { parsePercent, timesPercent } from '#core/terms/percent.ts'
import { type RateKey, rateKeys } from './reference-rate.ts'
import { referenceRates } from './reference-rates.ts'
import { taxMentionKeys } from './tax-mention.ts'
import { taxMentions } from './tax-mentions.ts'
import { valueOn } from './value-on.ts'

const day = (iso: string): PlainDate => {
  const date = parseDate(iso)
  if (!date) throw new Error(`${iso} is no date`)
  return date
}
const rate = (key: RateKey, iso: string): string => {
  const found = valueOn(key, day(iso))
  return 'stale' in found ? `stale after ${found.lastKnown?.value ?? 'nothing'}` : found.value
}
const known = referenceRates.filter((row) => row.value !== null)
const rows = [...referenceRates, ...taxMentions]

test.each([
  ['fr.legalRate.pro', '2024-06-30', 'stale after nothing'],
  ['fr.legalRate.pro', '2024-07-01', '4.92'],
  ['fr.legalRate.pro', '2024-12-31', '4.92'],
  ['fr.legalRate.pro', '2025-01-01', '3.71'],
  ['fr.legalRate.pro', '2025-06-30', '3.71'],
  ['fr.legalRate.pro', '2025-07-01', '2.76'],
  ['fr.legalRate.pro', '2025-12-31', '2.76'],
  ['fr.legalRate.pro', '2026-01-01', '2.62'],
  ['fr.legalRate.pro', '2026-06-30', '2.62'],
  ['fr.legalRate.pro', '2026-07-01', 'stale after 2.62'],
  ['fr.legalRate.pro', '2030-01-01', 'stale after 2.62'],
  ['ecb.mro', '2025-06-10', 'stale after nothing'],
  ['ecb.mro', '2025-06-11', '2.15'],
  ['ecb.mro', '2026-04-01', '2.15'],
  ['ecb.mro', '2026-04-02', 'stale after 2.15'],
  ['ecb.mro', '2026-07-01', 'stale after 2.15'],
  ['be.lateRate', '2025-12-31', 'stale after nothing'],
  ['be.lateRate', '2026-06-30', '10.5'],
  ['be.lateRate', '2026-07-01', 'stale after 10.5'],
  ['be.civilRate', '2026-12-31', '4.5'],
  ['be.civilRate', '2027-01-01', 'stale after 4.5'],
  ['boe.base', '2026-06-30', 'stale after nothing'],
  ['ch.defaultInterest', '1999-01-01', '5'],
  ['ca.silentRate', '2027-01-04', '5'],
  ['ca.criminalApr', '2024-12-31', 'stale after nothing'],
  ['ca.criminalApr', '2025-01-01', '35'],
  ['us.1099nec', '2025-12-31', '600.00 USD'],
  ['us.1099nec', '2026-01-01', '2000.00 USD'],
  ['us.1099nec', '2027-01-01', 'stale after 2000.00 USD'],
  ['qc.taxes.gst', '2027-01-04', '5'],
  ['qc.taxes.qst', '2027-01-04', '9.975'],
  ['qc.taxes.threshold', '2027-01-04', '30000.00 CAD'],
  ['fr.vatFranchise.services', '2026-07-01', '37500.00 EUR'],
  ['fr.vatFranchise.servicesTolerance', '2026-07-01', '41250.00 EUR'],
] as const)('%s on %s is %s', (key, iso, expected) => {
  expect(rate(key, iso)).toBe(expected)
})

test('what is found carries its row, what is missing says why', () => {
  expect(valueOn('fr.legalRate.pro', day('2026-06-30'))).toMatchObject({
    value: '2.62',
    row: { tag: 'VP', sources: [14], derived: { frenchFloor: '7.86' }, validTo: '2026-06-30' },
  })
  expect(valueOn('fr.legalRate.pro', day('2026-07-01'))).toMatchObject({
    stale: true,
    lastKnown: { validTo: '2026-06-30' },
    missing: { en: expect.stringContaining('not found') },
  })
  expect(valueOn('fr.legalRate.pro', day('2024-06-30'))).toEqual({
    stale: true,
    lastKnown: undefined,
    missing: undefined,
  })
})

test.each([
  ['fr-franchise-cgi', '2027-12-31', true],
  ['fr-franchise-cgi', '2028-01-01', false],
  ['fr-franchise-cibs', '2026-08-31', false],
  ['fr-franchise-cibs', '2026-09-01', true],
  ['fr-reverse-charge', '2028-01-01', false],
  ['be-reverse-charge', '2030-01-01', true],
  ['qc-small-supplier', '2027-01-04', true],
] as const)('mention %s on %s: %s', (key, iso, holds) => {
  expect('row' in valueOn(key, day(iso))).toBe(holds)
})

test('the mentions are the choices of the term tax.mention', () => {
  expect(tax.shape.mention.unwrap().unwrap().options).toEqual(taxMentionKeys)
  expect(taxMentions.map((row) => row.key)).toEqual(taxMentionKeys)
})

test('every key has a row, and the rows of a key neither overlap nor leave a hole', () => {
  for (const key of rateKeys) {
    const own = referenceRates.filter((row) => row.key === key)
    expect(own.length, key).toBeGreaterThan(0)
    own.slice(1).forEach((row, index) => {
      const before = own[index]?.validTo
      expect(before && addDays(day(before), 1).iso, key).toBe(row.validFrom)
    })
  }
})

test('every row has real dates, sources that resolve, and a caveat when disputed', () => {
  for (const row of rows) {
    for (const iso of [row.validFrom, row.validTo]) if (iso !== null) day(iso)
    if (row.value === null) {
      expect(row.missing.fr.length * row.missing.en.length).toBeGreaterThan(0)
      continue
    }
    expect(row.checkedOn).toBe('2026-11')
    expect(row.sources.filter((n) => !sourceByNumber(n))).toEqual([])
    if (row.tag !== 'G') expect(row.sources.length).toBeGreaterThan(0)
    if (row.disputed) expect(row.caveat).toBeDefined()
  }
})

test('values read as percentages and amounts, and the derived rates follow from them', () => {
  for (const row of known) {
    if (row.unit === 'money') expect(parseMoney(row.value), row.value).toBeDefined()
    else expect(parsePercent(row.value)?.value).toBe(row.value)
  }
  for (const { value, derived } of known) {
    const percent = parsePercent(value)
    if (!percent || !derived) continue
    if (derived.frenchFloor) expect(timesPercent(percent, 3).value).toBe(derived.frenchFloor)
    if (derived.frenchSilentRate)
      expect((Number(value) + 10).toFixed(2)).toBe(derived.frenchSilentRate)
  }
})
