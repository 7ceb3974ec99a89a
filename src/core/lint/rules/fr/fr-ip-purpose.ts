import { assignsRights } from '#core/lint/assigns-rights.ts'
import type { Rule } from '#core/lint/rule.ts'

export const frIpPurpose: Rule = {
  id: 'fr-ip-purpose',
  severity: 'error',
  jurisdictions: ['FR'],
  summary: {
    fr: "Une cession de droits d'auteur sans destination : pour quel usage ?",
    en: "An assignment of author's rights without purpose: for what use?",
  },
  why: {
    fr: "Le code de la propriété intellectuelle demande que le domaine d'exploitation soit limité quant à sa destination ; une revente, par exemple, n'est permise que si elle est dite.",
    en: 'The French intellectual property code asks for the field of exploitation to be limited in purpose; resale, for instance, is allowed only when it is stated.',
  },
  remedy: {
    fr: 'Nommez les usages dans ip.purposes : [client-business, marketing].',
    en: 'Name the uses in ip.purposes: [client-business, marketing].',
  },
  facts: ['FR-18'],
  paths: ['ip.mode', 'ip.purposes'],
  examples: [
    { on: 'FR-LCH-0002' },
    {
      on: 'FR-LCH-0002',
      set: { 'ip.purposes': [] },
      finds: {
        says: {
          fr: "La destination de la cession manque : aucun usage n'est nommé.",
          en: 'The purpose of the assignment is missing: no use is named.',
        },
      },
    },
  ],
  check: (subject, say) => {
    if (!assignsRights(subject) || subject.terms.ip?.purposes?.length) return
    say({
      at: 'ip.purposes',
      says: {
        fr: "La destination de la cession manque : aucun usage n'est nommé.",
        en: 'The purpose of the assignment is missing: no use is named.',
      },
    })
  },
}
