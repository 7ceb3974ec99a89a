import { expect, test } from 'vitest'
import { facts } from './find-fact.ts'
import { sourceByNumber, sources } from './sources.ts'
import { referenceRates } from './tables/reference-rates.ts'
import { taxMentions } from './tables/tax-mentions.ts'

test('the sources run from 1 to 159 without 122, once each and in order', () => {
  const numbers = Array.from({ length: 159 }, (_, index) => index + 1).filter((n) => n !== 122)
  expect(sources.map((source) => source.n)).toEqual(numbers)
  expect(sourceByNumber(122)).toBeUndefined()
})

test('a source names its site as text, never as a link', () => {
  for (const { cited } of sources) {
    expect(cited).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+([,; ]|$)/)
    expect(cited).not.toMatch(/:\/\/|https?:|www\./)
  }
})

test('every source stands behind a fact or a dated row', () => {
  const rows = [...referenceRates, ...taxMentions].flatMap((row) =>
    'sources' in row ? row.sources : [],
  )
  const used = new Set([...facts.flatMap((fact) => fact.sources), ...rows])
  expect(sources.map((source) => source.n).filter((n) => !used.has(n))).toEqual([])
})
