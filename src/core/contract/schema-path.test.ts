import { expect, test } from 'vitest'
import { coverShape, isKnownPath } from './cover-shape.ts'
import { cover } from './cover.ts'
import { pathsOf } from './schema-path.ts'

test.each([
  ['late.graceDays', 'number of calendarDays'],
  ['fees.retainer.amount', 'money'],
  ['fees.deposit.pct', 'percent'],
  ['scope.services[].name', 'words'],
  ['scope.exclusions[]', 'words'],
  ['parties.provider.legalName', 'text'],
  ['term.start', 'date'],
])('%s is a %s', (path, kind) => {
  expect(coverShape(path)?.kind?.kind).toBe(kind)
})

test('codes are known for choices, lists of choices, and across the fee models', () => {
  expect(coverShape('late.basis')?.codes).toEqual(['contract-rate', 'statutory'])
  expect(coverShape('disp.steps')?.codes).toContain('mediation')
  expect(coverShape('disp.steps[]')?.codes).toContain('mediation')
  expect(coverShape('fees.model')?.codes).toEqual(
    expect.arrayContaining(['hourly', 'retainer', 'milestone']),
  )
  expect(coverShape('late.fixedSum')?.codes).toBeUndefined()
})

test.each([
  '',
  'late.',
  '.late',
  'late..graceDays',
  'late.graceDays.n',
  'late.nothing',
  'nothing',
  'scope.services.name',
  'scope.exclusions[][]',
  '[]',
])('%j is no path', (path) => {
  expect(isKnownPath(path)).toBe(false)
})

test.each([
  'constructor',
  'toString',
  '__proto__',
  'hasOwnProperty',
  'late.constructor',
  'doc.__proto__.a',
  'valueOf',
])('%s is no path, though every object has it', (path) => {
  expect(isKnownPath(path)).toBe(false)
})

test('every path of the schema is a known one', () => {
  const paths = pathsOf(cover)
  expect(paths.length).toBeGreaterThan(300)
  expect(paths.filter((path) => !isKnownPath(path))).toEqual([])
})
