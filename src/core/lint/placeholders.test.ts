import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeholdersIn } from './placeholders.ts'

const spans = (text: string) => placeholdersIn(text).map(({ span }) => span)

test.each([
  ['Le siège est à [ville].', ['[ville]']],
  ['Dear {{ client_name }},', ['{{ client_name }}']],
  ['Fait à ______, le ____', ['______', '____']],
  ['À XX jours, soit XXX euros', ['XX', 'XXX']],
  ['Fee: TBD', ['TBD']],
  ['Lorem ipsum dolor', ['Lorem ipsum']],
  ['Adresse : à compléter', ['à compléter']],
  ['Le montant reste à compléter', ['à compléter']],
  ['[[date]]', ['[date]']],
])('%s', (text, found) => {
  expect(spans(text)).toEqual(found)
})

test.each([
  'Le Client remplit le formulaire à compléter.',
  'Tenir la to-do list dans Todoist',
  'Taille XXL, réseau X, article IX',
  '« Le Client […] accepte »',
  'un_nom_de_fichier.csv',
])('nothing is left to fill in "%s"', (text) => {
  expect(spans(text)).toEqual([])
})

test('every span stands where it is said to, in order and apart', () => {
  const pieces = fc.constantFrom(
    '[',
    ']',
    '{{',
    '}}',
    '_',
    '___',
    'XX',
    'TBD',
    ' ',
    'à compléter',
    'a:',
  )
  fc.assert(
    fc.property(fc.array(pieces), (parts) => {
      const text = parts.join('')
      let end = 0
      for (const { span, index } of placeholdersIn(text)) {
        expect(text.slice(index, index + span.length)).toBe(span)
        expect(index).toBeGreaterThanOrEqual(end)
        end = index + span.length
      }
    }),
  )
})

test.each(['[', '{{', '_', 'X', '[a', 'à compléter', '{{a'])(
  'a megabyte of "%s" is read to its end',
  (piece) => {
    expect(placeholdersIn(piece.repeat(1_000_000 / piece.length))).toBeInstanceOf(Array)
  },
)
