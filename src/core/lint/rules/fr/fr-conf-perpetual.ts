import { phraseFinder } from '#core/lint/phrase.ts'
import type { Rule } from '#core/lint/rule.ts'

const secrecy = /confidenti|secret/i

const forever = phraseFinder(
  [
    'perpétuel',
    'perpétuelle',
    'perpétuellement',
    'à perpétuité',
    'sans limitation de durée',
    'sans limite de durée',
    'sans limite de temps',
    'pour une durée illimitée',
    'indéfiniment',
    'à vie',
    'perpetual',
    'in perpetuity',
    'indefinitely',
    'without limit in time',
    'for ever',
    'forever',
  ],
  { withoutAccents: true },
)

export const frConfPerpetual: Rule = {
  id: 'fr-conf-perpetual',
  severity: 'warning',
  jurisdictions: ['FR', 'BE'],
  summary: {
    fr: 'Un secret promis pour toujours.',
    en: 'Secrecy promised for ever.',
  },
  why: {
    fr: "Les engagements perpétuels sont prohibés : chaque partie peut alors y mettre fin comme à un contrat à durée indéterminée. Un secret d'affaires peut rester protégé tant qu'il est secret.",
    en: 'Perpetual commitments are prohibited: each party may then end them like an open-ended contract. A trade secret may stay protected while it is secret.',
  },
  remedy: {
    fr: "Laissez la durée à conf.survivalYears (5 ans), et les secrets d'affaires à conf.tradeSecretsUntilPublic.",
    en: 'Leave the length to conf.survivalYears (5 years), and trade secrets to conf.tradeSecretsUntilPublic.',
  },
  facts: ['FR-35', 'BE-15'],
  paths: ['conf.survivalYears', 'conf.tradeSecretsUntilPublic'],
  examples: [
    { on: 'FR-ADM-0001', set: { 'conf.survivalYears': 5 } },
    {
      on: 'FR-ADM-0001',
      text: 'Le mandat du médiateur ne se prolonge pas indéfiniment.',
    },
    {
      on: 'FR-ADM-0001',
      text: 'Le Prestataire garde ces informations confidentielles sans limitation de durée.',
      finds: {
        says: {
          fr: '« sans limitation de durée » engage au secret pour toujours.',
          en: '"sans limitation de durée" binds to secrecy for ever.',
        },
      },
    },
  ],
  checkText: (text, say) => {
    if (!secrecy.test(text.text)) return
    for (const { span } of forever(text.text))
      say({
        span,
        says: {
          fr: `« ${span} » engage au secret pour toujours.`,
          en: `"${span}" binds to secrecy for ever.`,
        },
      })
  },
}
