import { expect, test } from 'vitest'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { type WordKey, countOf, fill, wordsIn } from './words.ts'

const keys = Object.keys(fr) as WordKey[]
const blanks = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([blank]) => blank).sort()

test.each(keys)('%s has the same blanks in both languages', (key) => {
  expect(blanks(en[key])).toEqual(blanks(fr[key]))
})

test('French has its spaces, both have their apostrophes', () => {
  expect(wordsIn('fr').fingerprintWhat).toBe('Qu’est-ce que c’est\u202f?')
  expect(Object.values(wordsIn('en')).join('')).not.toMatch(/\p{L}'\p{L}/u)
})

test('counts in each language', () => {
  expect([0, 1, 2].map((n) => countOf(wordsIn('fr'), 'fr', n, 'contract'))).toEqual([
    '0 contrat',
    '1 contrat',
    '2 contrats',
  ])
  expect([0, 1, 2].map((n) => countOf(wordsIn('en'), 'en', n, 'contract'))).toEqual([
    '0 contracts',
    '1 contract',
    '2 contracts',
  ])
})

test('a blank that nothing fills stays visible', () => {
  expect(fill('{a} and {b}', { a: 1 })).toBe('1 and {b}')
})
