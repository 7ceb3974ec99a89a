import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalText } from '#core/contract/canonical-text.ts'
import type { Contract } from '#core/contract/contract.ts'
import type { Library } from '#core/contract/library.ts'
import { readContract } from '#core/contract/read-contract.ts'
import { readRepository } from '#node/repository/repository.ts'
import { runs } from '#testing/fuzz-runs.ts'
import { passages } from '#testing/generated-contract.ts'
import { readOnBase } from '#testing/read-on-base.ts'
import { contractWith } from '#testing/typed-contract.ts'
import { type Redline, redline } from './redline.ts'
import { partsOn } from './side-of.ts'

const { contracts, library } = readRepository('.')
const noClauses: Library = { clauses: new Map(), parties: new Map(), broken: new Set() }

/** A sample contract with its source edited. */
function sample(id: string, ...edits: [find: string | RegExp, replacement: string][]): Contract {
  const entry = contracts.find(({ folder }) => folder === id)
  const source = new TextDecoder().decode(entry?.file.bytes)
  const edited = edits.reduce((text, [find, replacement]) => {
    const next = text.replace(find, replacement)
    if (next === text) throw new Error(`${find} is not in ${id}`)
    return next
  }, source)
  const { contract, messages } = readContract(
    { path: 'contract.mdx', bytes: new TextEncoder().encode(edited) },
    library,
  )
  if (!contract) throw new Error(JSON.stringify(messages, null, 1))
  return contract
}

function between(before: Contract, after: Contract): Redline {
  return redline({ contract: before, library }, { contract: after, library })
}

function expectBothTexts(found: Redline, before: Contract, after: Contract): void {
  expect(canonicalText(partsOn(found.parts, 'before'))).toBe(before.text)
  expect(canonicalText(partsOn(found.parts, 'after'))).toBe(after.text)
}

test('a redline of two texts gives both back', () => {
  fc.assert(
    fc.property(passages, passages, (one, other) => {
      const [before, after] = [one, other].map((content) => {
        const { contract } = readOnBase(contractWith(content))
        if (!contract) throw new Error('The generated contract cannot be read.')
        return { contract, library: noClauses }
      })
      if (!before || !after) return
      expectBothTexts(redline(before, after), before.contract, after.contract)
    }),
    runs(60),
  )
})

const pairs = contracts.map(({ contract: one }, index) => {
  const other = contracts[(index + 1) % contracts.length]?.contract ?? one
  return [one.id, other.id, one, other] as const
})

test.each(pairs)('from %s to %s: both texts come back', (_, __, one, other) => {
  expectBothTexts(between(one, other), one, other)
})

test.each(contracts.map(({ contract }) => [contract.id, contract] as const))(
  '%s does not differ from itself',
  (_, contract) => {
    const found = between(contract, contract)
    expect(found.terms).toEqual([])
    expect(found.clauses).toEqual([])
    expect(found.parts.map(({ change }) => change)).toEqual(contract.parts.map(() => 'same'))
  },
)

test('one amount changed is one term and the paragraphs that say it', () => {
  const after = sample('FR-ADM-0001', ['amount: 900.00 EUR', 'amount: 950.00 EUR'])
  const found = between(sample('FR-ADM-0001'), after)
  expect(found.terms).toEqual([
    {
      path: 'fees.retainer.amount',
      label: { fr: 'Forfait mensuel', en: 'Monthly retainer' },
      before: { fr: '900,00 €', en: '€900.00' },
      after: { fr: '950,00 €', en: '€950.00' },
    },
    {
      path: 'fees.retainer.total',
      follows: 'derived',
      label: { fr: 'Total des forfaits', en: 'Total of the retainers' },
      before: { fr: '5 400,00 €', en: '€5,400.00' },
      after: { fr: '5 700,00 €', en: '€5,700.00' },
    },
  ])
  expect(changedSections(found)).toEqual(['key-terms-summary reworded', 'fees-retainer reworded'])
})

test('what follows from a change, and stands in no clause of the contract, is not told', () => {
  const after = sample('QC-BIL-0005', [/dueDays: 15/u, 'dueDays: 25'])
  const { terms } = between(sample('QC-BIL-0005'), after)
  expect(terms.map(({ path, label }) => [path, label.en])).toEqual([
    ['payment.dueDays', 'Payment period'],
  ])
})

test('a clause in a new version is named, and its article compared', () => {
  const after = sample('FR-ADM-0001', [
    'id="late-payment" version="1.0.0"',
    'id="late-payment" version="1.1.0"',
  ])
  const found = between(sample('FR-ADM-0001'), after)
  expect(found.clauses).toEqual([
    {
      id: 'late-payment',
      title: { fr: 'Retard de paiement', en: 'Late payment' },
      before: '1.0.0',
      after: '1.1.0',
    },
  ])
})

test('a removed article is deleted; the numbers after it are cosmetic', () => {
  const after = sample('FR-ADM-0001', ['<Clause id="hardship" version="1.0.0" />\n', ''])
  const found = changedSections(between(sample('FR-ADM-0001'), after))
  expect(found).toContain('hardship deleted')
  expect(found).toContain('governing-law cosmetic')
  expect(found.filter((line) => line.endsWith('reworded'))).toEqual([])
})

test('an article in another place has moved, both ends', () => {
  const clause = '<Clause id="notices" version="1.0.0" />\n'
  const after = sample(
    'FR-ADM-0001',
    [clause, ''],
    ['<Clause id="parties"', `${clause}<Clause id="parties"`],
  )
  const found = between(sample('FR-ADM-0001'), after)
  const ends = found.parts[0]?.sections.filter(({ id }) => id === 'notices')
  expect(ends?.map(({ change, move }) => [change, move])).toEqual([
    ['moved-here', 's1'],
    ['moved-away', 's1'],
  ])
})

test('special terms with a new title are still the same article', () => {
  const [before, after] = ['Conditions du lancement', 'Conditions particulières'].map((title) =>
    sample('FR-ADM-0001', [
      '<Clause id="severability"',
      `## ${title}\n\nLe Prestataire remet au Client une copie de chaque livrable le jour de sa validation.\n\n<Clause id="severability"`,
    ]),
  )
  if (!before || !after) return
  const found = between(before, after)
  expect(changedSections(found)).toEqual(['conditions-particulieres reworded'])
})

function changedSections({ parts }: Redline): string[] {
  return parts.flatMap(({ sections }) =>
    sections.filter(({ change }) => change !== 'same').map(({ id, change }) => `${id} ${change}`),
  )
}
