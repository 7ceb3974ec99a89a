import { expect, test } from 'vitest'
import { editedSample } from '#testing/lint/edited-sample.ts'
import { dataDestinations, isInEea, unguardedDestinations } from './data-destinations.ts'

function destinationsOf(set: Record<string, unknown>) {
  const { subject } = editedSample({ on: 'FR-ADM-0001', set })
  if (!subject) throw new Error('the terms were not read')
  return dataDestinations(subject.terms).map(({ code, path, mechanism }) =>
    [code, path, ...(mechanism ? [mechanism] : [])].join(' '),
  )
}

test('tools of services that touch personal data, and the places of work', () => {
  expect(destinationsOf({ 'place.countries': ['FR', 'MA'] })).toEqual([
    'FR place.countries',
    'MA place.countries',
    'EEA tools.0.dataRegion',
    'EEA tools.1.dataRegion',
    'EEA tools.2.dataRegion',
  ])
})

test('an agreed transfer covers what goes to its country, and a place that has no name', () => {
  const found = destinationsOf({
    'place.countries': null,
    'tools.0.dataRegion': 'CA-QC',
    'tools.1.dataRegion': 'other',
    'tools.2.dataRegion': 'US',
    'data.transfers': [{ toCountry: 'CA', mechanism: 'adequacy' }],
    'data.subprocessors': [{ name: 'Sous-traitance Modèle', country: 'CA' }],
  })
  expect(found).toEqual([
    'CA data.transfers.0.mechanism adequacy',
    'CA data.subprocessors.0.country adequacy',
    'CA-QC tools.0.dataRegion adequacy',
    'other tools.1.dataRegion adequacy',
    'US tools.2.dataRegion',
  ])
})

test('a place without a guarantee is named once', () => {
  const { subject } = editedSample({
    on: 'FR-ADM-0001',
    set: { 'tools.0.dataRegion': 'US', 'tools.1.dataRegion': 'US', 'tools.2.dataRegion': 'GB' },
  })
  if (!subject) throw new Error('the terms were not read')
  const open = unguardedDestinations(subject.terms, ({ code }) => isInEea(code))
  expect(open.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'US tools.0.dataRegion',
    'GB tools.2.dataRegion',
  ])
})

test('nothing goes anywhere when no personal data is handled', () => {
  expect(destinationsOf({ 'data.processesPersonalData': false })).toEqual([])
})

test('the European Economic Area is the Union, Iceland, Liechtenstein and Norway', () => {
  expect(['FR', 'BE', 'IS', 'LI', 'NO', 'EEA'].every(isInEea)).toBe(true)
  expect(['CH', 'GB', 'US', 'CA-QC', 'other'].some(isInEea)).toBe(false)
})
