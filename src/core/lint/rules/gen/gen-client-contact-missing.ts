import { partyOf } from '#core/lint/party.ts'
import type { Rule } from '#core/lint/rule.ts'

export const genClientContactMissing: Rule = {
  id: 'gen-client-contact-missing',
  severity: 'warning',
  jurisdictions: 'all',
  summary: {
    fr: 'Un client sans contact principal.',
    en: 'A Client without a main contact.',
  },
  why: {
    fr: 'Sans contact désigné, le prestataire ne sait pas à qui demander un accès ou une validation, ni de qui une consigne engage le client.',
    en: "Without a named contact the Provider cannot tell whom to ask for access or approval, or whose word speaks for the Client's.",
  },
  remedy: {
    fr: 'Écrivez contact: { name: …, role: …, email: … } dans le fichier du client.',
    en: "Write contact: { name: …, role: …, email: … } in the Client's file.",
  },
  facts: [],
  paths: ['parties.client.contact'],
  examples: [
    { on: 'GB-AGY-0004' },
    {
      on: 'GB-AGY-0004',
      set: { 'parties.client.contact': undefined },
      finds: {
        says: {
          fr: "Le client n'a pas de contact principal.",
          en: 'The Client has no main contact.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const client = partyOf(subject, 'client')
    if (!client || client.contact?.name) return
    say({
      at: 'parties.client.contact',
      says: {
        fr: "Le client n'a pas de contact principal.",
        en: 'The Client has no main contact.',
      },
    })
  },
}
