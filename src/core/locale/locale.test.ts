import { expect, test } from 'vitest'
import { lawCodes } from '#core/law/law-codes.ts'
import { type Language, type Locale, localeOf, paperOf } from './locale.ts'
import { documentTitles, panelWords } from './panel-words.ts'
import { formatQuantity } from './quantity.ts'

test.each<[Language, string, Locale]>([
  ['fr', 'FR', 'fr-FR'],
  ['fr', 'CA-QC', 'fr-CA'],
  ['en', 'CA-QC', 'en-CA'],
  ['en', 'US-NY', 'en-US'],
  ['en', 'FR', 'en-GB'],
  ['en', 'CH', 'en-GB'],
  ['fr', 'GB', 'fr-FR'],
  ['fr', 'US-CA', 'fr-FR'],
])('%s under the law of %s is %s', (language, law, locale) => {
  expect(localeOf(language, law)).toBe(locale)
})

test('paper is Letter in North America only', () => {
  expect(lawCodes.filter((law) => paperOf(law) === 'Letter')).toEqual([
    'CA',
    'CA-QC',
    'US',
    'US-CA',
    'US-NY',
    'US-IL',
  ])
})

test('every word of the panels is in both languages', () => {
  for (const words of [...Object.values(panelWords), ...Object.values(documentTitles)])
    for (const word of [words.fr, words.en]) expect(word.trim()).not.toBe('')
})

test.each([
  [
    { min: 5, max: 10, unit: 'messages', period: 'day' },
    '5 à 10 messages par jour',
    '5 to 10 messages a day',
  ],
  [{ max: 20, unit: 'x', period: 'week' }, "jusqu'à 20 x par semaine", 'up to 20 x a week'],
  [{ min: 3, max: 3, unit: 'x', period: 'month' }, '3 x par mois', '3 x a month'],
  [{ max: 1, unit: 'x', period: 'project' }, '1 x pour le projet', '1 x for the project'],
  [{ min: 2, unit: 'x', period: undefined }, 'au moins 2 x', 'at least 2 x'],
  [{ max: 1500, unit: '', period: undefined }, "jusqu'à 1 500", 'up to 1,500'],
  [{ unit: 'x', period: undefined }, 'x', 'x'],
])('quantity %j', (quantity, french, english) => {
  expect(formatQuantity({ min: undefined, max: undefined, ...quantity }, 'fr-FR')).toBe(french)
  expect(formatQuantity({ min: undefined, max: undefined, ...quantity }, 'en-US')).toBe(english)
})
