import { expect, test } from 'vitest'
import { type Percent, parsePercent, restOfPercent, timesPercent } from './percent.ts'

const percent = (value: string): Percent => ({ kind: 'percent', value })

test.each<[string | number, string]>([
  ['1.5', '1.5'],
  [1.5, '1.5'],
  ['1.50', '1.5'],
  ['1.0', '1'],
  ['10', '10'],
  [100, '100'],
  ['100.00', '100'],
  ['0', '0'],
  ['0.0', '0'],
  ['0.0001', '0.0001'],
  ['007', '7'],
  [' 9.975 ', '9.975'],
])('%j is %s per cent', (input, value) => {
  expect(parsePercent(input)).toEqual(percent(value))
})

test.each<string | number>([
  '',
  '-1',
  -1,
  '1,5',
  '1.5 %',
  '1.55555',
  1e-7,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  '1000',
  '.5',
  '5.',
])('%j is no percentage', (input) => {
  expect(parsePercent(input)).toBeUndefined()
})

test.each([
  ['1.5', 12, '18'],
  ['0.6667', 12, '8.0004'],
  ['0.1', 3, '0.3'],
  ['7.86', 1, '7.86'],
  ['33.3333', 3, '99.9999'],
])('%s per cent times %i are %s', (value, factor, expected) => {
  expect(timesPercent(percent(value), factor)).toEqual(percent(expected))
})

test.each([
  ['50', '50'],
  ['33.3333', '66.6667'],
  ['0.1', '99.9'],
  ['100', '0'],
])('%s per cent leave %s', (value, expected) => {
  expect(restOfPercent(percent(value))).toEqual(percent(expected))
})
