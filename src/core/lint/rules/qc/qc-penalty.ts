import { penaltyFinding } from '#core/lint/penalty-terms.ts'
import type { Rule } from '#core/lint/rule.ts'

export const qcPenalty: Rule = {
  id: 'qc-penalty',
  severity: 'info',
  jurisdictions: ['CA-QC'],
  summary: {
    fr: 'Une clause pénale : une perte ou une somme forfaitaire.',
    en: 'A penal clause: a loss or a lump sum.',
  },
  why: {
    fr: "Le Code civil du Québec laisse réduire une clause pénale abusive, ou partiellement exécutée. Ce point n'a pas été vérifié à la source.",
    en: 'The Civil Code of Québec lets a penal clause be reduced when it is abusive or partly performed. This point was not checked at the source.',
  },
  remedy: {
    fr: 'Gardez un montant proche du tort réel, et de quoi le montrer.',
    en: 'Keep the amount close to the real loss, and what shows it.',
  },
  facts: ['QC-10'],
  paths: ['cancel.lateEffect', 'cancel.lateFeePct', 'hours.rollover.policy', 'end.minimumFee'],
  examples: [
    { on: 'QC-BIL-0005', set: { 'cancel.lateEffect': 'free' } },
    {
      on: 'QC-BIL-0005',
      set: { 'cancel.lateEffect': 'free', 'hours.rollover.policy': 'expire' },
      finds: {
        says: {
          fr: 'Le contrat prévoit : les heures non utilisées perdues.',
          en: 'The contract provides for: unused hours lost.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const found = penaltyFinding(subject)
    if (found) say(found)
  },
}
