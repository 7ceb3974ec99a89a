import { partyCountry } from '#core/lint/party-country.ts'
import { partyOf, roles } from '#core/lint/party.ts'
import type { Rule } from '#core/lint/rule.ts'

export const bePeppol: Rule = {
  id: 'be-peppol',
  severity: 'info',
  jurisdictions: ['BE'],
  summary: {
    fr: 'Des factures hors Peppol entre deux assujettis belges.',
    en: 'Invoices outside Peppol between two Belgian VAT-registered businesses.',
  },
  why: {
    fr: 'Depuis le 1er janvier 2026, la facture électronique structurée est obligatoire entre assujettis belges, indépendants compris ; un PDF ne suffit pas.',
    en: 'Since 1 January 2026 structured e-invoices are mandatory between Belgian VAT-registered businesses, the self-employed included; a PDF is not enough.',
  },
  remedy: {
    fr: 'Écrivez invoice.channel: peppol.',
    en: 'Write invoice.channel: peppol.',
  },
  facts: ['BE-10'],
  paths: ['invoice.channel', 'parties.provider.vat.status', 'parties.client.vat.status'],
  examples: [
    { on: 'BE-RNW-0006' },
    {
      on: 'BE-RNW-0006',
      set: { 'invoice.channel': 'email-pdf' },
      finds: {
        says: {
          fr: 'Les deux parties sont assujetties en Belgique, et les factures ne passent pas par Peppol.',
          en: 'Both parties are VAT-registered in Belgium, and invoices do not go through Peppol.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const { channel } = subject.terms.invoice ?? {}
    if (!channel || channel === 'peppol') return
    const bothRegistered = roles.every((role) => {
      const party = partyOf(subject, role)
      return partyCountry(party) === 'BE' && party?.vat?.status === 'standard'
    })
    if (!bothRegistered) return
    say({
      at: 'invoice.channel',
      says: {
        fr: 'Les deux parties sont assujetties en Belgique, et les factures ne passent pas par Peppol.',
        en: 'Both parties are VAT-registered in Belgium, and invoices do not go through Peppol.',
      },
    })
  },
}
