import { expect, test } from 'vitest'
import { editedSample } from './edited-sample.ts'
import { expectedFindings } from './expected-findings.ts'
import { expectedRules, foundRules } from './found-rules.ts'
import { type Mutation, mutations } from './mutation-table.ts'

test('the table has the 24 rows of the specification', () => {
  expect(mutations.map(({ row }) => row)).toEqual(Array.from({ length: 24 }, (_, at) => at + 1))
})

test.each(mutations.map((mutation) => [mutation.row, mutation] as const))(
  'mutation %i raises what the table names, and nothing that it does not list',
  (_row, mutation) => {
    const { subject, messages } = editedSample(mutation)
    expect(messages.map(({ rule }) => rule)).toEqual(mutation.walk ?? [])
    if (!subject) throw new Error('the terms of the mutation were not read')
    expect(foundRules(subject)).toEqual(expectedOf(mutation))
  },
)

function expectedOf({ on, finds, also = [], loses = [] }: Mutation): string[] {
  const named = finds.map((rule) => ({ rule, why: 'the edit' }))
  const kept = expectedFindings[on].filter(({ rule }) => !loses.includes(rule))
  return expectedRules([...kept, ...named, ...also])
}
