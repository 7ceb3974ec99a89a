import { expect, test } from 'vitest'
import { kindWords } from './kind-words.ts'

test.each([
  ['money', 'montant', 'money'],
  ['number of calendarDays', 'nombre de jours calendaires', 'number of calendar days'],
  ['number of an addendum', "numéro d'avenant", 'number of an addendum'],
  ['one of fr, en', "l'un de fr, en", 'one of fr, en'],
  ['text, ≤ 300', 'texte, ≤ 300', 'text, ≤ 300'],
  ['^[a-z]+$', '^[a-z]+$', '^[a-z]+$'],
])('"%s" is asked for in words', (kind, fr, en) => {
  expect(kindWords(kind)).toEqual({ fr, en })
})
