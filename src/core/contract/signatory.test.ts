import { expect, test } from 'vitest'
import { signatoryOf } from './signatory.ts'

const termsOf = (signatory: object) => ({ parties: { client: { signatory } } })

test.each([
  [
    { name: 'Alex Témoin', title: { any: 'Gérant' } },
    { name: 'Alex Témoin', title: 'Gérant' },
  ],
  [{ title: { fr: 'Gérante', en: 'Director' } }, { title: 'Director' }],
  [
    { name: 'Alex Témoin', title: 'Owner' },
    { name: 'Alex Témoin', title: 'Owner' },
  ],
  [{ title: { fr: 'Gérante' } }, {}],
  [{}, {}],
])('%j signs as %j in English', (signatory, known) => {
  expect(signatoryOf(termsOf(signatory), 'client', 'en')).toEqual(known)
})

test('a party that is not decided has no signatory', () => {
  expect(signatoryOf({ parties: { client: 'exemple-sarl' } }, 'client', 'fr')).toEqual({})
})
