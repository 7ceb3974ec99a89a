import { expect, test } from 'vitest'
import type { Codes } from './readable-value.ts'
import { readableDefault } from './readable-value.ts'

const codes: Codes = new Map([
  [
    'payment.methods',
    { sepa: { fr: 'prélèvement', en: 'direct debit' }, card: { fr: 'carte', en: 'card' } },
  ],
])

test.each<[path: string, raw: unknown, french: string, english: string]>([
  ['late.ratePctPerMonth', 1.5, '1,5 %', '1.5%'],
  ['late.fixedSum', '40.00 EUR', '40,00 €', '€40.00'],
  ['payment.dueDays', 15, '15 jours calendaires', '15 calendar days'],
  ['response.firstReply', '24 h', '24 heures', '24 hours'],
  ['late.needsReminder', false, 'non', 'no'],
  ['availability.from', '09:00', '9 h', '09:00'],
  ['payment.methods', ['sepa', 'card'], 'prélèvement et carte', 'direct debit and card'],
  ['payment.methods', [], 'aucun', 'none'],
  ['late.basis', 'contract-rate', 'contract-rate', 'contract-rate'],
  ['scope.exclusions', [{ fr: 'paie', en: 'payroll' }], 'paie', 'payroll'],
  ['scope.revisions.included', 2, '2', '2'],
  ['nobody.knows', { a: 1 }, '{"a":1}', '{"a":1}'],
])('the default of %s, %o, is read', (path, raw, french, english) => {
  expect(readableDefault(path, raw, 'fr', codes)).toBe(french)
  expect(readableDefault(path, raw, 'en', codes)).toBe(english)
})
