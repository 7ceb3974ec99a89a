import { valueOn } from '#core/law/tables/value-on.ts'
import { yearlyValue } from '#core/lint/contract-value.ts'
import { partyCountry } from '#core/lint/party-country.ts'
import { partyOf } from '#core/lint/party.ts'
import type { Rule } from '#core/lint/rule.ts'
import { documentDate } from '#core/lint/subject.ts'
import { valueWords } from '#core/lint/value-words.ts'
import { parseMoney } from '#core/terms/money.ts'

const table = 'fr.vatFranchise.services'

export const frVatFranchiseThreshold: Rule = {
  id: 'fr-vat-franchise-threshold',
  severity: 'info',
  jurisdictions: ['FR'],
  summary: {
    fr: 'Un contrat qui dépasse à lui seul, sur un an, le seuil de la franchise de TVA.',
    en: 'A contract that exceeds by itself, over a year, the threshold of the VAT exemption.',
  },
  why: {
    fr: 'Au-delà du seuil, le prestataire facture la TVA : le prix du client augmente, ou la marge du prestataire baisse.',
    en: 'Above the threshold the provider charges VAT: the price rises for the Client, or the margin shrinks for the Provider.',
  },
  remedy: {
    fr: 'Dites dans le contrat ce que devient le prix si la TVA est due : tax.pricesAre: excl.',
    en: 'Say in the contract what becomes of the price when VAT is due: tax.pricesAre: excl.',
  },
  facts: ['FR-15'],
  paths: ['fees', 'parties.provider.vat.status'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'fees.retainer.amount': '3200.00 EUR' },
      finds: {
        says: {
          fr: 'Sur douze mois, ce contrat représente 38 400,00 € ; le seuil de la franchise est de 37 500,00 €.',
          en: 'Over twelve months this contract is worth €38,400.00; the threshold of the exemption is €37,500.00.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const provider = partyOf(subject, 'provider')
    const date = documentDate(subject)
    const value = yearlyValue(subject.terms)
    if (provider?.vat?.status !== 'franchise' || partyCountry(provider) !== 'FR') return
    if (!date || value?.currency !== 'EUR') return
    const found = valueOn(table, date)
    if ('stale' in found) return say({ stale: table, at: 'fees' })
    const threshold = parseMoney(found.value)
    if (!threshold || value.minor <= threshold.minor) return
    const [worth, limit] = [valueWords(value), valueWords(threshold)]
    say({
      at: 'fees',
      says: {
        fr: `Sur douze mois, ce contrat représente ${worth.fr} ; le seuil de la franchise est de ${limit.fr}.`,
        en: `Over twelve months this contract is worth ${worth.en}; the threshold of the exemption is ${limit.en}.`,
      },
    })
  },
}
