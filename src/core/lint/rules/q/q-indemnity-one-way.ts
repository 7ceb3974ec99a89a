import type { Rule } from '#core/lint/rule.ts'
import { hasClause } from '#core/lint/subject.ts'

export const qIndemnityOneWay: Rule = {
  id: 'q-indemnity-one-way',
  severity: 'info',
  jurisdictions: 'all',
  summary: {
    fr: "Une garantie qu'une seule partie donne à l'autre.",
    en: 'An indemnity that only one party gives the other.',
  },
  why: {
    fr: "Chaque partie cause ses propres risques : le client par ce qu'il fournit et ordonne, le prestataire par ce qu'il livre.",
    en: 'Each party causes risks of its own: the Client by what it supplies and instructs, the Provider by what it delivers.',
  },
  remedy: {
    fr: 'Complétez indem.client et indem.provider, ou gardez ce que les parties ont voulu.',
    en: 'Complete indem.client and indem.provider, or keep what the parties meant.',
  },
  facts: [],
  paths: ['indem.provider', 'indem.client'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'indem.client': [] },
      finds: {
        says: {
          fr: "Seul le prestataire garantit l'autre partie.",
          en: 'Only the provider indemnifies the other party.',
        },
      },
    },
    {
      on: 'FR-ADM-0001',
      set: { 'indem.provider': [] },
      finds: {
        says: {
          fr: "Seul le client garantit l'autre partie.",
          en: 'Only the client indemnifies the other party.',
        },
      },
    },
  ],
  check: (subject, say) => {
    if (!hasClause(subject, 'indemnity')) return
    const { provider, client } = subject.terms.indem ?? {}
    const [gives, takes] = [(provider ?? []).length > 0, (client ?? []).length > 0]
    if (gives === takes) return
    const who = gives ? { fr: 'prestataire', en: 'provider' } : { fr: 'client', en: 'client' }
    say({
      at: gives ? 'indem.client' : 'indem.provider',
      says: {
        fr: `Seul le ${who.fr} garantit l'autre partie.`,
        en: `Only the ${who.en} indemnifies the other party.`,
      },
    })
  },
}
