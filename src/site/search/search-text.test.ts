import { expect, test } from 'vitest'
import { fold } from '#site/dashboard/fold.ts'
import { foundText } from './found-text.ts'
import { joinEntries } from './index-site.ts'
import { indexedHtml } from './indexed-html.ts'

test('the index has what people type, and words of neighbouring cells stay apart', () => {
  expect(
    indexedHtml('fr/clauses/x/index.html', '<td>l’échéance</td><td>main-d’œuvre à 900\u202f€</td>'),
  ).toBe("<td>l'échéance</td> <td>main-d'oeuvre à 900 €</td>")
})

test('of a contract only its own text is indexed: headings, values and what no clause brings', () => {
  const article = (clause: string, text: string) =>
    `<section class="article" id="a"${clause}><h2>Titre</h2>${text}</section>`
  const standard = '<p class="numbered">Mot pour mot.</p>'
  const valued = '<p>Sous <span class="value" data-path="a">8 jours</span>.</p>'
  const html = article(' data-clause="a"', standard + valued) + article('', standard)
  const indexed = (page: string) => indexedHtml(page, html).replaceAll('> <', '><')
  expect(indexed('fr/contracts/FR-ADM-0001/index.html')).toBe(
    article(' data-clause="a"', valued) + article('', standard),
  )
  expect(indexed('fr/guide/index.html')).toBe(html)
})

test('what Pagefind says of each language is put together', () => {
  const entry = (language: string) =>
    JSON.stringify({ version: '1', languages: { [language]: { hash: language } } })
  expect(JSON.parse(joinEntries([entry('fr'), entry('en')]))).toEqual({
    version: '1',
    languages: { fr: { hash: 'fr' }, en: { hash: 'en' } },
  })
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
