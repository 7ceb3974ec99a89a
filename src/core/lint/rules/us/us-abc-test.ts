import { isOnePerson } from '#core/lint/freelance-content.ts'
import { partyOf } from '#core/lint/party.ts'
import type { Rule } from '#core/lint/rule.ts'

export const usAbcTest: Rule = {
  id: 'us-abc-test',
  severity: 'warning',
  jurisdictions: ['US-CA'],
  summary: {
    fr: "Une personne physique dont le travail relève de l'activité habituelle du client.",
    en: "An individual whose work is in the client's usual course of business.",
  },
  why: {
    fr: "Le test ABC de Californie demande un travail hors de l'activité habituelle du client ; des exceptions renvoient au test Borello.",
    en: "California's ABC test asks for work outside the client's usual course of business; exemptions lead to the Borello test.",
  },
  remedy: {
    fr: "Vérifiez l'exception applicable (Labor Code 2776, 2778) et notez-la.",
    en: 'Check which exemption applies (Labor Code 2776, 2778) and note it.',
  },
  facts: ['US-10'],
  paths: ['parties.provider', 'parties.client'],
  examples: [
    { on: 'US-HRL-0003', set: { 'law.governing': 'US-CA' } },
    {
      on: 'US-HRL-0003',
      set: { 'law.governing': 'US-CA', 'parties.client.kind': 'agency' },
      finds: {
        says: {
          fr: 'Le client est une agence : le travail confié est son activité habituelle.',
          en: 'The client is an agency: the work entrusted is its usual business.',
        },
      },
    },
  ],
  check: (subject, say) => {
    if (!isOnePerson(partyOf(subject, 'provider'))) return
    if (partyOf(subject, 'client')?.kind !== 'agency') return
    say({
      at: 'parties.client',
      says: {
        fr: 'Le client est une agence : le travail confié est son activité habituelle.',
        en: 'The client is an agency: the work entrusted is its usual business.',
      },
    })
  },
}
