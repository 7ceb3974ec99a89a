import { expect, test } from 'vitest'
import { Report } from '#core/report/report.ts'
import { placesIn } from './places-in.ts'
import { nestingIn } from './yaml-nesting.ts'
import { readYaml } from './yaml-source.ts'

const read = (text: string) => {
  const report = new Report('a.yaml')
  return {
    yaml: readYaml(text, report),
    said: report.messages.map(({ rule, place }) => `${rule} ${place.line}:${place.column}`),
  }
}

test('values come as plain data, with their places', () => {
  const { yaml, said } = read('a:\n  b: [1, two]\n  c: 012345\n')
  expect(said).toEqual([])
  expect(yaml?.value).toEqual({ a: { b: [1, 'two'], c: 12345 } })
  expect(yaml?.placeOf(['a', 'b', 1])).toEqual({ line: 2, column: 10 })
  expect(yaml?.placeOfKey(['a', 'c'])).toEqual({ line: 3, column: 3 })
  expect(yaml?.sourceOf(['a', 'c'])).toBe('012345')
})

test('what is not written stands where its group does', () => {
  const { yaml } = read('a:\n  b: 1\n')
  expect(yaml?.placeOf(['a', 'x', 'y'])).toEqual({ line: 2, column: 3 })
  expect(yaml?.placeOf(['x'])).toEqual({ line: 1, column: 1 })
  expect(yaml?.placeOfKey(['a', 'x'])).toEqual({ line: 2, column: 3 })
  expect(yaml?.sourceOf(['x'])).toBeUndefined()
})

test('nothing is nothing', () => {
  expect(read('').yaml?.value).toBeNull()
  expect(read('').yaml?.placeOf(['a'])).toEqual({ line: 1, column: 1 })
})

test.each([
  ['a: 1\na: 2\n', 'yaml-duplicate-key 2:1'],
  ['x: { a: 1, "a": 2 }\n', 'yaml-duplicate-key 1:12'],
  ['a: &b 1\n', 'yaml-feature-refused 1:7'],
  ['a: !!str 1\n', 'yaml-feature-refused 1:10'],
  ['<<: { a: 1 }\n', 'yaml-feature-refused 1:1'],
  ['a: "\\u200b"\n', 'character-refused 1:4'],
  ['a: [1\n', 'yaml-syntax 2:1'],
])('%j is refused', (text, message) => {
  const { yaml, said } = read(text)
  expect(yaml).toBeUndefined()
  expect(said[0]).toBe(message)
})

test('a number and the same number in quotes are one key', () => {
  expect(read('1: a\n"1": b\n').said).toEqual(['yaml-duplicate-key 2:1'])
})

test('mistakes of the file that were said before do not stop the reading', () => {
  const report = new Report('a.yaml')
  report.add('file-not-utf8', { line: 1, column: 1 })
  expect(readYaml('a: 1', report)?.value).toEqual({ a: 1 })
})

test.each([
  ['a: [[1]]', 2, undefined],
  ['a: [[[1]]]', 2, { line: 1, column: 6 }],
  ['a: [1]\nb: [2]\nc: [3]', 1, undefined],
  ['- - - 1', 2, { line: 1, column: 1 }],
  ['a: ] ] ] [1]', 1, undefined],
  [`${' '.repeat(9)}a: 1`, 2, { line: 1, column: 1 }],
])('nesting of %j', (text, limit, place) => {
  expect(nestingIn(text, limit)).toEqual(place)
})

test('offsets are lines and columns', () => {
  const at = placesIn('ab\n\ncd')
  expect(
    [0, 2, 3, 4, 6, 99, -1]
      .map((offset) => at(offset))
      .map(({ line, column }) => `${line}:${column}`),
  ).toEqual(['1:1', '1:3', '2:1', '3:1', '3:3', '3:3', '1:1'])
})
