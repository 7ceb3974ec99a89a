import { assignsRights } from '#core/lint/assigns-rights.ts'
import type { Rule } from '#core/lint/rule.ts'

export const frIpExtent: Rule = {
  id: 'fr-ip-extent',
  severity: 'error',
  jurisdictions: ['FR'],
  summary: {
    fr: "Une cession de droits d'auteur sans étendue : sur quels supports ?",
    en: "An assignment of author's rights without extent: in which media?",
  },
  why: {
    fr: "Le code de la propriété intellectuelle demande que le domaine d'exploitation soit limité quant à son étendue, sa destination, son lieu et sa durée ; les supports disent l'étendue.",
    en: 'The French intellectual property code asks for the field of exploitation to be limited in extent, purpose, place and duration; the media say the extent.',
  },
  remedy: {
    fr: 'Nommez les supports dans ip.media : [web, social, email].',
    en: 'Name the media in ip.media: [web, social, email].',
  },
  facts: ['FR-18'],
  paths: ['ip.mode', 'ip.media'],
  examples: [
    { on: 'FR-LCH-0002' },
    {
      on: 'FR-LCH-0002',
      set: { 'ip.media': [] },
      finds: {
        says: {
          fr: "L'étendue de la cession manque : aucun support n'est nommé.",
          en: 'The extent of the assignment is missing: no medium is named.',
        },
      },
    },
  ],
  check: (subject, say) => {
    if (!assignsRights(subject) || subject.terms.ip?.media?.length) return
    say({
      at: 'ip.media',
      says: {
        fr: "L'étendue de la cession manque : aucun support n'est nommé.",
        en: 'The extent of the assignment is missing: no medium is named.',
      },
    })
  },
}
