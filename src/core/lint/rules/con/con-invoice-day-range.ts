import type { Rule } from '#core/lint/rule.ts'

export const conInvoiceDayRange: Rule = {
  id: 'con-invoice-day-range',
  severity: 'warning',
  jurisdictions: 'all',
  summary: {
    fr: "Un jour de facturation que certains mois n'ont pas.",
    en: 'An invoice day that some months do not have.',
  },
  why: {
    fr: "Février n'a pas de 30, cinq mois n'ont pas de 31 : ces mois-là, le contrat ne dit pas quand facturer.",
    en: 'February has no 30th, five months have no 31st: in those months the contract does not say when to invoice.',
  },
  remedy: {
    fr: 'Écrivez un jour de 1 à 28.',
    en: 'Write a day from 1 to 28.',
  },
  facts: [],
  paths: ['invoice.dayOfMonth'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'invoice.dayOfMonth': 31 },
      finds: {
        says: {
          fr: "La facture est émise le 31 du mois, jour que certains mois n'ont pas.",
          en: 'The invoice is issued on day 31 of the month, a day that some months do not have.',
        },
      },
    },
  ],
  check: ({ terms: { invoice } }, say) => {
    const day = invoice?.dayOfMonth
    if (!day || day < 29 || day > 31) return
    say({
      at: 'invoice.dayOfMonth',
      says: {
        fr: `La facture est émise le ${day} du mois, jour que certains mois n'ont pas.`,
        en: `The invoice is issued on day ${day} of the month, a day that some months do not have.`,
      },
    })
  },
}
