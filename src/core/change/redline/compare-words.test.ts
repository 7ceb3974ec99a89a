import { expect, test } from 'vitest'
import type { Inline } from '#core/contract/document.ts'
import { compareStrings, compareWords } from './compare-words.ts'
import type { Run } from './marked.ts'

/** Runs as people write them by hand: `[-old-]{+new+}`, cosmetic ones with a tilde. */
function say(runs: readonly Run[]): string {
  return runs
    .map(({ change, isCosmetic, inlines }) => {
      const words = inlines.map((inline) => ('value' in inline ? inline.value : '…')).join('')
      const tilde = isCosmetic ? '~' : ''
      if (change === 'deleted') return `[-${tilde}${words}-]`
      if (change === 'inserted') return `{+${tilde}${words}+}`
      return words
    })
    .join('')
}

const cases: [name: string, before: string, after: string, said: string][] = [
  [
    'an amount',
    'soit 500,00 € par mois',
    'soit 550,00 € par mois',
    'soit [-500,00 €-]{+550,00 €+} par mois',
  ],
  [
    'grouped digits are one number',
    '1 200 heures',
    '1 300 heures',
    '[-1 200 heures-]{+1 300 heures+}',
  ],
  [
    'an elided word',
    "le Client signe l'accord",
    "le Client signe l'avenant",
    "le Client signe [-l'accord-]{+l'avenant+}",
  ],
  ['a word at the end', 'le Client paie', 'le Client paie vite', 'le Client paie{+ vite+}'],
  [
    'neighbours that all change are one change',
    'les frais, les pénalités',
    'un forfait, deux acomptes',
    '[-les frais, les pénalités-]{+un forfait, deux acomptes+}',
  ],
  ['the shape of an apostrophe', "l'accord", 'l’accord', "[-~l'accord-]{+~l’accord+}"],
  ['nothing', 'rien', 'rien', 'rien'],
  ['everything', '', 'tout est neuf', '{+tout est neuf+}'],
]

test.each(cases)('%s', (_, before, after, said) => {
  expect(say(compareStrings(before, after, 'fr'))).toBe(said)
})

test('a reference to the same article under another number is cosmetic', () => {
  const at = (value: string): Inline[] => [
    { type: 'text', value: "selon l'" },
    { type: 'ref', target: 'suspension', value },
  ]
  expect(say(compareWords(at('article 12'), at('article 13'), 'fr'))).toBe(
    "selon l'[-~article 12-]{+~article 13+}",
  )
})

test('a reference to another article is not', () => {
  const to = (target: string, value: string): Inline[] => [{ type: 'ref', target, value }]
  expect(say(compareWords(to('a', 'article 1'), to('b', 'article 2'), 'fr'))).toBe(
    '[-article 1-]{+article 2+}',
  )
})

test('words whose emphasis changed are restyled', () => {
  const runs = compareWords(
    [{ type: 'text', value: 'tout de suite' }],
    [
      { type: 'text', value: 'tout ' },
      { type: 'strong', children: [{ type: 'text', value: 'de suite' }] },
    ],
    'fr',
  )
  expect(runs.map(({ change }) => change)).toEqual(['same', 'restyled'])
})

test('a link to another address is a change, though it reads the same', () => {
  const to = (url: string): Inline[] => [
    { type: 'link', url, children: [{ type: 'text', value: 'ici' }] },
  ]
  const runs = compareWords(to('https://a.example'), to('https://b.example'), 'fr')
  expect(runs.map(({ change, isCosmetic }) => [change, isCosmetic])).toEqual([
    ['deleted', undefined],
    ['inserted', undefined],
  ])
})

test('texts of thousands of words with nothing in common are one deletion and one insertion', () => {
  const words = (letter: string) =>
    Array.from({ length: 4000 }, (_, index) => `${letter}${index}`).join(' ')
  expect(compareStrings(words('a'), words('b'), 'en').map(({ change }) => change)).toEqual([
    'deleted',
    'inserted',
  ])
})
