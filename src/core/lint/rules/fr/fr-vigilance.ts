import type { Terms } from '#core/contract/terms.ts'
import { contractValue } from '#core/lint/contract-value.ts'
import type { Rule } from '#core/lint/rule.ts'
import { valueWords } from '#core/lint/value-words.ts'
import { type Money, shareOf } from '#core/terms/money.ts'

/** Labour code, L. 8222-1 and D. 8222-5: the whole contract, before taxes, even when it is paid in parts. */
const threshold: Money = { kind: 'money', minor: 500_000, currency: 'EUR' }

export const frVigilance: Rule = {
  id: 'fr-vigilance',
  severity: 'info',
  jurisdictions: ['FR'],
  summary: {
    fr: 'Un contrat de 5 000 € hors taxes ou plus : documents de vigilance.',
    en: 'A contract of €5,000 or more before taxes: vigilance documents.',
  },
  why: {
    fr: "À partir de ce montant, le code du travail demande au client de se faire remettre l'attestation de vigilance de l'Urssaf, une preuve d'immatriculation et la liste des salariés étrangers, à la signature puis tous les six mois.",
    en: 'From that amount the French labour code asks the Client to obtain the Urssaf certificate, proof of registration and the list of foreign staff, at signature and then every six months.',
  },
  remedy: {
    fr: 'Demandez ces documents avant la signature et inscrivez tax.providerForms: [attestation-vigilance].',
    en: 'Ask for these documents before signature and write tax.providerForms: [attestation-vigilance].',
  },
  facts: ['FR-28'],
  paths: ['fees', 'tax.providerForms'],
  examples: [
    { on: 'FR-LCH-0002' },
    {
      on: 'FR-ADM-0001',
      finds: {
        says: {
          fr: 'Le contrat vaut 5 400,00 € hors taxes ; la vigilance commence à 5 000,00 €.',
          en: 'The contract is worth €5,400.00 before taxes; vigilance begins at €5,000.00.',
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    const value = beforeTaxes(contractValue(terms), terms)
    if (value?.currency !== threshold.currency || value.minor < threshold.minor) return
    const [worth, limit] = [valueWords(value), valueWords(threshold)]
    say({
      at: 'fees',
      says: {
        fr: `Le contrat vaut ${worth.fr} hors taxes ; la vigilance commence à ${limit.fr}.`,
        en: `The contract is worth ${worth.en} before taxes; vigilance begins at ${limit.en}.`,
      },
    })
  },
}

/** Takes the taxes out of prices that include them. */
function beforeTaxes(value: Money | undefined, { tax }: Terms): Money | undefined {
  if (!value || tax?.pricesAre !== 'incl') return value
  const rates = (tax.rates ?? []).reduce((sum, { pct }) => sum + Number(pct?.value ?? 0), 0)
  return shareOf(value, 1_000_000, Math.round((100 + rates) * 10_000))
}
