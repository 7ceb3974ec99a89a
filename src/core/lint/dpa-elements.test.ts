import { expect, test } from 'vitest'
import { isKnownPath } from '#core/contract/cover-shape.ts'
import { editedSample } from '#testing/lint/edited-sample.ts'
import { dpaElements, isProcessor, missingDpaElements } from './dpa-elements.ts'

function termsWith(set: Record<string, unknown>) {
  const { subject } = editedSample({ on: 'FR-ADM-0001', set })
  if (!subject) throw new Error('the terms were not read')
  return subject.terms
}

test('the annex of a sample says all of them by its defaults', () => {
  expect(missingDpaElements(termsWith({}), 'annex')).toEqual([])
})

test('what is emptied is missing', () => {
  const terms = termsWith({ 'dpa.people': [], 'dpa.staffConfidentiality': false })
  expect(missingDpaElements(terms, 'article-28').map(({ path }) => path)).toEqual([
    'dpa.people',
    'dpa.staffConfidentiality',
  ])
})

test('assistance names all four matters', () => {
  const missing = missingDpaElements(termsWith({ 'dpa.assistance': ['security'] }), 'article-28')
  expect(missing.map(({ path }) => path)).toEqual(['dpa.assistance'])
})

test('delays belong to the annex, not to the article', () => {
  const terms = termsWith({ 'breach.notifyWithinHours': null })
  expect(missingDpaElements(terms, 'article-28')).toEqual([])
  expect(missingDpaElements(terms, 'annex').map(({ path }) => path)).toEqual([
    'breach.notifyWithinHours',
  ])
})

test('every path is a term', () => {
  expect(dpaElements.filter(({ path }) => !isKnownPath(path))).toEqual([])
})

test('a processor handles personal data for the Client, nobody else', () => {
  expect(isProcessor(termsWith({}))).toBe(true)
  expect(isProcessor(termsWith({ 'data.role': 'independent' }))).toBe(false)
  expect(isProcessor(termsWith({ 'data.processesPersonalData': false }))).toBe(false)
})
