import { expect, test } from 'vitest'
import type { Block, Inline } from './document.ts'
import { mergeLists } from './merge-lists.ts'
import { trim } from './trim-inlines.ts'

const list = (...markers: string[]): Block => ({
  type: 'list',
  items: markers.map((marker) => ({ marker, blocks: [] })),
})
const paragraph: Block = { type: 'paragraph', children: [] }
const marks = (blocks: Block[]) =>
  blocks.map((block) =>
    block.type === 'list' ? block.items.map(({ marker }) => marker) : block.type,
  )

test('lists that follow each other are one', () => {
  expect(marks(mergeLists([list(''), list('', ''), paragraph, list('')]))).toEqual([
    ['', '', ''],
    'paragraph',
    [''],
  ])
})

test('numbers run through', () => {
  expect(marks(mergeLists([list('4.', '5.'), list('1.'), list('1.')]))).toEqual([
    ['4.', '5.', '6.', '7.'],
  ])
})

test('a numbered list and a plain one stay two', () => {
  expect(marks(mergeLists([list('1.'), list(''), list('1.')]))).toEqual([['1.'], [''], ['1.']])
})

test('ten thousand lists are merged at once', () => {
  const started = performance.now()
  expect(mergeLists(Array.from({ length: 10_000 }, () => list('')))).toHaveLength(1)
  expect(performance.now() - started).toBeLessThan(1_000)
})

const text = (value: string): Inline => ({ type: 'text', value })
const value: Inline = { type: 'value', path: 'a', value: 'v' }

test.each<[string, Inline[], Inline[]]>([
  ['ends', [text(' a '), value, text(' b ')], [text('a '), value, text(' b')]],
  ['what a dropped part leaves', [text('a '), text(' b')], [text('a '), text('b')]],
  ['nothing but space', [text(' '), text('  ')], []],
  ['space before a value', [text(' '), value], [value]],
  ['space at the end', [value, text(' '), text(' ')], [value]],
  ['space between values', [value, text(' '), value], [value, text(' '), value]],
])('spaces: %s', (_, inlines, expected) => {
  expect(trim(inlines)).toEqual(expected)
})
