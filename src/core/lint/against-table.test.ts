import { expect, test } from 'vitest'
import type { PlainDate } from '#core/terms/date.ts'
import { againstTable, underTable } from './against-table.ts'

const day = (iso: string): PlainDate => ({ kind: 'date', iso })
const known = day('2026-03-01')
const missing = day('2026-12-01')
const threefold = (rate: number) => 3 * rate
const plus20 = (rate: number) => rate + 20

test.each([
  ['below the floor of the day', 7, known, 'below'],
  ['at the floor of the day', 7.86, known, 'at-or-above'],
  ['below every floor on record', 7, missing, 'below'],
  ['between the floors on record', 10, missing, 'unknown'],
  ['above every floor on record', 18, missing, 'at-or-above'],
] as const)('a rate %s', (_, rate, date, answer) => {
  const standing = againstTable(rate, 'fr.legalRate.pro', date, threefold)
  expect(standing.answer).toBe(answer)
  expect(standing.stale).toBe(
    date === missing && answer !== 'at-or-above' ? 'fr.legalRate.pro' : undefined,
  )
})

test.each([
  ['within the ceiling of the day', 22.15, known, 'within'],
  ['above the ceiling of the day', 22.16, known, 'above'],
  ['within every ceiling on record', 18, missing, 'within'],
  ['above every ceiling on record', 30, missing, 'above'],
] as const)('a rate %s', (_, rate, date, answer) => {
  const height = underTable(rate, 'ecb.mro', date, plus20)
  expect(height.answer).toBe(answer)
  expect(height.stale).toBe(date === missing && answer === 'above' ? 'ecb.mro' : undefined)
})

test('values that sources only report give the range, never an answer between them', () => {
  const plus8 = (rate: number) => rate + 8
  const answers = [11, 12, 13].map((rate) => againstTable(rate, 'boe.base', known, plus8).answer)
  expect(answers).toEqual(['below', 'unknown', 'at-or-above'])
})
