import type { Rule } from '#core/lint/rule.ts'
import { valueWords } from '#core/lint/value-words.ts'

export const qNoticeAsymmetric: Rule = {
  id: 'q-notice-asymmetric',
  severity: 'warning',
  jurisdictions: 'all',
  summary: { fr: 'Des préavis très différents.', en: 'Very different notices.' },
  why: {
    fr: "Un préavis deux fois plus long d'un côté se plaide comme un déséquilibre.",
    en: 'A notice twice as long on one side is argued as an imbalance.',
  },
  remedy: {
    fr: 'Rapprochez end.noticeDays.client et end.noticeDays.provider.',
    en: 'Bring end.noticeDays.client and end.noticeDays.provider closer.',
  },
  facts: ['BE-06', 'FR-31'],
  paths: ['end.noticeDays.client', 'end.noticeDays.provider'],
  examples: [
    { on: 'FR-ADM-0001' },
    { on: 'GB-AGY-0004-S1', set: { 'end.noticeDays': { client: 14, provider: 30 } } },
    {
      on: 'FR-ADM-0001',
      set: { 'end.noticeDays.client': 10 },
      finds: {
        says: {
          fr: "Le préavis est de 30 jours calendaires d'un côté, de 10 jours calendaires de l'autre.",
          en: 'The notice is 30 calendar days on one side, 10 calendar days on the other.',
        },
      },
    },
  ],
  check: ({ terms: { end }, type }, say) => {
    // An agency's notice to its subcontractor is short, the other long, so that the head contract's can be kept.
    if (type === 'subcontract') return
    const { client, provider } = end?.noticeDays ?? {}
    if (!client || !provider) return
    const [short, long] = client.n < provider.n ? [client, provider] : [provider, client]
    if (short.n === 0 || long.n <= 2 * short.n) return
    const [more, less] = [valueWords(long), valueWords(short)]
    say({
      at: 'end.noticeDays',
      says: {
        fr: `Le préavis est de ${more.fr} d'un côté, de ${less.fr} de l'autre.`,
        en: `The notice is ${more.en} on one side, ${less.en} on the other.`,
      },
    })
  },
}
