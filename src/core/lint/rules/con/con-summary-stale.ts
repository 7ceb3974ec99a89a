import { valueWords } from '#core/lint/value-words.ts'
import type { Rule } from '#core/lint/rule.ts'

export const conSummaryStale: Rule = {
  id: 'con-summary-stale',
  severity: 'error',
  jurisdictions: 'all',
  documents: 'all',
  summary: {
    fr: 'Une fiche récapitulative plus ancienne que le document.',
    en: 'A key-terms summary older than the document.',
  },
  why: {
    fr: "La fiche est ce que l'on relit : si elle date d'avant le dernier changement, elle annonce l'ancien prix ou l'ancienne durée.",
    en: 'The summary is what people read again: if it dates from before the last change it announces the old price or the old term.',
  },
  remedy: {
    fr: 'Retirez summary.lastUpdated, qui suit alors doc.date ; dans un avenant, laissez change.keyTermsUpdated à true.',
    en: 'Remove summary.lastUpdated, which then follows doc.date; in an addendum, leave change.keyTermsUpdated at true.',
  },
  facts: [],
  paths: ['summary.lastUpdated', 'doc.date', 'change.keyTermsUpdated'],
  examples: [
    { on: 'FR-ADM-0001' },
    { on: 'BE-RNW-0006/A2' },
    {
      on: 'FR-ADM-0001',
      set: { 'summary.lastUpdated': '2026-11-02' },
      finds: {
        says: {
          fr: 'La fiche récapitulative date du 2 novembre 2026, le document du 18 décembre 2026.',
          en: 'The key-terms summary dates from 2 November 2026, the document from 18 December 2026.',
        },
      },
    },
    {
      on: 'BE-RNW-0006/A2',
      set: { 'change.keyTermsUpdated': false },
      finds: {
        says: {
          fr: "L'avenant change le contrat sans mettre à jour la fiche récapitulative.",
          en: 'The addendum changes the contract without updating the key-terms summary.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const { summary, doc, change } = subject.terms
    const { base } = subject.related
    if (base && change) {
      const isShown = base.clauses.some(({ id }) => id === 'key-terms-summary')
      if (isShown && change.keyTermsUpdated === false)
        say({
          at: 'change.keyTermsUpdated',
          says: {
            fr: "L'avenant change le contrat sans mettre à jour la fiche récapitulative.",
            en: 'The addendum changes the contract without updating the key-terms summary.',
          },
        })
      return
    }
    const [updated, dated] = [summary?.lastUpdated, doc.date]
    if (!updated || !dated || updated.iso >= dated.iso) return
    const [sheet, document] = [valueWords(updated), valueWords(dated)]
    say({
      at: 'summary.lastUpdated',
      says: {
        fr: `La fiche récapitulative date du ${sheet.fr}, le document du ${document.fr}.`,
        en: `The key-terms summary dates from ${sheet.en}, the document from ${document.en}.`,
      },
    })
  },
}
