import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseBic, parseIban } from './bank-account.ts'

test.each([
  ['FR1420041010050500013M02606', 'FR14 2004 1010 0505 0001 3M02 606'],
  ['fr14 2004 1010 0505 0001 3m02 606', 'FR14 2004 1010 0505 0001 3M02 606'],
  ['BE68 5390 0754 7034', 'BE68 5390 0754 7034'],
  ['GB29-NWBK-6016-1331-9268-19', 'GB29 NWBK 6016 1331 9268 19'],
  ['CH93\u00a00076\u00a02011\u00a06238\u00a05295\u00a07', 'CH93 0076 2011 6238 5295 7'],
])('%s is an account, printed in groups of four', (typed, printed) => {
  expect(parseIban(typed)).toBe(printed)
  expect(parseIban(printed)).toBe(printed)
})

test.each([
  ['a wrong digit', 'FR14 2004 1010 0505 0001 3M02 607'],
  ['a digit too few', 'BE68 5390 0754 703'],
  ['a country without IBANs', 'US64 SVBK US6S 3300 9586 71'],
  ['no country', 'ZZ68 5390 0754 7034'],
  ['letters of another script', 'FR14 2004 1010 0505 0001 3М02 606'],
  ['nothing', ''],
  ['the name of a property', '__proto__'],
])('%s is refused', (_, typed) => expect(parseIban(typed)).toBeUndefined())

test('one digit changed, or two neighbours swapped, is noticed', () => {
  const iban = 'BE68539007547034'
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 15 }), fc.integer({ min: 0, max: 9 }), (at, digit) => {
      const changed = iban.slice(0, at) + digit + iban.slice(at + 1)
      expect(parseIban(changed) !== undefined).toBe(changed === iban)
    }),
  )
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 14 }), (at) => {
      const swapped = iban.slice(0, at) + iban[at + 1] + iban[at] + iban.slice(at + 2)
      expect(parseIban(swapped) !== undefined).toBe(swapped === iban)
    }),
  )
})

test('a bank code has its country in it', () => {
  expect(parseBic('psstfrpppar')).toBe('PSSTFRPPPAR')
  expect(parseBic('NWBK GB 2L')).toBe('NWBKGB2L')
  expect(['NWBKXX2L', 'NWBKGB2', 'NWBKGB2L1', '', 'NWBKGB2L\n'].map(parseBic)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    'NWBKGB2L',
  ])
})
