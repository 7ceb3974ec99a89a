import { expect, test } from 'vitest'
import { duration } from '#core/terms/duration.ts'
import { formatValue } from './format-value.ts'

const words = { weekly: { fr: 'chaque semaine', en: 'weekly' } }

test.each<[unknown, string]>([
  [{ kind: 'money', minor: 90_000, currency: 'EUR' }, '900,00 €'],
  [{ kind: 'percent', value: '1.5' }, '1,5 %'],
  [duration(5, 'businessDay'), '5 jours ouvrés'],
  [{ kind: 'date', iso: '2027-01-04' }, '4 janvier 2027'],
  [{ kind: 'time', text: '09:00' }, '9 h'],
  [{ kind: 'words', any: 'paie' }, 'paie'],
  [{ kind: 'words', fr: 'paie', en: 'payroll' }, 'paie'],
  [1500, '1 500'],
  ['Notion', 'Notion'],
  ['2027-01-12T10:00:00-05:00', '12 janvier 2027 à 10 h (UTC−05:00)'],
  ['2027-99-99T99:99Z', '2027-99-99T99:99Z'],
  ['2027-01-12T10:00 Ltd', '2027-01-12T10:00 Ltd'],
  [['a', 'b', 'c'], 'a, b et c'],
  [[], ''],
])('%j reads %s', (value, expected) => {
  expect(formatValue(value, 'fr-FR', false, undefined)).toBe(expected)
})

test('codes read as their clause says', () => {
  expect(formatValue('weekly', 'en-US', true, words)).toBe('weekly')
  expect(formatValue(['weekly'], 'fr-FR', true, words)).toBe('chaque semaine')
})

test.each<[string, unknown, boolean, string]>([
  ['code without words', 'monthly', true, 'path-not-printable'],
  ['code on the prototype', 'constructor', true, 'path-not-printable'],
  ['flag', true, false, 'path-not-printable'],
  ['group', { a: 1 }, false, 'path-not-printable'],
  ['other language', { kind: 'words', en: 'payroll' }, false, 'translation-missing'],
  [
    'other language in a list',
    ['a', { kind: 'words', en: 'payroll' }],
    false,
    'translation-missing',
  ],
])('%s does not read', (_, value, isCode, problem) => {
  expect(formatValue(value, 'fr-FR', isCode, words)).toEqual({ problem })
})
