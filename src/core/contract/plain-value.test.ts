import { expect, test } from 'vitest'
import type * as z from 'zod'
import { coverShape } from './cover-shape.ts'
import { plainValue } from './plain-value.ts'

test.each<[string, unknown]>([
  ['fees.retainer.amount', '500.00 EUR'],
  ['payment.dueDays', 15],
  ['scope.clientReplyWithin', '5 businessDay'],
  ['late.ratePctPerMonth', 1.5],
  ['term.end', '2027-06-30'],
  ['availability.timeZone', 'Europe/Brussels'],
  ['scope.exclusions', ['paie', { fr: 'compta', en: 'books' }]],
  ['payment.methods', ['sepa', 'card']],
  ['fees.retainer.proRata', false],
  ['scope.services', [{ name: 'Tri', turnaround: '1 businessDay', quantity: { max: 2 } }]],
])('%s is written as it is read', (path, plain) => {
  const schema = coverShape(path)?.schema as z.ZodType
  expect(plainValue(path, schema.parse(plain))).toEqual(plain)
})

test('what nobody decided is null', () => {
  expect(plainValue('term.end', undefined)).toBeNull()
})
