import { expect, test } from 'vitest'
import { isDenied } from './in-negation.ts'

const denied = (text: string, word: string, language: 'fr' | 'en') =>
  isDenied(text, text.indexOf(word), word.length, language)

test.each([
  ["Le Prestataire n'est pas le salarié du Client.", 'salarié'],
  ['Il ne perçoit ni salaire ni congés payés.', 'congés payés'],
  ['Aucun lien de salariat ne naît du Contrat.', 'salariat'],
  ['Le prix est dû sans salaire ni prime.', 'salaire'],
  ["Un salaire n'est pas dû.", 'salaire'],
])('« %s » denies « %s »', (text, word) => {
  expect(denied(text, word, 'fr')).toBe(true)
})

test.each([
  ['Le Client verse un salaire chaque mois.', 'salaire'],
  ["Le Contrat n'a pas de terme. Le salaire est versé le 5.", 'salaire'],
  ['Le salaire convenu avec le Prestataire ne peut être réduit.', 'salaire'],
])('« %s » does not deny « %s »', (text, word) => {
  expect(denied(text, word, 'fr')).toBe(false)
})

test.each([
  ['The Provider is not an employee of the Client.', 'employee'],
  ["The Provider isn't an employee.", 'employee'],
  ['The fees include neither salary nor paid leave.', 'paid leave'],
  ['The Provider works without a supervisor.', 'supervisor'],
])('"%s" denies "%s"', (text, word) => {
  expect(denied(text, word, 'en')).toBe(true)
})

test('a negation far away or in another sentence does not reach', () => {
  expect(denied('This is not late. Overtime is paid.', 'Overtime', 'en')).toBe(false)
  const far = `The Provider does not ${'do one more thing and '.repeat(20)}overtime`
  expect(denied(far, 'overtime', 'en')).toBe(false)
})
