import { describe, expect, test } from 'vitest'
import { registrationProblem } from './register-number.ts'
import { salesTaxProblem, vatProblem } from './vat-number.ts'

describe('numbers of registers', () => {
  test.each([
    ['SIREN', '732 829 320'],
    ['SIRET', '732 829 320 00074'],
    ['SIRET', '356 000 000 00048'],
    // The branches of La Poste share a SIREN and count otherwise: the sum of their digits is a multiple of five.
    ['SIRET', '356 000 000 09075'],
    ['BCE', '0403.170.701'],
    ['UID-CHE', 'CHE-116.281.710'],
    ['UK-CRN', 'SC123456'],
    ['UTR', '19558 39661'],
    ['EIN', '12-3456789'],
    ['NEQ', '1140000000'],
    ['BN', '123456782'],
    ['BN', '123456782 RZ0001'],
    ['RCS', 'Lyon 732 829 320'],
  ])('%s %s passes', (scheme, value) => expect(registrationProblem(scheme, value)).toBeUndefined())

  test.each([
    ['SIREN', '732 829 321'],
    ['SIREN', '1234'],
    ['SIREN', ''],
    ['SIRET', '732 829 320 00075'],
    ['SIRET', '356 000 000 00012'],
    ['BCE', '0403.170.702'],
    ['BCE', '403.170.701'],
    ['BCE', '2403.170.701'],
    ['UID-CHE', 'CHE-116.281.711'],
    ['UID-CHE', '116.281.710'],
    ['UK-CRN', '123'],
    ['UTR', '1234567890'],
    ['EIN', '1-2'],
    ['NEQ', '9940000000'],
    ['BN', '123456789'],
    ['BN', '123456782 XX0001'],
  ])('%s %s is refused in both languages', (scheme, value) => {
    const problem = registrationProblem(scheme, value)
    expect(problem?.fr).toContain(scheme)
    expect(problem?.en).toContain(scheme)
  })
})

describe('VAT and sales tax numbers', () => {
  test.each([
    'FR44732829320',
    'fr 44 732 829 320',
    'BE 0403.170.701',
    'GB980780684',
    'GBGD001',
    'CHE-116.281.710',
    'CHE-116.281.710 TVA',
    'DE136695976',
  ])('%s passes', (value) => expect(vatProblem(value)).toBeUndefined())

  test.each([
    'FR45732829320',
    'FR44732829321',
    'FRO0732829320',
    'BE0403170702',
    'GB980780685',
    'GBHA001',
    'CHE-116.281.711 TVA',
    'FR1',
    'x',
  ])('%s is refused', (value) => expect(vatProblem(value)?.en).toBeTruthy())

  test('registrations in Canada', () => {
    expect(salesTaxProblem('gst', '12345 6782 RT0001')).toBeUndefined()
    expect(salesTaxProblem('gst', '12345 6789 RT0001')?.fr).toContain('TPS')
    expect(salesTaxProblem('qst', '1202021228 TQ0001')).toBeUndefined()
    expect(salesTaxProblem('qst', '1202021228')?.en).toContain('QST')
  })
})
