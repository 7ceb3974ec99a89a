import { expect, test } from 'vitest'
import { exampleBases } from '#core/lint/example.ts'
import { allRules } from '#core/lint/rules.ts'
import { editedSample } from './edited-sample.ts'
import { expectedFindings } from './expected-findings.ts'
import { expectedRules, foundRules } from './found-rules.ts'
import { mutations } from './mutation-table.ts'
import { pendingRules } from './pending-rules.ts'

test.each(exampleBases)('%s gives the expected findings and no other', (on) => {
  const { subject, messages } = editedSample({ on })
  expect(messages).toEqual([])
  if (!subject) throw new Error(`${on} was not read`)
  expect(foundRules(subject)).toEqual(expectedRules(expectedFindings[on]))
})

test('a pending rule is one that nobody has written: take it out of pending-rules.ts once it exists', () => {
  const written = new Set<string>(allRules.map(({ id }) => id))
  expect(pendingRules.filter((id) => written.has(id))).toEqual([])
})

test('every rule that the tables name exists or is pending, and every pending rule is named', () => {
  const known = new Set<string>([...allRules.map(({ id }) => id), ...pendingRules])
  const named = [
    ...Object.values(expectedFindings).flat(),
    ...mutations.flatMap(({ finds, also = [], loses = [] }) => [...finds, ...also, ...loses]),
  ].map((one) => (typeof one === 'string' ? one : one.rule))
  expect(named.filter((id) => !known.has(id))).toEqual([])
  expect(pendingRules.filter((id) => !named.includes(id))).toEqual([])
})
