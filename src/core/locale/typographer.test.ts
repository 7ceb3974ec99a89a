import { expect, test } from 'vitest'
import { foldTypography, typographer } from './typographer.ts'

const narrow = '\u202f'
const wide = '\u00a0'
/** Shows no-break spaces: `_` narrow, `~` wide. */
const shown = (text: string) => text.replaceAll(narrow, '_').replaceAll(wide, '~')

test.each([
  ['Voici : « a » ; b ! c ?', 'Voici~: «_a_»_; b_! c_?'],
  ["l'accord d'un client", 'l’accord d’un client'],
  ['1 800,00 €', '1_800,00~€'],
  ['12 345 678,00 €', '12_345_678,00~€'],
  ['1,5 %', '1,5~%'],
  ["CHF 1'250.00", 'CHF~1’250.00'],
  ['5 jours ouvrés', '5~jours ouvrés'],
  ['24 heures', '24~heures'],
  ['9 h', '9 h'],
  ['à 10:30', 'à 10:30'],
  ['https://example.com', 'https://example.com'],
  ['art. 5 et n° 12', 'art.~5 et n°~12'],
  ["l'art. 3, M. p. 4", 'l’art.~3, M.~p.~4'],
  ['attendre...', 'attendre…'],
])('French: %s', (text, expected) => {
  expect(shown(typographer('fr')(text))).toBe(expected)
})

test.each([
  ["the Client's data", 'the Client’s data'],
  ['$1,800.00', '$1,800.00'],
  ['5 business days', '5~business days'],
  ['1 calendar day', '1~calendar day'],
  ['What? Yes!', 'What? Yes!'],
  ["it's the Client's", 'it’s the Client’s'],
])('English: %s', (text, expected) => {
  const typed = shown(typographer('en')(text))
  expect(typed).toBe(expected)
})

test('folding takes back what typography adds', () => {
  const text = "L'accord : « 1 800,00 € »..."
  expect(foldTypography(typographer('fr')(text))).toBe(foldTypography(text))
  expect(foldTypography('a b')).not.toBe(foldTypography('a c'))
})
