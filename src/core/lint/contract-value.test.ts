import { expect, test } from 'vitest'
import type { RuleExample } from './example.ts'
import { editedSample } from '#testing/lint/edited-sample.ts'
import { writeMoney } from '#core/terms/money.ts'
import { contractValue, yearlyValue } from './contract-value.ts'

type Edit = Omit<RuleExample, 'finds'>

function worth(edit: Edit, of = contractValue): string | undefined {
  const { subject, messages } = editedSample(edit)
  if (!subject) throw new Error(messages.map(({ text }) => text.en).join('\n'))
  const value = of(subject.terms)
  return value && writeMoney(value)
}

test.each([
  ['FR-ADM-0001', '5400.00 EUR'],
  ['FR-LCH-0002', '1800.00 EUR'],
  ['US-HRL-0003', '8400.00 USD'],
  ['GB-AGY-0004', '19200.00 GBP'],
  ['GB-AGY-0004-S1', '10080.00 GBP'],
  ['QC-BIL-0005', '15000.00 CAD'],
  ['BE-RNW-0006', '3000.00 EUR'],
] as const)('%s is worth %s', (on, value) => {
  expect(worth({ on })).toBe(value)
})

test.each([
  ['a month that is only begun counts', { 'term.end': '2027-07-04' }, '6300.00 EUR'],
  ['a term of a few days is one month', { 'term.end': '2027-01-10' }, '900.00 EUR'],
  ['an open term counts twelve months', { 'term.kind': 'open-ended' }, '10800.00 EUR'],
  ['without an end the term is open', { 'term.end': null }, '10800.00 EUR'],
  ['a term that ends before it starts has no value', { 'term.end': '2027-01-03' }, undefined],
])('%s', (_, set, value) => {
  expect(worth({ on: 'FR-ADM-0001', set })).toBe(value)
})

test.each([
  [
    'the cap counts, up to the ceiling',
    { 'fees.hourly.notToExceed': '5000.00 USD' },
    '5000.00 USD',
  ],
  [
    'weeks are counted as begun',
    { 'term.end': '2027-04-05', 'fees.hourly.notToExceed': null },
    '9100.00 USD',
  ],
  ['the lower of two caps counts', { 'hours.capPerMonth': 40 }, '4200.00 USD'],
  ['half hours count', { 'hours.capPerWeek': 2.5 }, '1050.00 USD'],
  [
    'without cap or ceiling an estimate counts',
    {
      'hours.capPerWeek': null,
      'fees.hourly.notToExceed': null,
      'fees.hourly.estimate': '700.00 USD',
    },
    '700.00 USD',
  ],
  [
    'hours without a cap have no value',
    { 'hours.capPerWeek': null, 'fees.hourly.notToExceed': null },
    undefined,
  ],
])('%s', (_, set, value) => {
  expect(worth({ on: 'US-HRL-0003', set })).toBe(value)
})

test('milestones with an amount each make the price', () => {
  const milestones = [{ amount: '700.00 EUR' }, { amount: '1100.50 EUR' }]
  const inSteps = (list: unknown): Edit => ({
    on: 'FR-LCH-0002',
    without: ['fees-deposit'],
    with: ['fees-milestone@1.0.0'],
    set: {
      'fees.model': 'milestone',
      'fees.fixed': undefined,
      'fees.deposit': undefined,
      'fees.milestones': list,
    },
  })
  expect(worth(inSteps(milestones))).toBe('1800.50 EUR')
  expect(worth(inSteps([...milestones, { pct: 10 }]))).toBeUndefined()
})

test.each([
  ['FR-ADM-0001', '10800.00 EUR'],
  ['FR-LCH-0002', '1800.00 EUR'],
  ['US-HRL-0003', '8400.00 USD'],
] as const)('a year of %s is worth %s', (on, value) => {
  expect(worth({ on }, yearlyValue)).toBe(value)
})
