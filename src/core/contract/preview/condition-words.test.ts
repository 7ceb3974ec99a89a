import { expect, test } from 'vitest'
import type { Condition } from '#core/contract/content.ts'
import { conditionWords, isOpposite } from './condition-words.ts'
import type { PreviewWords } from './preview-words.ts'

const words: PreviewWords = {
  labels: new Map([
    ['late.basis', { fr: 'Base', en: 'Basis' }],
    ['late.graceDays', { fr: 'Tolérance', en: 'Grace period' }],
    ['late.extraCosts', { fr: 'Frais sur justificatif', en: 'Costs on proof' }],
  ]),
  codes: new Map([['late.basis', { statutory: { fr: 'taux légal', en: 'statutory rate' } }]]),
  titles: new Map([['suspension', { fr: 'Suspension', en: 'Suspension' }]]),
}

const when = (condition: Partial<Condition>): Condition => ({ not: false, ...condition })

test.each<[Partial<Condition>, string, string]>([
  [{ value: 'late.graceDays' }, 'avec ‹Tolérance›', 'with ‹Grace period›'],
  [{ value: 'late.graceDays', not: true }, 'sans ‹Tolérance›', 'without ‹Grace period›'],
  [{ value: 'late.extraCosts' }, 'si ‹Frais sur justificatif›', 'if ‹Costs on proof›'],
  [
    { value: 'late.extraCosts', not: true },
    'sauf si ‹Frais sur justificatif›',
    'unless ‹Costs on proof›',
  ],
  [
    { value: 'late.extraCosts', is: 'true' },
    'si ‹Frais sur justificatif› = ‹oui›',
    'if ‹Costs on proof› = ‹yes›',
  ],
  [
    { value: 'late.basis', is: 'statutory' },
    'si ‹Base› = ‹taux légal›',
    'if ‹Basis› = ‹statutory rate›',
  ],
  [
    { value: 'late.basis', in: ['statutory', 'other'] },
    'si ‹Base› = ‹taux légal› ou ‹other›',
    'if ‹Basis› = ‹statutory rate› or ‹other›',
  ],
  [
    { law: ['FR', 'US-NY'] },
    'si le droit applicable est : France ou New York',
    'if the governing law is: France or New York',
  ],
  [
    { clause: 'suspension', not: true },
    'sans la clause ‹Suspension›',
    'without the clause ‹Suspension›',
  ],
  [{ lang: 'en' }, 'si le texte est en anglais', 'if the text is in English'],
  [
    { law: ['US'], value: 'late.graceDays' },
    'si le droit applicable est : États-Unis et avec ‹Tolérance›',
    'if the governing law is: United States and with ‹Grace period›',
  ],
  [
    { law: ['US'], value: 'late.extraCosts', not: true },
    'sauf si le droit applicable est : États-Unis et si ‹Frais sur justificatif›',
    'except if the governing law is: United States and if ‹Costs on proof›',
  ],
  [
    { value: 'fees.model', is: 'retainer' },
    'si ‹Modèle de rémunération› = ‹retainer›',
    'if ‹Fee model› = ‹retainer›',
  ],
  [{ value: 'nobody.knows' }, 'avec ‹nobody.knows›', 'with ‹nobody.knows›'],
])('%o is said', (condition, french, english) => {
  expect(conditionWords(when(condition), 'fr', words)).toBe(french)
  expect(conditionWords(when(condition), 'en', words)).toBe(english)
})

test('two conditions are opposite when only their "not" differs', () => {
  const condition = when({ value: 'late.basis', in: ['a', 'b'], law: ['FR'] })
  expect(isOpposite(condition, { ...condition, not: true })).toBe(true)
  expect(isOpposite(condition, condition)).toBe(false)
  expect(isOpposite(condition, { ...condition, in: ['a'], not: true })).toBe(false)
})
