import { expect, test } from 'vitest'
import type * as z from 'zod'
import {
  bic,
  choice,
  choices,
  count,
  currency,
  date,
  delay,
  flag,
  group,
  iban,
  instant,
  kindNotes,
  listOf,
  localText,
  money,
  percent,
  text,
  time,
  unitsOf,
} from './kinds.ts'

const read = (schema: z.ZodType, value: unknown) => {
  const result = schema.safeParse(value)
  return result.success ? result.data : undefined
}

test.each<[string, z.ZodType, unknown, unknown]>([
  ['money', money(), '900.00 EUR', { kind: 'money', minor: 90_000, currency: 'EUR' }],
  ['percent', percent(), 1.5, { kind: 'percent', value: '1.5' }],
  ['delay', delay(), '5 businessDay', { kind: 'duration', n: 5, unit: 'businessDay' }],
  ['units', unitsOf('hour'), 24, { kind: 'duration', n: 24, unit: 'hour' }],
  ['half units', unitsOf('hour'), 0.5, { kind: 'duration', n: 0.5, unit: 'hour' }],
  ['date', date(), '2027-01-04', { kind: 'date', iso: '2027-01-04' }],
  ['time', time(), '09:00', { kind: 'time', text: '09:00' }],
  ['instant', instant(), '2027-01-12T10:00:00-05:00', '2027-01-12T10:00:00-05:00'],
  ['IBAN', iban(), 'BE68539007547034', 'BE68 5390 0754 7034'],
  ['BIC', bic(), 'nwbkgb2l', 'NWBKGB2L'],
  ['text', text(), ' Notion ', 'Notion'],
  ['words once', localText(), 'paie', { kind: 'words', any: 'paie' }],
  [
    'words twice',
    localText(),
    { fr: 'paie', en: 'payroll' },
    { kind: 'words', fr: 'paie', en: 'payroll' },
  ],
  ['choice', choice('a', 'b'), 'b', 'b'],
  ['choices', choices('a', 'b'), ['b', 'a'], ['b', 'a']],
  ['flag', flag(), false, false],
  ['count', count(), 2, 2],
  ['currency', currency(), 'CHF', 'CHF'],
  ['list', listOf(text()), ['b', 'a'], ['b', 'a']],
  ['group', group({ a: text(), b: flag() }), { a: null }, { a: null }],
])('%s is read', (_, schema, value, expected) => {
  expect(read(schema, value)).toEqual(expected)
})

test.each<[string, z.ZodType, unknown[]]>([
  ['money', money(), [900, '900', null, {}, '900.00 XXX']],
  ['percent', percent(), ['x', -1, true, 1e-7, 1000]],
  [
    'units',
    unitsOf('hour'),
    [-1, '24', 1e30, 1e-7, 0.125, 100_000, Number.NaN, Number.POSITIVE_INFINITY],
  ],
  ['count', count(), [-1, '2', 1e21, 1_000_000_000, 0.001]],
  ['IBAN', iban(), ['BE68539007547035', 'BE68', '']],
  ['BIC', bic(), ['NWBK', 'NWBK GB 2']],
  ['instant', instant(), ['2027-01-12', '2027-01-12T10:00:00', '2027-13-12T10:00:00Z']],
  ['text', text(5), ['', '   ', 'abcdef', 12, null]],
  ['words', localText(5), ['', 'abcdef', 12, { de: 'x' }, { fr: '' }, ['a']]],
  ['choice', choice('a', 'b'), ['c', 'constructor', '', ['a'], null]],
  ['choices', choices('a', 'b'), ['a', ['c'], [null]]],
  ['flag', flag(), ['yes', 1, 'true', null]],
  ['group', group({ a: text() }), [{ b: 1 }, [], 'a', null]],
])('%s refuses', (_, schema, values) => {
  expect(values.filter((value) => read(schema, value) !== undefined)).toEqual([])
})

test('every leaf says what it is, with an example it reads itself', () => {
  const leaves = [money(), percent(), delay(), date(), instant(), text(), choice('a'), currency()]
  for (const leaf of leaves) {
    const note = kindNotes.get(leaf)
    expect(read(leaf, note?.example)).toBeDefined()
  }
})
