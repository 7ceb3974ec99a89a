import { affirmed } from '#core/lint/affirmed.ts'
import { acceptanceDays, paymentOnAcceptance } from '#core/lint/payment-on-acceptance.ts'
import { phraseFinder } from '#core/lint/phrase.ts'
import type { Rule } from '#core/lint/rule.ts'

const delayed = phraseFinder([
  "à réception d'une facture conforme",
  "à réception d'une facture correcte",
  'réception de la facture conforme',
  'à compter de la facture conforme',
  'à compter de la validation de la facture',
  "à compter de l'approbation de la facture",
  'une fois la facture approuvée',
  'receipt of a correct invoice',
  'receipt of a proper invoice',
  'approval of the invoice',
])

export const frStartPoint: Rule = {
  id: 'fr-start-point',
  severity: 'warning',
  jurisdictions: ['FR'],
  summary: {
    fr: "Un délai de paiement qui part d'un acte du client : réception, approbation, facture « conforme ».",
    en: 'A payment term that runs from an act of the Client: receipt, approval, a "correct" invoice.',
  },
  why: {
    fr: "Le code de commerce interdit de retarder abusivement le point de départ des délais de paiement ; ce qui est abusif se juge au cas par cas. L'émission de la facture est une date que chacun peut lire.",
    en: 'The French commercial code forbids unreasonably delaying the day from which payment terms run; what is unreasonable is judged case by case. The issue of the invoice is a date that everyone can read.',
  },
  remedy: {
    fr: 'Comptez depuis la facture : payment.dueMode: from-invoice-issue ; et si le prix attend une validation, écrivez scope.acceptance.deemed: true avec un nombre de jours.',
    en: 'Count from the invoice: payment.dueMode: from-invoice-issue; and if the price waits for acceptance, write scope.acceptance.deemed: true with a number of days.',
  },
  facts: ['FR-09'],
  paths: ['payment.dueMode', 'fees.deposit.balanceTrigger', 'scope.acceptance.deemed'],
  examples: [
    { on: 'FR-ADM-0001' },
    { on: 'FR-LCH-0002', set: { 'fees.deposit.balanceTrigger': 'acceptance' } },
    {
      on: 'FR-ADM-0001',
      set: { 'payment.dueMode': 'from-invoice-receipt' },
      finds: {
        says: {
          fr: 'Le délai part de la réception de la facture, que le client peut seul dater.',
          en: 'The term runs from receipt of the invoice, which only the Client can date.',
        },
      },
    },
    {
      on: 'FR-LCH-0002',
      set: { 'fees.deposit.balanceTrigger': 'acceptance', 'scope.acceptance.deemed': false },
      finds: {
        says: {
          fr: 'La facture attend une validation que le silence du client peut retarder sans fin.',
          en: "The invoice waits for an acceptance that the Client's silence can delay without end.",
        },
      },
    },
    {
      on: 'FR-ADM-0001',
      text: "Le Client paie à quinze jours à compter de l'approbation de la facture par son service comptable.",
      finds: {
        says: {
          fr: "« à compter de l'approbation de la facture » fait dépendre le délai du client.",
          en: '"à compter de l\'approbation de la facture" makes the term depend on the Client.',
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    if (terms.payment?.dueMode === 'from-invoice-receipt')
      say({
        at: 'payment.dueMode',
        says: {
          fr: 'Le délai part de la réception de la facture, que le client peut seul dater.',
          en: 'The term runs from receipt of the invoice, which only the Client can date.',
        },
      })
    const trigger = paymentOnAcceptance(terms)
    if (trigger && acceptanceDays(terms) === undefined)
      say({
        at: trigger,
        says: {
          fr: 'La facture attend une validation que le silence du client peut retarder sans fin.',
          en: "The invoice waits for an acceptance that the Client's silence can delay without end.",
        },
      })
  },
  checkText: (text, say) => {
    for (const { span } of affirmed(text, delayed))
      say({
        span,
        says: {
          fr: `« ${span} » fait dépendre le délai du client.`,
          en: `"${span}" makes the term depend on the Client.`,
        },
      })
  },
}
