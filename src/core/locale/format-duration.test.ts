import { expect, test } from 'vitest'
import { type DurationUnit, duration } from '#core/terms/duration.ts'
import { formatDuration } from './format-duration.ts'
import { joinList } from './join-list.ts'
import type { Locale } from './locale.ts'

test.each<[number, DurationUnit, Locale, string]>([
  [5, 'businessDay', 'fr-FR', '5 jours ouvrés'],
  [5, 'businessDay', 'fr-BE', '5 jours ouvrables'],
  [1, 'businessDay', 'fr-CH', '1 jour ouvrable'],
  [30, 'calendarDay', 'fr-FR', '30 jours calendaires'],
  [30, 'calendarDay', 'fr-BE', '30 jours civils'],
  [30, 'calendarDay', 'fr-CA', '30 jours de calendrier'],
  [1.5, 'hour', 'fr-FR', '1,5 heure'],
  [2, 'hour', 'fr-FR', '2 heures'],
  [0, 'hour', 'fr-FR', '0 heure'],
  [3, 'month', 'fr-FR', '3 mois'],
  [1, 'year', 'fr-FR', '1 an'],
  [1, 'businessDay', 'en-US', '1 business day'],
  [0, 'hour', 'en-US', '0 hours'],
  [0.5, 'hour', 'en-GB', '0.5 hours'],
  [1500, 'hour', 'en-US', '1,500 hours'],
  [2, 'week', 'en-GB', '2 weeks'],
])('%d %s in %s is %s', (n, unit, locale, expected) => {
  expect(formatDuration(duration(n, unit), locale)).toBe(expected)
})

test('lists are joined as people speak', () => {
  expect(joinList([], 'fr')).toBe('')
  expect(joinList(['a'], 'fr')).toBe('a')
  expect(joinList(['a', 'b'], 'fr')).toBe('a et b')
  expect(joinList(['a', 'b', 'c'], 'en')).toBe('a, b and c')
})
