import { penaltyFinding } from '#core/lint/penalty-terms.ts'
import type { Rule } from '#core/lint/rule.ts'

export const frPenaltyClause: Rule = {
  id: 'fr-penalty-clause',
  severity: 'info',
  jurisdictions: ['FR'],
  summary: {
    fr: "Une perte ou une somme forfaitaire à la charge d'une partie.",
    en: 'A loss or a lump sum that a party must bear.',
  },
  why: {
    fr: 'Le juge peut réduire ou augmenter une pénalité manifestement excessive ou dérisoire, et elle demande une mise en demeure, sauf inexécution définitive.',
    en: 'A court may reduce or raise a penalty that is manifestly excessive or derisory, and it needs a formal notice unless the failure is final.',
  },
  remedy: {
    fr: 'Gardez un montant proche du tort réel, et de quoi le montrer.',
    en: 'Keep the amount close to the real loss, and what shows it.',
  },
  facts: ['FR-32'],
  paths: [
    'fees.deposit.refundable',
    'cancel.lateEffect',
    'hours.rollover.policy',
    'end.minimumFee',
  ],
  examples: [
    { on: 'FR-LCH-0002', set: { 'fees.deposit.refundable': 'pro-rata' } },
    {
      on: 'FR-LCH-0002',
      finds: {
        says: {
          fr: "Le contrat prévoit : l'acompte gardé si le client annule.",
          en: 'The contract provides for: the deposit kept if the Client cancels.',
        },
      },
    },
    {
      on: 'FR-ADM-0001',
      set: { 'hours.rollover.policy': 'expire' },
      finds: {
        says: {
          fr: 'Le contrat prévoit : la séance perdue si elle est annulée tard et les heures non utilisées perdues.',
          en: 'The contract provides for: the session lost if it is cancelled late and unused hours lost.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const found = penaltyFinding(subject)
    if (found) say(found)
  },
}
