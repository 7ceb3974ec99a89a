import { expect, test } from 'vitest'
import { wordsOf } from './words.ts'

test('spaces of every kind, hyphens and apostrophes part words', () => {
  expect(
    wordsOf("L’assistance d'un soir\u00A0: 1\u202F800 ad-hoc").map(({ word }) => word),
  ).toEqual(['l', 'assistance', 'd', 'un', 'soir', ':', '1', '800', 'ad', 'hoc'])
})

test('marks are words of their own', () => {
  expect(wordsOf('7j/7, etc.').map(({ word }) => word)).toEqual(['7j', '/', '7', ',', 'etc', '.'])
})

test('places count in the text as it stands, also behind signs of two units', () => {
  const text = '🙂 Tâches'
  const [, word] = wordsOf(text)
  expect(text.slice(word?.from, word?.to)).toBe('Tâches')
})

test('decomposed letters are composed, and known without accents', () => {
  const [word] = wordsOf('De\u0301lai')
  expect(word).toMatchObject({ word: 'délai', plain: 'delai', from: 0, to: 6 })
})
