import { expect, test } from 'vitest'
import { bumpClause } from './bump-clause.ts'
import {
  type ClauseHolder,
  type NamedClauses,
  type Standing,
  alreadyOn,
  impactOf,
} from './impact-of.ts'

const target = { id: 'late-payment', version: '1.10.0', isForm: false }

function document(id: string, version: string | undefined): NamedClauses {
  return { id, clauses: version ? [{ id: 'late-payment', version }] : [] }
}

function holder(
  version: string | undefined,
  standing: Standing,
  addenda: readonly [no: string, version: string | undefined, Standing][] = [],
): ClauseHolder {
  return {
    contract: document('X', version),
    standing,
    addenda: addenda.map(([no, own, stands]) => ({
      contract: document(`X/${no}`, own),
      standing: stands,
    })),
  }
}

test.each<[Standing, string]>([
  ['draft', 'bump'],
  ['sent', 'send-again'],
  ['in-force', 'offer-addendum'],
  ['ended', 'nothing'],
])('a contract that is %s: %s', (standing, action) => {
  expect(impactOf(target, [holder('1.9.0', standing)])).toEqual([
    { document: 'X', version: '1.9.0', standing, action },
  ])
})

test('a contract on that version, on a newer one, or without the clause is not touched', () => {
  const holders = ['1.10.0', '2.0.0', undefined].map((version) => holder(version, 'draft'))
  expect(impactOf(target, holders)).toEqual([])
  expect(alreadyOn(target, holders)).toBe(1)
})

test('what a signed addendum brought counts, not what the contract says', () => {
  const moved = holder('1.0.0', 'in-force', [['A1', '1.10.0', 'in-force']])
  expect(impactOf(target, [moved])).toEqual([])
  expect(alreadyOn(target, [moved])).toBe(1)
  const behind = holder('1.0.0', 'in-force', [['A1', '1.2.0', 'in-force']])
  expect(impactOf(target, [behind])).toMatchObject([
    { document: 'X', version: '1.2.0', by: 'X/A1', action: 'offer-addendum' },
  ])
})

test('an addendum that is written and not signed yet is to be signed, not offered again', () => {
  const offered = holder('1.0.0', 'in-force', [['A1', '1.10.0', 'draft']])
  expect(impactOf(target, [offered])).toEqual([
    {
      document: 'X',
      version: '1.0.0',
      standing: 'in-force',
      action: 'sign-addendum',
      pending: 'X/A1',
    },
  ])
})

test('an addendum that is not signed and has an older version is a draft, or was sent, of its own', () => {
  const two = holder(undefined, 'in-force', [
    ['A1', '1.0.0', 'draft'],
    ['A2', '1.0.0', 'sent'],
  ])
  expect(impactOf(target, [two]).map(({ document: id, action }) => [id, action])).toEqual([
    ['X/A1', 'bump'],
    ['X/A2', 'send-again'],
  ])
})

test('the form of an addendum that was signed has done its work', () => {
  const renewed = holder(undefined, 'in-force', [['A1', '1.0.0', 'in-force']])
  expect(impactOf({ ...target, isForm: true }, [renewed])).toMatchObject([
    { document: 'X/A1', action: 'nothing' },
  ])
})

test('a bump changes the version of that clause and nothing else', () => {
  const source = `---
# <Clause id="late-payment" version="1.0.0" /> in a comment stays
doc: { id: X }
---

<Clause id="late-payment" version="1.0.0" />
<Clause version='1.0.0' id='late-payment' />
<Clause id="late-payment-more" version="1.0.0" />
<Annex id="form-dpa" version="1.0.0" />
`
  const change = { id: 'late-payment', from: '1.0.0', to: '1.1.0' }
  expect(bumpClause(source, change)).toBe(
    source
      .replace(
        '---\n\n<Clause id="late-payment" version="1.0.0"',
        '---\n\n<Clause id="late-payment" version="1.1.0"',
      )
      .replace("version='1.0.0'", "version='1.1.0'"),
  )
  expect(bumpClause(source, { ...change, from: '0.9.0' })).toBeUndefined()
})
