import { expect, test } from 'vitest'
import { editedSample } from '#testing/lint/edited-sample.ts'
import { specialTexts } from './special-texts.ts'
import { termTexts } from './written-texts.ts'

test('special terms know the heading they stand under', () => {
  const { subject } = editedSample({
    on: 'FR-ADM-0001',
    text: '## Périmètre\n\nPremier point.\n\n- Deuxième point.\n\n## Délais\n\nTroisième point.',
  })
  const found = subject ? specialTexts(subject) : []
  expect(found.map(({ text, heading }) => [heading, text])).toEqual([
    ['Périmètre', 'Périmètre'],
    ['Périmètre', 'Premier point.'],
    ['Périmètre', 'Deuxième point.'],
    ['Délais', 'Délais'],
    ['Délais', 'Troisième point.'],
  ])
})

test('words of a service row know whether the row states a quantity', () => {
  const { subject } = editedSample({
    on: 'FR-ADM-0001',
    set: { 'scope.services.1.quantity': { period: 'week' } },
  })
  const counted = new Map(
    (subject ? termTexts(subject) : []).map(({ path, isCounted }) => [path, isCounted]),
  )
  expect(counted.get('scope.services.0.name')).toBe(true)
  expect(counted.get('scope.services.1.deliverable')).toBe(false)
  expect(counted.get('scope.summary')).toBeUndefined()
})
