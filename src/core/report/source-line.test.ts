import { expect, test } from 'vitest'
import { sourceLine } from './source-line.ts'

const line = '  late: { ratePctPerMonth: 0.5, fixedSum: 40.00 EUR }'

test('the caret stands under the value that begins at the place', () => {
  expect(sourceLine(line, { line: 1, column: 28 })).toEqual({
    line: 'late: { ratePctPerMonth: 0.5, fixedSum: 40.00 EUR }',
    caret: `${' '.repeat(25)}^^^`,
  })
})

test('the caret stands under the words meant', () => {
  expect(sourceLine('name: divers travaux', { line: 1, column: 1 }, 'divers')?.caret).toBe(
    `${' '.repeat(6)}^^^^^^`,
  )
})

test('a long line is cut around the place', () => {
  const shown = sourceLine(
    `${'a'.repeat(300)} zèbre ${'b'.repeat(300)}`,
    { line: 1, column: 302 },
    'zèbre',
  )
  expect(shown?.line.length).toBeLessThanOrEqual(110)
  const at = shown?.caret.indexOf('^') ?? 0
  expect(shown?.line.slice(at, at + 5)).toBe('zèbre')
})

test('a line that is not there, or empty, shows nothing', () => {
  expect(sourceLine('a\n\n', { line: 9, column: 1 })).toBeUndefined()
  expect(sourceLine('a\n\n', { line: 2, column: 1 })).toBeUndefined()
})
