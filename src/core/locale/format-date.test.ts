import { expect, test } from 'vitest'
import { formatDate, formatInstant, formatTime } from './format-date.ts'
import type { Locale } from './locale.ts'

test.each<[string, Locale, string]>([
  ['2027-01-04', 'fr-FR', '4 janvier 2027'],
  ['2027-01-01', 'fr-FR', '1er janvier 2027'],
  ['2027-08-11', 'fr-CA', '11 août 2027'],
  ['2027-12-31', 'fr-BE', '31 décembre 2027'],
  ['2027-02-01', 'fr-CH', '1er février 2027'],
  ['2027-01-04', 'en-US', 'January 4, 2027'],
  ['2027-01-01', 'en-CA', 'January 1, 2027'],
  ['2027-01-04', 'en-GB', '4 January 2027'],
])('%s in %s is %s', (iso, locale, expected) => {
  expect(formatDate({ kind: 'date', iso }, locale)).toBe(expected)
})

test.each<[string, Locale, string]>([
  ['09:00', 'fr-FR', '9 h'],
  ['17:30', 'fr-CA', '17 h 30'],
  ['00:05', 'fr-FR', '0 h 05'],
  ['09:00', 'en-GB', '09:00'],
  ['00:00', 'en-US', '12:00 a.m.'],
  ['09:00', 'en-US', '9:00 a.m.'],
  ['12:00', 'en-US', '12:00 p.m.'],
  ['12:30', 'en-CA', '12:30 p.m.'],
  ['17:05', 'en-US', '5:05 p.m.'],
])('%s in %s is %s', (text, locale, expected) => {
  expect(formatTime({ kind: 'time', text }, locale)).toBe(expected)
})

test.each<[string, Locale, string]>([
  ['2027-01-12T10:00:00-05:00', 'fr-CA', '12 janvier 2027 à 10 h (UTC−05:00)'],
  ['2027-01-12T10:00:00-05:00', 'en-CA', 'January 12, 2027 at 10:00 a.m. (UTC−05:00)'],
  ['2027-01-12T10:00:30.500Z', 'en-GB', '12 January 2027 at 10:00 (UTC)'],
  ['2027-01-01T17:30+01:00', 'fr-FR', '1er janvier 2027 à 17 h 30 (UTC+01:00)'],
])('%s in %s is %s', (iso, locale, expected) => {
  expect(formatInstant(iso, locale)).toBe(expected)
})
