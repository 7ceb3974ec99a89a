import { partyCountry } from '#core/lint/party-country.ts'
import { partyOf } from '#core/lint/party.ts'
import type { Rule } from '#core/lint/rule.ts'
import { percentWords } from '#core/lint/value-words.ts'

export const frVatMention: Rule = {
  id: 'fr-vat-mention',
  severity: 'error',
  jurisdictions: ['FR'],
  summary: {
    fr: 'Franchise de TVA : la mention manque, ou une TVA est prévue.',
    en: 'French small-business VAT exemption: the mention is missing, or VAT is charged.',
  },
  why: {
    fr: 'Le prestataire en franchise ne facture pas de TVA et le dit sur ses factures par une mention légale ; la TVA facturée à tort est due au Trésor.',
    en: 'A provider under the exemption charges no VAT and says so on invoices by a statutory mention; VAT charged by mistake is owed to the treasury.',
  },
  remedy: {
    fr: 'Écrivez tax.mention: fr-franchise-cgi et retirez tax.rates ; si vous facturez la TVA, corrigez vat.status dans la fiche du prestataire.',
    en: "Write tax.mention: fr-franchise-cgi and remove tax.rates; if you charge VAT, correct vat.status in the Provider's file.",
  },
  facts: ['FR-14'],
  paths: ['tax.mention', 'tax.rates', 'parties.provider.vat.status'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'tax.mention': null },
      finds: {
        says: {
          fr: 'Le prestataire est en franchise de TVA, et la mention qui le dit manque.',
          en: 'The Provider is exempt from VAT as a small business, and the mention that says so is missing.',
        },
      },
    },
    {
      on: 'FR-ADM-0001',
      set: { 'tax.rates': [{ name: 'TVA', pct: 20 }] },
      finds: {
        says: {
          fr: 'Le prestataire est en franchise de TVA, et le contrat prévoit « TVA » à 20 %.',
          en: 'The Provider is exempt from VAT as a small business, and the contract adds "TVA" at 20%.',
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    const provider = partyOf({ terms }, 'provider')
    const { tax } = terms
    if (provider?.vat?.status !== 'franchise' || partyCountry(provider) !== 'FR') return
    if (!tax?.mention && !tax?.mentionText)
      say({
        at: 'tax.mention',
        says: {
          fr: 'Le prestataire est en franchise de TVA, et la mention qui le dit manque.',
          en: 'The Provider is exempt from VAT as a small business, and the mention that says so is missing.',
        },
      })
    const charged = tax?.rates?.find(({ pct }) => pct && Number(pct.value) > 0)
    if (!charged?.pct) return
    const { fr, en } = percentWords(Number(charged.pct.value))
    say({
      at: 'tax.rates',
      says: {
        fr: `Le prestataire est en franchise de TVA, et le contrat prévoit « ${charged.name ?? ''} » à ${fr}.`,
        en: `The Provider is exempt from VAT as a small business, and the contract adds "${charged.name ?? ''}" at ${en}.`,
      },
    })
  },
}
