import { assignsRights } from '#core/lint/assigns-rights.ts'
import type { Rule } from '#core/lint/rule.ts'

export const frIpRightsList: Rule = {
  id: 'fr-ip-rights-list',
  severity: 'error',
  jurisdictions: ['FR'],
  summary: {
    fr: "Une cession de droits d'auteur qui n'énumère pas les droits cédés.",
    en: "An assignment of author's rights that does not list the rights assigned.",
  },
  why: {
    fr: "Le code de la propriété intellectuelle subordonne la cession à la mention distincte de chaque droit cédé ; ce qui n'est pas nommé reste à l'auteur.",
    en: 'The French intellectual property code makes an assignment depend on a separate mention of each right; what is not named stays with the author.',
  },
  remedy: {
    fr: 'Nommez chaque droit dans ip.rights : [reproduction, representation, adaptation, digital-communication].',
    en: 'Name each right in ip.rights: [reproduction, representation, adaptation, digital-communication].',
  },
  facts: ['FR-18'],
  paths: ['ip.mode', 'ip.rights'],
  examples: [
    { on: 'FR-LCH-0002' },
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-LCH-0002',
      set: { 'ip.rights': [] },
      finds: {
        says: {
          fr: "Les droits sont cédés, mais aucun n'est nommé.",
          en: 'Rights are assigned, but none is named.',
        },
      },
    },
  ],
  check: (subject, say) => {
    if (!assignsRights(subject) || subject.terms.ip?.rights?.length) return
    say({
      at: 'ip.rights',
      says: {
        fr: "Les droits sont cédés, mais aucun n'est nommé.",
        en: 'Rights are assigned, but none is named.',
      },
    })
  },
}
