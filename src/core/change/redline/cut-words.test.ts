import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutWords } from './cut-words.ts'

const french: [text: string, pieces: string[]][] = [
  ["l'accord s'engage", ["l'accord", ' ', "s'engage"]],
  ['l’article aujourd’hui', ['l’article', ' ', 'aujourd’hui']],
  ['1 200,00 € par mois', ['1 200,00 €', ' ', 'par', ' ', 'mois']],
  ['1\u202f200,00\u00a0€', ['1\u202f200,00\u00a0€']],
  ['30 jours ouvrés après', ['30 jours ouvrés', ' ', 'après']],
  ['le 1er juillet 2027.', ['le', ' ', '1er juillet 2027', '.']],
  ['à 1,5 % par mois', ['à', ' ', '1,5 %', ' ', 'par', ' ', 'mois']],
  ['oui ; non : « bien »', ['oui', ' ;', ' ', 'non', ' :', ' ', '« ', 'bien', ' »']],
  ["CHF 1'250.00", ["CHF 1'250.00"]],
  ['ou 24 heures', ['ou', ' ', '24 heures']],
  ['15 heureux', ['15', ' ', 'heureux']],
  ['+33 6 12 34 56 78', ['+33 6 12 34 56 78']],
  ['écrire à a.b@example.com ici', ['écrire', ' ', 'à', ' ', 'a.b@example.com', ' ', 'ici']],
]

const english: [text: string, pieces: string[]][] = [
  ['$1,800.00 a month', ['$1,800.00', ' ', 'a', ' ', 'month']],
  ['within 5 business days,', ['within', ' ', '5 business days', ',']],
  ['by January 4, 2027', ['by', ' ', 'January 4, 2027']],
  ["the Client's fee", ['the', ' ', "Client's", ' ', 'fee']],
  ['12.1 and 12.2', ['12.1', ' ', 'and', ' ', '12.2']],
  ['1,800.00 USD', ['1,800.00 USD']],
]

test.each(french)('French: %s', (text, pieces) => {
  expect(cutWords(text, 'fr')).toEqual(pieces)
})

test.each(english)('English: %s', (text, pieces) => {
  expect(cutWords(text, 'en')).toEqual(pieces)
})

test('the pieces are the text', () => {
  const character = fc.constantFrom(..."ab1 2.,-+@€%«»;:\u00a0\u202fé'’h/$".split(''))
  fc.assert(
    fc.property(
      fc.array(character),
      fc.constantFrom('fr' as const, 'en' as const),
      (list, lang) => {
        expect(cutWords(list.join(''), lang).join('')).toBe(list.join(''))
      },
    ),
  )
})
