import { expect, test } from 'vitest'
import { changedPassages } from './changed-passages.ts'

test('the cells of a changed row are told apart without a sign that deceives', () => {
  const [was, now] = ['30', '31'].map((hours) => `1. Fees\nHours a month\t${hours} hours\nEnd`)
  expect(changedPassages(was ?? '', now ?? '')).toEqual([
    { where: '1. Fees', was: 'a month | 30 hours', now: 'a month | 31 hours' },
  ])
})

test('a paragraph that came in or went is told with the heading above it', () => {
  expect(changedPassages('1. Fees\nOne.', '1. Fees\nOne.\nTwo.')).toEqual([
    { where: '1. Fees', was: '', now: 'Two.' },
  ])
})
