import { expect, test } from 'vitest'
import { type Score, judged, scoreOf } from './corpus.ts'

/**
 * Floors, measured. `fr` and `en` were in view while the word lists were completed; the held-out halves were not, and
 * show what the lists are worth on sentences of strangers.
 */
const floors = {
  fr: { precision: 0.98, recall: 0.9 },
  'fr-held-out': { precision: 0.95, recall: 0.75 },
  en: { precision: 0.98, recall: 0.88 },
  'en-held-out': { precision: 0.95, recall: 0.7 },
} as const

const scores = Object.keys(floors).map((file) => {
  const all = judged(file, file.startsWith('fr') ? 'fr' : 'en')
  return { file: file as keyof typeof floors, all, ...scoreOf(all) }
})

test.each(scores)('$file: precision and recall do not fall', ({ file, precision, recall }) => {
  expect(precision).toBeGreaterThanOrEqual(floors[file].precision)
  expect(recall).toBeGreaterThanOrEqual(floors[file].recall)
})

test('there are at least 150 sentences a language, about half of them vague', () => {
  for (const language of ['fr', 'en']) {
    const own = scores.filter(({ file }) => file.startsWith(language))
    const [vague, precise] = [sumOf(own, 'vague'), sumOf(own, 'precise')]
    expect(vague + precise).toBeGreaterThanOrEqual(150)
    expect(Math.abs(vague - precise)).toBeLessThan(20)
  }
})

test('no sentence stands twice', () => {
  const texts = scores.flatMap(({ all }) => all.map(({ text }) => text))
  expect(new Set(texts).size).toBe(texts.length)
})

test('the table', () => {
  const rows = scores.map(({ file, vague, precise, precision, recall, named }) =>
    [
      file.padEnd(12),
      vague,
      precise,
      precision.toFixed(3),
      recall.toFixed(3),
      named.toFixed(3),
    ].join('  '),
  )
  console.log(['corpus        vague precise precision recall named', ...rows].join('\n'))
  expect(rows).toHaveLength(4)
})

function sumOf(all: readonly Score[], key: 'vague' | 'precise'): number {
  return all.reduce((sum, score) => sum + score[key], 0)
}
