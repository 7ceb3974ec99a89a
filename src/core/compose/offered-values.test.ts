import { expect, test } from 'vitest'
import { openShelf } from '#node/compose/repository-shelf.ts'
import type { Choices } from './choices.ts'
import { composeContract } from './compose-contract.ts'
import { lawAsks } from './law-asks.ts'
import { offeredValues } from './offered-values.ts'

const shelf = openShelf('.')

test('a value comes from the strongest layer that has it; what the author set is not offered', () => {
  const offered = offers({ set: { end: { noticeDays: { provider: 21 } } } })
  expect(offered.get('payment.dueDays')).toMatchObject({ raw: 15, origin: 'S', facts: [] })
  expect(offered.get('breach.notifyWithinHours')).toMatchObject({ origin: 'P' })
  expect(offered.get('end.noticeDays.client')).toMatchObject({ raw: 30, origin: 'template' })
  expect(offered.get('hours.capPerWeek')).toMatchObject({ raw: 10, origin: 'package' })
  expect(offered.has('end.noticeDays.provider')).toBe(false)
})

test('a default of the governing law names its facts, and all such defaults are offered', () => {
  expect(offers({}).get('late.fixedSum')).toMatchObject({
    raw: '40.00 EUR',
    origin: 'L',
    facts: ['FR-06'],
  })
  expect(offers({}).get('late.graceAffectsPenalties')).toMatchObject({ raw: false, origin: 'L' })
  expect(offers({ law: 'CH' }).has('late.fixedSum')).toBe(false)
})

test('each law asks for its own, once, and only while it is open', () => {
  const asked = (change: Partial<Choices>) =>
    lawAsks(compose(change), change.law ?? 'FR').map(({ path, facts }) => `${path} ${facts}`)
  expect(asked({})).toEqual(['payment.iban '])
  expect(asked({ law: 'BE' })).toEqual(['payment.iban BE-11'])
  expect(asked({ law: 'US-NY' })).toEqual(['invoice.listOfServicesDueBy US-07'])
  expect(asked({ law: 'CA-QC' })).toEqual(['lang.adhesion QC-01,QC-02'])
  expect(asked({ set: { payment: { iban: 'BE68 5390 0754 7034' } } })).toEqual([])
  expect(asked({ set: { payment: { methods: ['card'] } } })).toEqual([])
})

function offers(change: Partial<Choices>) {
  const choices = { ...usual(), ...change }
  return new Map(offeredValues(compose(change), choices).map((value) => [value.path, value]))
}

function compose(change: Partial<Choices>) {
  return composeContract({ ...usual(), ...change }, shelf)
}

function usual(): Choices {
  const template = shelf.templates.find(({ meta }) => meta.id === 'va-basic')
  const pack = shelf.packages.find(({ id }) => id === 'ongoing-admin')
  if (!template || !pack) throw new Error('va-basic or ongoing-admin is missing')
  return {
    id: 'FR-TST-0099',
    template,
    pack,
    provider: 'camille-specimen',
    client: 'exemple-sarl',
    law: 'FR',
    language: 'fr',
    start: '2027-01-04',
    end: '2027-07-03',
    set: {},
  }
}
