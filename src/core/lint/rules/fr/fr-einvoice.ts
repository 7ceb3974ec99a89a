import { partyCountry } from '#core/lint/party-country.ts'
import { partyOf } from '#core/lint/party.ts'
import type { Rule } from '#core/lint/rule.ts'

/** Positions in which a business is liable to VAT, with or without charging it. */
const liable = ['standard', 'franchise']

export const frEinvoice: Rule = {
  id: 'fr-einvoice',
  severity: 'info',
  jurisdictions: ['FR'],
  summary: {
    fr: 'Des factures en PDF entre deux entreprises françaises assujetties à la TVA.',
    en: 'PDF invoices between two French businesses liable to VAT.',
  },
  why: {
    fr: 'Toutes les entreprises assujetties doivent pouvoir recevoir des factures électroniques par une plateforme agréée depuis le 1er septembre 2026 ; les petites doivent les émettre ainsi au 1er septembre 2027. À cette date, un PDF envoyé par courriel ne suffit plus entre elles.',
    en: 'All businesses liable to VAT must be able to receive e-invoices through an approved platform since 1 September 2026; small ones must issue them so from 1 September 2027. From that day a PDF by email is no longer enough between them.',
  },
  remedy: {
    fr: 'Choisissez une plateforme agréée, puis écrivez invoice.channel: e-invoice-platform.',
    en: 'Choose an approved platform, then write invoice.channel: e-invoice-platform.',
  },
  facts: ['FR-13'],
  paths: ['invoice.channel', 'parties.provider.vat.status', 'parties.client.vat.status'],
  examples: [
    { on: 'FR-ADM-0001', set: { 'invoice.channel': 'e-invoice-platform' } },
    {
      on: 'FR-ADM-0001',
      finds: {
        says: {
          fr: "Les factures partent en PDF par courriel ; l'émission par une plateforme agréée devient obligatoire au plus tard le 1er septembre 2027.",
          en: 'Invoices go out as PDFs by email; issuing them through an approved platform becomes mandatory on 1 September 2027 at the latest.',
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    const parties = [partyOf({ terms }, 'provider'), partyOf({ terms }, 'client')]
    const bothLiable = parties.every(
      (party) => partyCountry(party) === 'FR' && liable.includes(party?.vat?.status ?? ''),
    )
    if (terms.invoice?.channel !== 'email-pdf' || !bothLiable) return
    say({
      at: 'invoice.channel',
      says: {
        fr: "Les factures partent en PDF par courriel ; l'émission par une plateforme agréée devient obligatoire au plus tard le 1er septembre 2027.",
        en: 'Invoices go out as PDFs by email; issuing them through an approved platform becomes mandatory on 1 September 2027 at the latest.',
      },
    })
  },
}
