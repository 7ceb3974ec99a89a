import { expect, test } from 'vitest'
import { baseOf, readAddenda } from '#core/change/read-addenda.ts'
import { composeAddendum } from '#core/compose/compose-addendum.ts'
import { addendum } from '#core/change/addendum.ts'
import { findConflicts } from '#core/change/find-conflicts.ts'
import { parseDate } from '#core/terms/date.ts'
import { readFolders } from '#node/repository/repository.ts'
import { addendumMdx, rateCover } from './fixtures/addendum-mdx.ts'

const { contracts, library } = readFolders('.', ['BE-RNW-0006', 'GB-AGY-0004'])
const bases = new Map(contracts.map(({ contract }) => [contract.id, contract]))

/** Reads addenda A1, A2 … written here, on a contract of the samples. */
function reading(mdx: readonly string[], id = 'BE-RNW-0006') {
  const contract = bases.get(id)
  if (!contract) throw new Error(`no sample ${id}`)
  const files = mdx.map((text, index) => ({
    path: `content/contracts/${id}/A${index + 1}.mdx`,
    bytes: new TextEncoder().encode(text),
  }))
  return readAddenda(files, contract, library)
}

/** The rules of the messages about one addendum, with their lines. */
function rules(mdx: string, id?: string): string[] {
  return reading([mdx], id).flatMap(({ messages }) =>
    messages.map(({ rule, place }) => `${rule}:${place.line}`),
  )
}

test('the addenda of the sample are read without a message and agree with each other', () => {
  const entry = contracts.find(({ contract }) => contract.id === 'BE-RNW-0006')
  const signedAt = parseDate('2027-06-10')
  const addenda = entry?.addenda.map((one) => addendum(one.contract, signedAt)) ?? []
  expect(addenda.map(({ contract }) => contract.id)).toEqual(['BE-RNW-0006/A1', 'BE-RNW-0006/A2'])
  expect(entry && findConflicts(entry.contract, addenda)).toEqual([])
})

test('a renewal says the deadlines of the new period, with its own new end', () => {
  const [renewal] = contracts.find(({ contract }) => contract.id === 'BE-RNW-0006')?.addenda ?? []
  expect(renewal?.contract.text).toContain('expire le 1er décembre 2027')
  expect(renewal?.contract.text).toContain('au plus tard le 1er novembre 2027')
})

test('parties, law and language of an addendum are those of its contract', () => {
  const [one] = reading([addendumMdx(rateCover())])
  expect(one?.messages).toEqual([])
  expect(one?.contract).toMatchObject({
    id: 'BE-RNW-0006/A1',
    law: 'BE',
    languages: ['fr'],
    terms: { parties: { provider: { legalName: 'Lou Gabarit' } } },
  })
})

test('a term without a place in the form reads as in its own clause: label, unit, words of codes', () => {
  const changes = `changes:
    - { path: payment.dueDays, old: 15, new: 20 }
    - { path: invoice.cycle, old: monthly, new: upfront }
    - { path: fees.retainer.proRata, old: true, new: false }`
  const [one] = reading([addendumMdx(rateCover({ changes }))])
  expect(one?.messages).toEqual([])
  expect(one?.contract?.text).toMatch(/: 20 jours civils \(auparavant : 15 jours civils\)/)
  expect(one?.contract?.text).not.toContain('upfront')
  expect(one?.contract?.text).toMatch(/: non \(auparavant : oui\)/)
})

test('a code that no clause has words for is said by the addendum', () => {
  const item = 'path: rateChange.method, old: mutual-addendum, new: notice-with-exit'
  const said = `changes: [{ ${item}, name: Révision, says: { old: par avenant, new: par annonce } }]`
  const [one] = reading([addendumMdx(rateCover({ changes: said }))])
  expect(one?.messages).toEqual([])
  expect(one?.contract?.text).toContain('Révision : par annonce (auparavant : par avenant)')
  expect(rules(addendumMdx(rateCover({ changes: `changes: [{ ${item} }]` })))).toEqual([
    'change-wordless:7',
    'change-wordless:7',
  ])
})

test('an addendum stands on those before it: its old value is what they made of it', () => {
  const first = addendumMdx(rateCover())
  const second = addendumMdx(
    rateCover({ no: 'A2', effectiveAt: '2027-05-01', old: '550.00 EUR', new: '600.00 EUR' }),
  )
  const read = reading([first, second])
  const base = bases.get('BE-RNW-0006')
  const addenda = read.flatMap(({ contract }) => (contract ? [addendum(contract)] : []))
  expect(addenda).toHaveLength(2)
  expect(base && findConflicts(base, addenda)).toEqual([])
})

