import { expect, test } from 'vitest'
import { type DurationUnit, duration, parseDuration } from './duration.ts'

test.each<[string, number, DurationUnit]>([
  ['5 businessDay', 5, 'businessDay'],
  ['5 businessDays', 5, 'businessDay'],
  ['5 jours ouvrés', 5, 'businessDay'],
  ['1 business day', 1, 'businessDay'],
  ['24 h', 24, 'hour'],
  ['24h', 24, 'hour'],
  ['0.5 hour', 0.5, 'hour'],
  ['30 days', 30, 'calendarDay'],
  ['1 jour', 1, 'calendarDay'],
  ['2 semaines', 2, 'week'],
  ['12 mois', 12, 'month'],
  ['5 years', 5, 'year'],
  [' 5 ans ', 5, 'year'],
])('%j is read', (text, n, unit) => {
  expect(parseDuration(text)).toEqual(duration(n, unit))
})

test.each([
  '',
  '5',
  'days',
  '-5 days',
  '5  days',
  '5 fortnights',
  '5 Days',
  '1e3 days',
  '100000 days',
  '0.125 h',
  '5 days or so',
  '5 constructor',
])('%j is no delay', (text) => {
  expect(parseDuration(text)).toBeUndefined()
})
