import { expect, test } from 'vitest'
import { fold } from '#site/dashboard/fold.ts'
import { foundText } from './found-text.ts'
import { indexedHtml } from './indexed-html.ts'

test('the index has what people type, and words of neighbouring cells stay apart', () => {
  expect(indexedHtml('<td>l’échéance</td><td>main-d’œuvre à 900\u202f€</td>')).toBe(
    "<td>l'échéance</td> <td>main-d'oeuvre à 900 €</td>",
  )
})

test('what is found is printed with its typography again', () => {
  expect(foundText('fr')("l'oeuvre : 900 €")).toBe('l’œuvre\u00a0: 900\u00a0€')
  expect(foundText('en')('oeuvre')).toBe('oeuvre')
})

test.each([
  ['L’Échéance', "l'echeance"],
  ['Œuvre', 'oeuvre'],
  ['e\u0301te\u0301', 'ete'],
  ['Straße', 'straße'],
])('%s is searched as %s', (written, searched) => {
  expect(fold(written)).toBe(searched)
})
