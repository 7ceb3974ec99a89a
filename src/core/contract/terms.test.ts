import { expect, test } from 'vitest'
import { duration } from '#core/terms/duration.ts'
import { isOn, isTermValue, termAt, withTerm } from './terms.ts'

const terms = { a: { b: { c: 1 }, list: [1, 2], nothing: null } }

test.each<[string, unknown]>([
  ['a.b.c', 1],
  ['a.b', { c: 1 }],
  ['a.list', [1, 2]],
  ['a.nothing', undefined],
  ['a.x', undefined],
  ['a.b.c.d', undefined],
  ['', undefined],
  ['constructor', undefined],
  ['a.__proto__', undefined],
  ['a.list.length', 2],
])('%s is %j', (path, value) => {
  expect(termAt(terms, path)).toEqual(value)
})

test('a term is replaced in a copy', () => {
  expect(withTerm(terms, 'a.b.c', 2)).toEqual({ a: { ...terms.a, b: { c: 2 } } })
  expect(withTerm({}, 'x.y.z', 1)).toEqual({ x: { y: { z: 1 } } })
  expect(withTerm({ x: null }, 'x.y', 1)).toEqual({ x: { y: 1 } })
  expect(terms.a.b.c).toBe(1)
})

test.each<[unknown, boolean]>([
  [undefined, false],
  [null, false],
  [false, false],
  [0, false],
  [[], false],
  [true, true],
  ['off', true],
  [['a'], true],
  [duration(0, 'hour'), false],
  [duration(1, 'hour'), true],
  [{ kind: 'money', minor: 0, currency: 'EUR' }, false],
  [{ kind: 'percent', value: '0' }, false],
  [{ kind: 'percent', value: '0.5' }, true],
  [{ kind: 'date', iso: '2027-01-04' }, true],
  [{ kind: 'company' }, true],
])('%j is on: %s', (value, expected) => {
  expect(isOn(value)).toBe(expected)
})

test('a party has a kind too, and is no value', () => {
  expect(isTermValue({ kind: 'company' })).toBe(false)
  expect(isTermValue({ kind: 'date', iso: '2027-01-04' })).toBe(true)
  expect(isTermValue(Object.create({ kind: 'date' }))).toBe(false)
})
