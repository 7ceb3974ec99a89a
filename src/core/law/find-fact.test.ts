import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { factTags } from './evidence.ts'
import type { Fact } from './fact.ts'
import { factById, facts } from './find-fact.ts'
import { rateKeys } from './tables/reference-rate.ts'
import { referenceRates } from './tables/reference-rates.ts'
import { taxMentionKeys } from './tables/tax-mention.ts'
import { taxMentions } from './tables/tax-mentions.ts'
import { sourceByNumber } from './sources.ts'

const clauseFolder = join(import.meta.dirname, '../../../clauses')
const metas = readdirSync(clauseFolder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('clause.yaml'))
  .map((file) => ({ file, meta: parse(readFileSync(join(clauseFolder, file), 'utf8')) as unknown }))

/** `numbered('QC', 1, 11)`: QC-01 to QC-11. */
function numbered(series: string, first: number, last: number): string[] {
  return Array.from(
    { length: last - first + 1 },
    (_, index) => `${series}-${String(first + index).padStart(2, '0')}`,
  )
}

const expectedIds = [
  ...numbered('EU', 1, 7),
  ...numbered('FR', 1, 46),
  ...numbered('BE', 1, 16),
  ...numbered('CH', 1, 11),
  ...numbered('CA', 1, 4),
  ...numbered('QC', 1, 11),
  ...numbered('QC', 15, 20),
  ...numbered('GB', 1, 13),
  ...numbered('US', 1, 18),
]

/** Everything listed under a `facts` key, at any depth. */
function factsNamedIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(factsNamedIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'facts' && Array.isArray(inner) ? inner.map(String) : factsNamedIn(inner),
  )
}

function wordsOf({ statement, caveat, effect }: Fact): string[] {
  return [statement, caveat, effect?.note].flatMap((words) => (words ? [words.fr, words.en] : []))
}

test('the facts are exactly these, once each and in order', () => {
  expect(facts.map((fact) => fact.id)).toEqual(expectedIds)
})

test('every fact that a clause rests on exists', () => {
  expect(metas.length).toBeGreaterThan(60)
  const named = metas.flatMap(({ file, meta }) => factsNamedIn(meta).map((id) => `${file} ${id}`))
  expect(named.length).toBeGreaterThan(300)
  expect(named.filter((line) => !factById(line.split(' ')[1] ?? ''))).toEqual([])
})

test('every clause that a fact names is in the library', () => {
  const known = new Set(metas.map(({ meta }) => (meta as { id: string }).id))
  const named = facts.flatMap((fact) => fact.effect?.clauses ?? [])
  expect(named.filter((id) => !known.has(id))).toEqual([])
})

test('an unknown id gives nothing', () => {
  expect(factById('FR-47')).toBeUndefined()
  expect(factById('QC-12')).toBeUndefined()
  expect(factById('toString')).toBeUndefined()
})

test.each(facts)('$id has words in both languages', (fact) => {
  const words = wordsOf(fact)
  expect(words.filter((text) => text.trim() === '')).toEqual([])
  expect(fact.statement.fr).not.toBe(fact.statement.en)
  for (const text of words) {
    expect(text).toMatch(/[.»"]$/)
    expect(text).not.toMatch(/’|[\u00a0\u202f]|\s\s/)
  }
})

test.each(facts)('$id writes French punctuation with spaces and English without', (fact) => {
  for (const { fr, en } of [fact.statement, fact.caveat, fact.effect?.note].filter((w) => !!w)) {
    expect(fr).not.toMatch(/[^\s][;!?](?=\s|$)|[^\s]:(?=\s|$)|«\S|\S»|\d%/)
    expect(en).not.toMatch(/\s[;:!?](?=\s|$)|\d %/)
  }
})

test('every source of a fact resolves, and only unchecked facts have none', () => {
  for (const fact of facts) {
    expect(fact.sources.filter((n) => !sourceByNumber(n))).toEqual([])
    expect(new Set(fact.sources).size).toBe(fact.sources.length)
    if (fact.tag !== 'G') expect(fact.sources.length, fact.id).toBeGreaterThan(0)
    expect(factTags).toContain(fact.tag)
    expect(fact.checkedOn).toBe('2026-11')
  }
})

test('a disputed fact says on what the sources disagree', () => {
  const disputed = facts.filter((fact) => fact.disputed)
  expect(disputed.map((fact) => fact.id)).toEqual([
    'FR-12',
    'FR-14',
    'FR-39',
    'CA-01',
    'GB-06',
    'US-06',
  ])
  expect(disputed.filter((fact) => !fact.caveat)).toEqual([])
})

test('a time-sensitive fact leaves its values to a dated table', () => {
  const dated = facts.filter((fact) => fact.timeSensitive)
  expect(dated.map((fact) => fact.id)).toEqual(
    ['FR-07', 'FR-08', 'FR-15', 'BE-04', 'BE-05', 'GB-06', 'QC-16', 'US-11', 'US-12'].sort(
      (one, other) => expectedIds.indexOf(one) - expectedIds.indexOf(other),
    ),
  )
  expect(dated.filter((fact) => !fact.tables).map((fact) => fact.id)).toEqual(['US-11'])
  const keys: readonly string[] = [...rateKeys, ...taxMentionKeys]
  expect(facts.flatMap((fact) => fact.tables ?? []).filter((key) => !keys.includes(key))).toEqual(
    [],
  )
})

test('a fact comes from the place that its law comes from', () => {
  expect(factById('EU-03')?.jurisdiction).toBe('EU')
  expect(factById('QC-01')?.jurisdiction).toBe('CA-QC')
  expect(factById('QC-17')?.jurisdiction).toBe('CA')
  expect(factById('US-03')?.jurisdiction).toBe('US-CA')
  expect(factById('US-07')?.jurisdiction).toBe('US-NY')
  expect(factById('US-08')?.jurisdiction).toBe('US-IL')
})

test('nothing claims that a contract is valid or compliant, and nothing is a link', () => {
  const claim =
    /\b(valid|compliant|compliance|vetted|guaranteed|lawyer-approved)\b|(?<!\p{L})(valables?|valides?|conformes?|conformité|garantie?s?)(?!\p{L})/iu
  const rows = [...referenceRates, ...taxMentions].map((row) => JSON.stringify(row))
  for (const text of [...facts.flatMap(wordsOf), ...rows]) {
    expect(text).not.toMatch(claim)
    expect(text).not.toMatch(/:\/\/|www\./)
  }
})
