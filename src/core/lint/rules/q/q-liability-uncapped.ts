import type { Rule } from '#core/lint/rule.ts'
import { hasClause } from '#core/lint/subject.ts'

export const qLiabilityUncapped: Rule = {
  id: 'q-liability-uncapped',
  severity: 'warning',
  jurisdictions: 'all',
  summary: { fr: 'Une responsabilité sans plafond.', en: 'Liability without a cap.' },
  why: {
    fr: 'Sans plafond, une petite mission porte un risque sans mesure avec son prix.',
    en: 'Without a cap a small engagement carries a risk out of proportion to its price.',
  },
  remedy: {
    fr: 'Ajoutez la clause liability-cap et écrivez liab.cap: fees-12-months.',
    en: 'Add the clause liability-cap and write liab.cap: fees-12-months.',
  },
  facts: [],
  paths: ['liab.cap'],
  examples: [
    { on: 'FR-ADM-0001' },
    { on: 'FR-ADM-0001', set: { 'doc.type': 'client-addendum', 'liab.cap': null } },
    {
      on: 'FR-ADM-0001',
      set: { 'liab.cap': null },
      finds: {
        says: { fr: "La responsabilité n'est pas plafonnée.", en: 'Liability is not capped.' },
      },
    },
  ],
  check: (subject, say) => {
    const { terms, type } = subject
    // The master contract caps for all its client addenda.
    if (type === 'client-addendum') return
    if (!hasClause(subject, 'service-scope') || terms.liab?.cap) return
    say({
      at: 'liab',
      says: { fr: "La responsabilité n'est pas plafonnée.", en: 'Liability is not capped.' },
    })
  },
}
