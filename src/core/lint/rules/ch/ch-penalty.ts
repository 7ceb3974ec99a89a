import { penaltyFinding } from '#core/lint/penalty-terms.ts'
import type { Rule } from '#core/lint/rule.ts'

export const chPenalty: Rule = {
  id: 'ch-penalty',
  severity: 'info',
  jurisdictions: ['CH'],
  summary: {
    fr: 'Une peine conventionnelle : une perte ou une somme forfaitaire.',
    en: 'A contractual penalty: a loss or a lump sum.',
  },
  why: {
    fr: "Le juge réduit les peines qu'il estime excessives. Ce point n'a pas été vérifié à la source.",
    en: 'A court reduces penalties it finds excessive. This point was not checked at the source.',
  },
  remedy: {
    fr: 'Gardez un montant proche du tort réel, et de quoi le montrer.',
    en: 'Keep the amount close to the real loss, and what shows it.',
  },
  facts: ['CH-06'],
  paths: ['cancel.lateEffect', 'hours.rollover.policy', 'end.minimumFee'],
  examples: [
    { on: 'FR-ADM-0001', set: { 'law.governing': 'CH', 'cancel.lateEffect': 'free' } },
    {
      on: 'FR-ADM-0001',
      set: { 'law.governing': 'CH' },
      finds: {
        says: {
          fr: 'Le contrat prévoit : la séance perdue si elle est annulée tard.',
          en: 'The contract provides for: the session lost if it is cancelled late.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const found = penaltyFinding(subject)
    if (found) say(found)
  },
}