test.each<[string, string, string]>([
  [
    'a number that is not that of the file',
    addendumMdx(rateCover({ no: 'A7' })),
    'addendum-number',
  ],
  ['another contract', addendumMdx(rateCover({ base: 'FR-ADM-0001' })), 'addendum-base-other'],
  [
    'an addendum of an addendum',
    addendumMdx(rateCover({ base: 'BE-RNW-0006/A1' })),
    'addendum-of-addendum',
  ],
  ['another version', addendumMdx(rateCover({ version: 'v0.9' })), 'addendum-base-version'],
  ['an end before the start', addendumMdx(rateCover({ until: '2027-03-01' })), 'addendum-period'],
  [
    'a rate of another payment model',
    addendumMdx(rateCover({ path: 'fees.hourly.rate' })),
    'change-path-model',
  ],
  [
    'a unit without a price',
    addendumMdx(rateCover({ path: '', unit: 'project' })),
    'change-unit-model',
  ],
  ['another currency', addendumMdx(rateCover({ new: '550.00 CHF' })), 'currency-mixed'],
  ['a contract as an addendum', addendumMdx(rateCover({ type: 'contract' })), 'addendum-type'],
  ['the form of another type', addendumMdx(rateCover(), 'form-renewal'), 'addendum-form-missing'],
  [
    'terms of the contract',
    addendumMdx(`${rateCover()}payment: { dueDays: 20 }\n`),
    'addendum-term-loose',
  ],
  [
    'parties of its own',
    addendumMdx(`${rateCover()}parties: { client: exemple-sarl }\n`),
    'addendum-term-loose',
  ],
])('%s is refused where it stands', (_, mdx, rule) => {
  const found = rules(mdx)
  expect(found.map((one) => one.split(':')[0])).toContain(rule)
  expect(
    found.every((one) => Number(one.split(':')[1]) > 1 || one.startsWith('addendum-type')),
  ).toBe(true)
})

test.each([
  ['payment.dueDay', '15', '20', 'change-path-unknown'],
  ['constructor', '15', '20', 'change-path-unknown'],
  ['fees.hourly.rate', '30.00 EUR', '35.00 EUR', 'change-path-model'],
  ['fees.retainer', '1', '2', 'change-path-group'],
  ['scope.services', '1', '2', 'change-path-group'],
  ['doc.version', 'v1.0', 'v1.1', 'change-path-fixed'],
  ['fees.model', 'retainer', 'hourly', 'change-path-fixed'],
  ['law.governing', 'BE', 'FR', 'change-path-fixed'],
  ['payment.dueDays', 'quinze', '20', 'term-wrong-type'],
  ['rateChange.method', 'mutual-addendum', 'by-magic', 'term-wrong-type'],
  ['fees.retainer.amount', '500.00 EUR', '600.00 EUR', 'change-path-twice'],
])('change.changes refuses %s from %s to %s', (path, old, value, rule) => {
  const changes = `changes: [{ path: ${path}, old: ${old}, new: ${value} }]`
  expect(rules(addendumMdx(rateCover({ changes }))).map((one) => one.split(':')[0])).toContain(rule)
})

test('a data processing addendum brings its clause and its annex, and refers to the duties of its contract', () => {
  const base = bases.get('BE-RNW-0006')
  if (!base) throw new Error('no sample')
  const choices = {
    kind: 'dpa',
    no: 'A1',
    baseSignedAt: '2026-12-14',
    from: '2027-04-01',
    reason: 'fichier clients',
    set: [],
  } as const
  const { reading, open } = composeAddendum(choices, baseOf(base, []), library)
  expect([open, reading.messages]).toEqual([[], []])
  expect(reading.contract?.text).toMatch(/selon l'article \d+ du Contrat/)
  expect(reading.contract?.changes).toContainEqual({
    kind: 'set',
    path: 'data.processesPersonalData',
    at: 'data.processesPersonalData',
    value: true,
    from: { kind: 'date', iso: '2027-04-01' },
  })
})

test('a gap in the chain does not keep an addendum from being read', () => {
  const base = bases.get('BE-RNW-0006')
  const files = ['A1', 'A3'].map((no) => ({
    path: `content/contracts/BE-RNW-0006/${no}.mdx`,
    bytes: new TextEncoder().encode(addendumMdx(rateCover({ no, old: '500.00 EUR' }))),
  }))
  const read = base ? readAddenda(files, base, library) : []
  expect(read.map(({ contract }) => contract?.terms.doc.no)).toEqual(['A1', 'A3'])
})

test('a hundred addenda are read one on the other', () => {
  const many = Array.from({ length: 100 }, (_, index) =>
    addendumMdx(
      rateCover({
        no: `A${index + 1}`,
        old: `${500 + index}.00 EUR`,
        new: `${501 + index}.00 EUR`,
      }),
    ),
  )
  const read = reading(many)
  expect(read.flatMap(({ messages }) => messages)).toEqual([])
  expect(read.at(-1)?.contract?.terms).toMatchObject({
    fees: { retainer: { amount: { minor: 60_000 } } },
  })
})
