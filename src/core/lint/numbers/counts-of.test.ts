import { expect, test } from 'vitest'
import { countsOf, differenceOf } from './counts-of.ts'

test.each([
  ['3 publications par semaine', '3 posts a week'],
  ['trois publications et un rapport', '3 posts and a report'],
  ['réponse sous 24 heures ouvrables', 'reply within twenty-four business hours'],
  ['le 4 janvier 2027', 'January 4, 2027'],
  ['le 1er mars 2027', 'March 1, 2027'],
  ['avant 17 h 30', 'before 5:30 p.m.'],
  ['1 250,50 $', '$1,250.50'],
])('« %s » and "%s" say the same numbers', (french, english) => {
  expect(differenceOf(countsOf(french, 'fr'), countsOf(english, 'en'))).toBeUndefined()
})

test('what only one language says is named', () => {
  expect(differenceOf(countsOf('3 à 5 jours', 'fr'), countsOf('3 to 6 days', 'en'))).toEqual({
    first: '5',
    second: '6',
  })
  expect(differenceOf(countsOf('deux pages', 'fr'), countsOf('some pages', 'en'))).toEqual({
    first: '2',
    second: '—',
  })
})
