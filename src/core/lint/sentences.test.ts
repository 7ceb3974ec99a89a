import { describe, expect, test } from 'vitest'
import { quotedWords, sentencesOf } from './sentences.ts'
import { wordsOf } from './words.ts'
import { boundTerm } from './written-text.ts'

const french = (text: string) => sentencesOf(wordsOf(text), 'fr')
const english = (text: string) => sentencesOf(wordsOf(text), 'en')

describe('a sentence states a delay', () => {
  test.each([
    'réponse sous 24 h',
    'réponse sous 24h',
    'remise dans les deux jours ouvrés',
    'livraison avant 17 h',
    'envoi chaque vendredi',
    'confirmation le jour même',
    `réponse dans un délai de ${boundTerm}`,
  ])('« %s »', (text) => expect(french(text)[0]?.delay).toBe(true))

  test.each(['within 24 business hours', 'by 17:00', 'every Friday', 'the same day'])(
    '"%s"',
    (text) => expect(english(text)[0]?.delay).toBe(true),
  )

  test.each(['30 courriels', '3 publications, 2 corrections'])('but not « %s »', (text) =>
    expect(french(text)[0]?.delay).toBe(false),
  )
})

test('an upper bound needs its number', () => {
  expect(french('environ 20 messages, 30 au plus')[0]?.bound).toBe(true)
  expect(french('environ, au plus')[0]?.bound).toBe(false)
  expect(english('about 20, never more than 30')[0]?.bound).toBe(true)
})

test('what one sentence says holds for no other; a full stop in a number ends none', () => {
  const text = 'Le Prestataire répond sous 2.5 h. Le Client répond rapidement'
  const [first, last] = [french(text)[0], french(text).at(-1)]
  expect(first?.delay).toBe(true)
  expect(last?.delay).toBe(false)
  expect(new Set(french(text)).size).toBe(2)
})

test('words between quotation marks are known, also when a mark never closes', () => {
  const quoted = (text: string) => {
    const words = wordsOf(text)
    return words.flatMap(({ word }, at) => (quotedWords(words)[at] && /\w/.test(word) ? word : []))
  }
  expect(quoted('le dossier « divers » de la liste “misc” et "etc" ici')).toEqual([
    'divers',
    'misc',
    'etc',
  ])
  expect(quoted('un » puis « deux')).toEqual(['deux'])
})
