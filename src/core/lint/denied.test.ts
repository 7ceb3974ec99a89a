import { expect, test } from 'vitest'
import { isDenied } from './denied.ts'

test.each([
  ["Le Livrable n'est pas une œuvre de commande.", 'œuvre', true],
  ['Le Livrable n’est jamais une œuvre de commande.', 'œuvre', true],
  ['Le Livrable est une œuvre de commande.', 'œuvre', false],
  ['Aucun Livrable ne constitue une œuvre de commande.', 'œuvre', true],
  ['Le délai ne change pas. Le Livrable est une œuvre de commande.', 'œuvre', false],
  ['The Deliverable is not a work made for hire.', 'work', true],
  ["The Deliverable isn't a work made for hire.", 'work', true],
  ['The notice is a work made for hire.', 'work', false],
  ['Une annonce est une œuvre de commande.', 'œuvre', false],
])('%s', (text, word, denied) => {
  expect(isDenied(text, text.indexOf(word))).toBe(denied)
})

test('a megabyte of text is read at once', () => {
  const text = `${"n' ".repeat(350_000)}œuvre`
  expect(isDenied(text, text.length - 5)).toBe(true)
})
