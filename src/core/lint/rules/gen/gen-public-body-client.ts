import { partyOf } from '#core/lint/party.ts'
import type { Rule } from '#core/lint/rule.ts'

export const genPublicBodyClient: Rule = {
  id: 'gen-public-body-client',
  severity: 'warning',
  jurisdictions: 'all',
  summary: {
    fr: 'Un client qui est un organisme public.',
    en: 'A Client that is a public body.',
  },
  why: {
    fr: "La commande publique, ses délais de paiement et, en France, l'emploi du français suivent des règles que cette bibliothèque ne traite pas.",
    en: 'Public procurement, its payment times and, in France, the use of French follow rules that this library does not deal with.',
  },
  remedy: {
    fr: "Vérifiez auprès de l'organisme ses règles d'achat, de facturation et de langue.",
    en: "Check the body's rules on purchasing, invoicing and language with it.",
  },
  facts: ['FR-38'],
  paths: ['parties.client.kind'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'parties.client.kind': 'public-body' },
      finds: {
        says: {
          fr: 'Le client est un organisme public : ses achats et ses paiements suivent des règles propres.',
          en: 'The Client is a public body: its purchases and payments follow rules of their own.',
        },
      },
    },
  ],
  check: (subject, say) => {
    if (partyOf(subject, 'client')?.kind !== 'public-body') return
    say({
      at: 'parties.client.kind',
      says: {
        fr: 'Le client est un organisme public : ses achats et ses paiements suivent des règles propres.',
        en: 'The Client is a public body: its purchases and payments follow rules of their own.',
      },
    })
  },
}
