import { listWords } from '#core/lint/list-words.ts'
import type { Rule } from '#core/lint/rule.ts'
import { hasClause } from '#core/lint/subject.ts'

/** One code of each step must be on the list. */
const steps = [
  { codes: ['deliverables', 'files'], fr: 'livrables', en: 'deliverables' },
  { codes: ['credentials', 'passwords-rotated', 'access-list'], fr: 'accès', en: 'access' },
  { codes: ['data-deletion-certificate'], fr: 'données', en: 'data' },
  { codes: ['final-invoice'], fr: 'facture finale', en: 'final invoice' },
]

export const qOffboardingStepsMissing: Rule = {
  id: 'q-offboarding-steps-missing',
  severity: 'error',
  jurisdictions: 'all',
  summary: { fr: 'Une fin de mission incomplète.', en: 'Incomplete off-boarding.' },
  why: {
    fr: 'Livrables, accès, données et facture : ce qui manque à la liste se perd à la sortie.',
    en: 'Deliverables, access, data and invoice: what the list lacks is lost at the exit.',
  },
  remedy: { fr: 'Complétez end.checklist.', en: 'Complete end.checklist.' },
  facts: [],
  paths: ['end.checklist'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'end.checklist': ['deliverables', 'credentials', 'data-deletion-certificate'] },
      finds: {
        says: {
          fr: 'La liste de fin de mission ne prévoit pas : facture finale.',
          en: 'The off-boarding list does not provide for: final invoice.',
        },
      },
    },
  ],
  check: (subject, say) => {
    if (!hasClause(subject, 'offboarding')) return
    const kept = new Set<string>(subject.terms.end?.checklist ?? [])
    const missing = steps.filter(({ codes }) => !codes.some((code) => kept.has(code)))
    if (missing.length === 0) return
    const list = listWords(missing)
    say({
      at: 'end.checklist',
      says: {
        fr: `La liste de fin de mission ne prévoit pas : ${list.fr}.`,
        en: `The off-boarding list does not provide for: ${list.en}.`,
      },
    })
  },
}
