import type { Rule } from '#core/lint/rule.ts'

export const qcDepositNonrefundable: Rule = {
  id: 'qc-deposit-nonrefundable',
  severity: 'warning',
  jurisdictions: ['CA-QC'],
  summary: {
    fr: 'Des avances gardées au-delà du travail fait.',
    en: 'Advances kept beyond the work done.',
  },
  why: {
    fr: "Au Québec, le prestataire rend ce qu'il a reçu au-delà de ce qu'il a gagné.",
    en: 'In Quebec the provider gives back what it received beyond what it earned.',
  },
  remedy: {
    fr: 'Choisissez un remboursement au prorata : fees.deposit.refundable: pro-rata, fees.refund.policy: pro-rata-undone, hours.rollover.atEnd: refund.',
    en: 'Choose a refund in proportion: fees.deposit.refundable: pro-rata, fees.refund.policy: pro-rata-undone, hours.rollover.atEnd: refund.',
  },
  facts: ['QC-05', 'QC-07'],
  paths: ['fees.deposit.refundable', 'fees.refund.policy', 'hours.rollover.atEnd'],
  examples: [
    { on: 'QC-BIL-0005' },
    {
      on: 'QC-BIL-0005',
      set: { 'hours.rollover.atEnd': 'forfeit' },
      finds: {
        says: {
          fr: 'Les heures payées et non utilisées sont perdues à la fin du contrat.',
          en: 'Hours paid and not used are lost at the end of the contract.',
        },
      },
    },
  ],
  check: ({ terms: { fees, hours } }, say) => {
    if (fees?.model === 'fixed-deposit' && fees.deposit?.refundable === 'no-if-client-cancels')
      say({
        at: 'fees.deposit.refundable',
        says: {
          fr: "L'acompte reste au prestataire quand le client annule.",
          en: 'The provider keeps the deposit when the client cancels.',
        },
      })
    if (fees?.model === 'fixed-upfront' && fees.refund?.policy === 'none')
      say({
        at: 'fees.refund.policy',
        says: {
          fr: "Le prix payé d'avance n'est jamais rendu.",
          en: 'The price paid upfront is never given back.',
        },
      })
    if (hours?.rollover?.atEnd === 'forfeit')
      say({
        at: 'hours.rollover.atEnd',
        says: {
          fr: 'Les heures payées et non utilisées sont perdues à la fin du contrat.',
          en: 'Hours paid and not used are lost at the end of the contract.',
        },
      })
  },
}
