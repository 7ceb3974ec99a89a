import { partyCountry } from '#core/lint/party-country.ts'
import { type Party, partyOf } from '#core/lint/party.ts'
import { sirenOf } from '#core/lint/registration-fault.ts'
import type { Rule } from '#core/lint/rule.ts'
import type { Words } from '#core/locale/locale.ts'
import { compactNumber } from '#core/terms/compact-number.ts'
import { vatProblem } from '#core/terms/vat-number.ts'

export const frVatNumber: Rule = {
  id: 'fr-vat-number',
  severity: 'error',
  jurisdictions: ['FR'],
  summary: {
    fr: 'Le numéro de TVA du prestataire manque ou ne peut pas être juste.',
    en: "The Provider's VAT number is missing or cannot be right.",
  },
  why: {
    fr: 'Les factures portent le numéro de TVA du prestataire qui la facture : « FR », deux caractères, puis son SIREN.',
    en: 'Invoices carry the VAT number of the provider who charges it: "FR", two characters, then its SIREN.',
  },
  remedy: {
    fr: 'Écrivez le numéro dans parties.provider.vat.number.',
    en: 'Write the number in parties.provider.vat.number.',
  },
  facts: ['FR-11', 'FR-17'],
  paths: ['parties.provider.vat.number', 'parties.provider.vat.status'],
  examples: [
    {
      on: 'FR-LCH-0002',
      set: {
        'parties.provider.vat': { status: 'standard', number: 'FR44 732829320' },
        'parties.provider.registrations': [{ scheme: 'SIREN', value: '732 829 320' }],
      },
    },
    {
      on: 'FR-LCH-0002',
      set: { 'parties.provider.vat': { status: 'standard' } },
      finds: {
        says: {
          fr: 'Le numéro de TVA du prestataire manque.',
          en: "The Provider's VAT number is missing.",
        },
      },
    },
    {
      on: 'FR-LCH-0002',
      set: {
        'parties.provider.vat': { status: 'standard', number: 'FR44 732829320' },
        'parties.provider.registrations': [{ scheme: 'SIREN', value: '404 833 048' }],
      },
      finds: {
        says: {
          fr: 'Le numéro de TVA ne se termine pas par le SIREN du prestataire.',
          en: "The VAT number does not end with the Provider's SIREN.",
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    const provider = partyOf({ terms }, 'provider')
    if (provider?.vat?.status !== 'standard' || partyCountry(provider) !== 'FR') return
    const says = problemOf(provider)
    if (says) say({ at: 'parties.provider.vat.number', says })
  },
}

function problemOf(provider: Party): Words | undefined {
  const { number, sample } = provider.vat ?? {}
  if (!number)
    return {
      fr: 'Le numéro de TVA du prestataire manque.',
      en: "The Provider's VAT number is missing.",
    }
  if (sample) return undefined
  const problem = vatProblem(number)
  if (problem) return { fr: `« ${number} » : ${problem.fr}`, en: `"${number}": ${problem.en}` }
  const siren = sirenOf(provider)
  if (!siren || compactNumber(number).endsWith(siren)) return undefined
  return {
    fr: 'Le numéro de TVA ne se termine pas par le SIREN du prestataire.',
    en: "The VAT number does not end with the Provider's SIREN.",
  }
}
