import { expect, test } from 'vitest'
import { duration } from '#core/terms/duration.ts'
import type { Condition } from './content.ts'
import { type Scope, holds, printIn, schemaPath, valueIn } from './scope.ts'
import type { Terms } from './terms.ts'

const terms = {
  doc: { id: 'X-1' },
  parties: {},
  law: { governing: 'US-NY' },
  late: {
    graceDays: duration(3, 'calendarDay'),
    suspendAfterDays: duration(0, 'calendarDay'),
    basis: 'statutory',
    needsReminder: false,
    extraCosts: true,
  },
  disp: { steps: ['negotiation', 'courts'] },
  scope: {
    exclusions: [{ kind: 'words', fr: 'paie', en: 'payroll' }],
    summary: { kind: 'words', any: 'aide' },
  },
} as unknown as Terms

const scope: Scope = {
  terms,
  law: 'US-NY',
  language: 'en',
  locale: 'en-US',
  several: false,
  present: new Set(['suspension']),
  words: new Map([['late.basis', { statutory: { fr: 'taux légal', en: 'statutory rate' } }]]),
  labels: new Map(),
}

test.each<[string, Partial<Condition>, boolean]>([
  ['a term that is decided', { value: 'late.graceDays' }, true],
  ['a term that is not', { value: 'late.fixedSum' }, false],
  ['zero', { value: 'late.suspendAfterDays' }, false],
  ['no', { value: 'late.needsReminder' }, false],
  ['yes', { value: 'late.extraCosts' }, true],
  ['a code', { value: 'late.basis', is: 'statutory' }, true],
  ['another code', { value: 'late.basis', is: 'contract-rate' }, false],
  ['one of several codes', { value: 'late.basis', in: ['a', 'statutory'] }, true],
  ['none of several codes', { value: 'late.basis', in: ['a', 'b'] }, false],
  ['a code in a list', { value: 'disp.steps', is: 'courts' }, true],
  ['a code not in a list', { value: 'disp.steps', is: 'mediation' }, false],
  ['no as a code', { value: 'late.needsReminder', is: 'false' }, true],
  ['a number', { value: 'late.graceDays', is: '3' }, true],
  ['nothing as a code', { value: 'late.fixedSum', is: 'x' }, false],
  ['the law', { law: ['US-NY'] }, true],
  ['the law of the whole country', { law: ['FR', 'US'] }, true],
  ['another law', { law: ['US-CA'] }, false],
  ['a clause that is there', { clause: 'suspension' }, true],
  ['a clause that is not', { clause: 'renewal' }, false],
  ['the language', { lang: 'en' }, true],
  ['the other language', { lang: 'fr' }, false],
  ['all that is asked', { value: 'late.graceDays', law: ['US'], clause: 'suspension' }, true],
  ['all but one', { value: 'late.graceDays', law: ['US'], clause: 'renewal' }, false],
])('%s', (_, condition, expected) => {
  expect(holds({ not: false, ...condition }, scope)).toBe(expected)
  expect(holds({ not: true, ...condition }, scope)).toBe(!expected)
})

test('an element of a list is known by the path of its list', () => {
  const inside = { ...scope, item: { list: 'scope.services', value: { name: 'a', fee: null } } }
  expect(valueIn(inside, 'item.name')).toBe('a')
  expect(valueIn(inside, 'item')).toEqual({ name: 'a', fee: null })
  expect(valueIn(inside, 'item.fee')).toBeUndefined()
  expect(schemaPath(inside, 'item.name')).toBe('scope.services[].name')
  expect(schemaPath(inside, 'items.name')).toBe('items.name')
  expect(valueIn(scope, 'item.name')).toBeUndefined()
})

test('terms are printed, or say why they cannot be', () => {
  expect(printIn(scope, 'late.graceDays')).toBe('3 calendar days')
  expect(printIn(scope, 'late.basis')).toBe('statutory rate')
  expect(printIn(scope, 'scope.exclusions')).toBe('payroll')
  expect(printIn(scope, 'scope.summary')).toBe('aide')
  expect(printIn(scope, 'late.fixedSum')).toBeUndefined()
  expect(printIn(scope, 'late.extraCosts')).toEqual({ problem: 'path-not-printable' })
  expect(printIn(scope, 'disp.steps')).toEqual({ problem: 'path-not-printable' })
})

test('words written once are no translation in a contract of two languages', () => {
  expect(printIn({ ...scope, several: true }, 'scope.summary')).toEqual({
    problem: 'translation-missing',
  })
  expect(printIn({ ...scope, several: true }, 'scope.exclusions')).toBe('payroll')
  const list = {
    ...terms,
    scope: { exclusions: [{ kind: 'words', any: 'paie' }] },
  } as unknown as Terms
  expect(printIn({ ...scope, terms: list, several: true }, 'scope.exclusions')).toEqual({
    problem: 'translation-missing',
  })
  expect(printIn({ ...scope, terms: list }, 'scope.exclusions')).toBe('paie')
})
