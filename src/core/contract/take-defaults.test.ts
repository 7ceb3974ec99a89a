import { expect, test } from 'vitest'
import type { ClauseMeta, ClauseParam } from './clause-meta.ts'
import { neededClause } from './check-terms.ts'
import { takeDefaults } from './take-defaults.ts'
import type { Terms } from './terms.ts'

const label = { fr: 'a', en: 'a' }
const clause = (...params: ClauseParam[]) => [
  { id: 'late-payment', params } as unknown as ClauseMeta,
]
const grace: ClauseParam = { path: 'late.graceDays', label, default: 3, origin: 'S' }

test('what is open takes its default, with where it comes from', () => {
  expect(takeDefaults({ doc: {} }, clause(grace), 'FR')).toEqual({
    values: { doc: {}, late: { graceDays: 3 } },
    taken: [{ path: 'late.graceDays', clause: 'late-payment', origin: 'S' }],
  })
})

test.each<[string, Record<string, unknown>]>([
  ['written', { late: { graceDays: 5 } }],
  ['written as zero', { late: { graceDays: 0 } }],
  ['left undecided', { late: { graceDays: null } }],
  ['in a group left undecided', { late: null }],
  ['in a group of the wrong type', { late: 'a' }],
])('what is %s stays', (_, written) => {
  expect(takeDefaults(written, clause(grace), 'FR')).toEqual({ values: written, taken: [] })
})

test('the law of the contract has its own default', () => {
  const param: ClauseParam = {
    ...grace,
    byLaw: {
      FR: { default: 0, origin: 'L' },
      US: { default: 5, origin: 'P' },
      BE: { origin: 'L' },
    },
  }
  const under = (law: string) => takeDefaults({}, clause(param), law)
  expect(under('FR').taken).toEqual([
    { path: 'late.graceDays', clause: 'late-payment', origin: 'L', law: 'FR' },
  ])
  expect(under('US-NY').values).toEqual({ late: { graceDays: 5 } })
  expect(under('BE').values).toEqual({ late: { graceDays: 3 } })
  expect(under('constructor').values).toEqual({ late: { graceDays: 3 } })
})

test('terms of the elements of a list have no default, and no default is none', () => {
  const params: ClauseParam[] = [
    { ...grace, path: 'tools[].paidBy' },
    { path: 'late.basis', label },
    { path: 'late.accrual', label, default: null },
  ]
  expect(takeDefaults({}, clause(...params), 'FR')).toEqual({ values: {}, taken: [] })
})

test('what was written is not touched', () => {
  const written = Object.freeze({ late: Object.freeze({ basis: 'statutory' }) })
  expect(takeDefaults(written, clause(grace), 'FR').values).toEqual({
    late: { basis: 'statutory', graceDays: 3 },
  })
  expect(written).toEqual({ late: { basis: 'statutory' } })
})

const terms = {
  late: { basis: 'statutory', needsReminder: false },
  disp: { steps: ['courts'] },
} as unknown as Terms

test.each<[Parameters<typeof neededClause>[0], string | undefined]>([
  ['suspension', 'suspension'],
  [{ clause: 'suspension' }, 'suspension'],
  [{ clause: 'suspension', when: 'late.basis' }, 'suspension'],
  [{ clause: 'suspension', when: 'late.needsReminder' }, undefined],
  [{ clause: 'suspension', when: 'late.needsReminder', is: false }, 'suspension'],
  [{ clause: 'suspension', when: 'late.basis', is: 'statutory' }, 'suspension'],
  [{ clause: 'suspension', when: 'late.basis', is: 'contract-rate' }, undefined],
  [{ clause: 'suspension', when: 'disp.steps', is: 'courts' }, 'suspension'],
  [{ clause: 'suspension', when: 'late.fixedSum' }, undefined],
])('%j asks for %s', (requirement, expected) => {
  expect(neededClause(requirement, terms)).toBe(expected)
})
