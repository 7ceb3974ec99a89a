import { affirmed } from '#core/lint/affirmed.ts'
import { phraseFinder } from '#core/lint/phrase.ts'
import type { Rule } from '#core/lint/rule.ts'

const receipt = phraseFinder(
  [
    'facture est réputée reçue',
    'factures sont réputées reçues',
    'facture est censée reçue',
    'factures sont censées reçues',
    'facture est considérée comme reçue',
    'factures sont considérées comme reçues',
    'facture est présumée reçue',
    'factures sont présumées reçues',
    'date de réception de la facture est fixée',
    'date de réception des factures est fixée',
    'invoice is deemed received',
    'invoice is deemed to be received',
    'invoice shall be deemed received',
    'invoices are deemed received',
    'invoice is considered received',
  ],
  { withoutAccents: true },
)

export const beInvoiceReceiptFixed: Rule = {
  id: 'be-invoice-receipt-fixed',
  severity: 'error',
  jurisdictions: ['BE'],
  summary: {
    fr: 'Une date de réception des factures fixée par le contrat.',
    en: 'A date of receipt of invoices fixed by the contract.',
  },
  why: {
    fr: 'Le délai de paiement court de la réception de la facture, et la loi belge ne permet pas que le contrat en fixe la date.',
    en: 'The payment term runs from receipt of the invoice, and Belgian law does not let the contract fix that date.',
  },
  remedy: {
    fr: 'Retirez cette phrase ; par Peppol, la réception se constate (invoice.channel: peppol).',
    en: 'Remove this sentence; through Peppol, receipt is on record (invoice.channel: peppol).',
  },
  facts: ['BE-03'],
  paths: ['payment.dueMode', 'invoice.channel'],
  examples: [
    { on: 'BE-RNW-0006' },
    { on: 'BE-RNW-0006', text: 'Une notification est réputée reçue le lendemain de son envoi.' },
    {
      on: 'BE-RNW-0006',
      text: 'La facture est réputée reçue par le Client le jour de son envoi.',
      finds: {
        says: {
          fr: '« facture est réputée reçue » fixe la date de réception à la place des faits.',
          en: '"facture est réputée reçue" fixes the date of receipt in place of the facts.',
        },
      },
    },
  ],
  checkText: (text, say) => {
    for (const { span } of affirmed(text, receipt))
      say({
        span,
        says: {
          fr: `« ${span} » fixe la date de réception à la place des faits.`,
          en: `"${span}" fixes the date of receipt in place of the facts.`,
        },
      })
  },
}
