import { expect, test } from 'vitest'
import { Report } from '#core/report/report.ts'
import { splitFrontMatter } from './front-matter.ts'

const split = (text: string) => {
  const report = new Report('a.mdx')
  return { halves: splitFrontMatter(text, report), rules: report.messages.map(({ rule }) => rule) }
}

test('both halves keep the line numbers of the file', () => {
  const { halves } = split('---\na: 1\nb: 2\n---\n\nWords.\n')
  expect(halves?.cover.split('\n')[1]).toBe('a: 1')
  expect(halves?.content.split('\n').indexOf('Words.')).toBe(5)
})

test('spaces after the dashes do no harm', () => {
  expect(split('--- \na: 1\n---\t\nb').halves?.cover).toBe('\na: 1\n')
})

test('a cover page may be empty', () => {
  expect(split('---\n---\nb').halves).toEqual({ cover: '\n\n', content: '\n\nb' })
})

test.each([
  ['', 'cover-missing'],
  ['Words.', 'cover-missing'],
  ['---\na: 1', 'cover-missing'],
  ['\n---\na: 1\n---\n', 'cover-missing'],
  ['----\na: 1\n----\n', 'cover-missing'],
  ['+++\na = 1\n+++\n', 'cover-not-yaml'],
])('%j has no cover page', (text, rule) => {
  expect(split(text)).toEqual({ halves: undefined, rules: [rule] })
})
