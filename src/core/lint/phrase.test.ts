import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { phraseFinder } from './phrase.ts'

const spans = (phrases: readonly string[], text: string, withoutAccents = false) =>
  phraseFinder(phrases, { withoutAccents })(text).map(({ span }) => span)

describe('a phrase is found', () => {
  test('in any case, with its exact span and place', () => {
    const text = 'Une ASSISTANCE administrative Générale, à distance'
    expect(phraseFinder(['assistance administrative générale'])(text)).toEqual([
      {
        phrase: 'assistance administrative générale',
        span: 'ASSISTANCE administrative Générale',
        index: 4,
      },
    ])
  })

  test('across no-break spaces and runs of spaces', () => {
    expect(spans(['selon les besoins'], 'selon\u00A0les\u202F besoins')).toEqual([
      'selon\u00A0les\u202F besoins',
    ])
  })

  test('with straight and curly apostrophes, and hyphens for spaces', () => {
    expect(spans(["jusqu'à satisfaction"], 'jusqu’à satisfaction')).toHaveLength(1)
    expect(spans(['ad hoc support'], 'ad-hoc support')).toHaveLength(1)
  })

  test('behind an elision, and with one at its end', () => {
    expect(spans(['assistance générale'], "l'assistance générale")).toEqual(['assistance générale'])
    expect(spans(['gestion complète de'], "gestion complète d'un site")).toEqual([
      'gestion complète d',
    ])
  })

  test('in the plural', () => {
    expect(spans(['support administratif'], 'supports administratifs')).toHaveLength(1)
    expect(spans(['tableau'], 'deux tableaux')).toEqual(['tableaux'])
    expect(spans(['a few'], 'as few as three')).toEqual([])
  })

  test('typed without accents, on demand only; accents put in are another word', () => {
    expect(spans(['tâches diverses'], 'taches diverses')).toEqual([])
    expect(spans(['tâches diverses'], 'taches diverses', true)).toHaveLength(1)
    expect(spans(['renforce'], 'renforcé', true)).toEqual([])
  })

  test('with its marks', () => {
    expect(spans(['7j/7', '24/7', 'etc.'], 'ouvert 7j/7 et 24/7, etc.')).toEqual([
      '7j/7',
      '24/7',
      'etc.',
    ])
  })
})

test('the longest phrase wins and hits do not overlap', () => {
  const phrases = ['autres tâches', 'tâches', 'toutes autres tâches utiles', 'utiles']
  expect(spans(phrases, 'et toutes autres tâches utiles, puis des tâches utiles')).toEqual([
    'toutes autres tâches utiles',
    'tâches',
    'utiles',
  ])
})

test('a word in another is not the word, and nothing runs across a mark', () => {
  expect(spans(['divers'], 'diversité, diversion')).toEqual([])
  expect(spans(['selon les besoins'], 'Selon, les besoins')).toEqual([])
})

test('property: what is found is in the text, in order, and not twice', () => {
  const phrases = ['à la demande', 'au besoin', 'si besoin', 'tâche', 'tâches diverses', 'etc.']
  const pieces = fc.constantFrom(...phrases, 'TÂCHES', 'a la', ' ', '\u00A0', '’', '-', ', ', 'x')
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = parts.join('')
      let end = 0
      for (const { span, index } of phraseFinder(phrases, { withoutAccents: true })(text)) {
        expect(text.slice(index, index + span.length)).toBe(span)
        expect(index).toBeGreaterThanOrEqual(end)
        end = index + span.length
      }
    }),
  )
})
