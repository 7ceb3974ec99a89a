import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openShelf } from '#node/compose/repository-shelf.ts'
import { coreClauses as core } from './core-clauses.ts'
import { readTemplate } from './read-template.ts'
import { resolveBody } from './resolve-body.ts'
import { feeModels } from './template.ts'

const { templates, library } = openShelf('.')

/** What a contract may not be without (rule gen-clause-missing-core). */
const essential = [
  'parties',
  'independent-status',
  'service-scope',
  'service-table',
  'invoicing',
  'late-payment',
  'confidentiality',
  'ip-ownership',
  'term',
  'governing-law',
]

const fees = ['fees-hourly', 'fees-retainer', 'fees-upfront', 'fees-deposit', 'fees-milestone']
const contracts = templates.filter(({ meta }) => meta.docType === 'contract')

test('every template pins the same version of every core clause', () => {
  for (const id of core) {
    const versions = new Set(
      templates.flatMap(({ body }) =>
        pinned(body)
          .filter((pin) => pin.id === id)
          .map(({ version }) => version),
      ),
    )
    expect([...versions], id).toHaveLength(1)
  }
})

test('the tiers differ by added clauses only: premium has all of basic, at the same versions', () => {
  const [basic, premium] = ['basic', 'premium'].map((tier) =>
    templates.find(({ meta }) => meta.tier === tier),
  )
  const rich = pinned(premium?.body ?? '').map(({ id, version }) => `${id}@${version}`)
  expect(rich).toEqual(
    expect.arrayContaining(pinned(basic?.body ?? '').map(({ id, version }) => `${id}@${version}`)),
  )
  expect(rich.length).toBeGreaterThan(pinned(basic?.body ?? '').length)
})

describe.each(contracts.map((template) => [template.meta.id, template] as const))(
  '%s',
  (_, { body, meta }) => {
    test.each([...meta.feeModels])(
      'has the core, the essential clauses, one fee clause and signatures under %s',
      (model) => {
        const text = resolveBody(body, {
          terms: { fees: { model }, term: { kind: 'fixed' } },
          law: 'FR',
          language: 'fr',
        })
        const ids = pinned(text).map(({ id }) => id)
        for (const id of [...core, ...essential]) expect(ids, id).toContain(id)
        expect(ids.filter((id) => fees.includes(id))).toHaveLength(1)
        expect(ids.some((id) => id.startsWith('termination-'))).toBe(true)
        expect(text).toContain('<Signatures />')
        expect(new Set(ids).size).toBe(ids.length)
      },
    )
  },
)

/** A client addendum rests on its master agreement, a master on its addenda: together they lack nothing. */
test('no essential or core clause is missing from a template that is no contract by itself', () => {
  const idsOf = (id: string) =>
    templates
      .filter(({ meta }) => meta.id === id)
      .flatMap(({ body }) => pinned(body).map((pin) => pin.id))
  const both = [...idsOf('agency-master'), ...idsOf('client-addendum')]
  for (const id of [...core, ...essential]) {
    expect(both, `master and addendum: ${id}`).toContain(id)
    expect(idsOf('subcontract'), `subcontract: ${id}`).toContain(id)
  }
  for (const id of core) expect(idsOf('agency-master'), id).toContain(id)
})

test('a core clause is byte-identical in every tier: one version, whose files are locked', () => {
  const locked = JSON.parse(readFileSync('clauses/lock.json', 'utf8')) as { released: object }
  for (const { body } of templates)
    for (const { id, version } of pinned(body))
      if (core.includes(id)) expect(locked.released).toHaveProperty([`${id}@${version}`])
})

test('every payment model has a template', () => {
  for (const model of feeModels)
    expect(
      contracts.some(({ meta }) => meta.feeModels.includes(model)),
      model,
    ).toBe(true)
})

test('templates pin released versions only', () => {
  for (const { body, path } of templates)
    for (const { id, version } of pinned(body))
      expect(library.clauses.get(id)?.get(version)?.meta.status, `${path} ${id}`).toBe('released')
})

test('a template that pins a version which does not exist is refused at its line', () => {
  const text = `---\ntemplate:\n  id: t\n  version: 1.0.0\n  status: draft\n  titles: { fr: T, en: T }\n  purpose: { fr: T, en: T }\n  docType: contract\n  code: TTT\n  roles: [solo]\n  feeModels: [hourly]\n---\n\n<Clause id="late-payment" version="9.9.9" />\n\n<Signatures />\n`
  const { template: read, messages } = readTemplate(
    { path: 'content/templates/t/1.0.0.mdx', bytes: new TextEncoder().encode(text) },
    library,
  )
  expect(read).toBeUndefined()
  expect(messages.map(({ rule, place }) => [rule, place.line])).toEqual([
    ['clause-version-unknown', 14],
  ])
})

function pinned(body: string): { id: string; version: string }[] {
  return [...body.matchAll(/<(?:Clause|Annex) id="([^"]+)" version="([^"]+)"/g)].map(
    ([, id = '', version = '']) => ({ id, version }),
  )
}
