import { phraseFinder } from '#core/lint/phrase.ts'
import type { Rule } from '#core/lint/rule.ts'

const veterans = phraseFinder(['anciens combattants', 'Veterans Affairs'], { withoutAccents: true })

/** Spares most texts the search word by word. */
const mayNameVeterans = /combattant|veteran/i

/** « l'AG » as one who acts; « l'AG » is also a general meeting, which one convenes or minutes. */
const asActor =
  /(?<![\p{L}\p{N}])(?:par l['’]AG|l['’]AG (?:s['’]engage|ne|n['’]|est|sera|a|doit|peut|fournit|remet|exécute|assure|respecte|conserve|facture|perçoit|reste|garantit))(?![\p{L}\p{N}])/gu

export const genVaMistranslation: Rule = {
  id: 'gen-va-mistranslation',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: 'Une traduction fautive de « VA », assistant virtuel.',
    en: 'A wrong translation of "VA", virtual assistant.',
  },
  why: {
    fr: "Des traducteurs automatiques rendent « VA » par « anciens combattants » (Veterans Affairs) ou par « l'AG » : le contrat parle alors de quelqu'un d'autre.",
    en: 'Machine translation turns "VA" into veterans (Veterans Affairs) or into « l\'AG »: the contract then speaks of somebody else.',
  },
  remedy: {
    fr: 'Écrivez « le Prestataire », ou « assistant virtuel », « assistante virtuelle ».',
    en: 'Write "the Provider", or "virtual assistant".',
  },
  facts: [],
  paths: [],
  examples: [
    {
      on: 'FR-ADM-0001',
      set: { 'scope.services.0.name': "Préparer l'AG annuelle de la copropriété" },
    },
    {
      on: 'FR-ADM-0001',
      text: "Les documents créés par l'AG appartiennent au Client.",
      finds: {
        says: {
          fr: "« par l'AG » traduit mal « VA » (assistant virtuel).",
          en: '"par l\'AG" is a wrong translation of "VA" (virtual assistant).',
        },
      },
    },
    {
      on: 'US-HRL-0003',
      text: 'Veterans Affairs owns its working methods.',
      finds: {
        says: {
          fr: '« Veterans Affairs » traduit mal « VA » (assistant virtuel).',
          en: '"Veterans Affairs" is a wrong translation of "VA" (virtual assistant).',
        },
      },
    },
  ],
  checkText: ({ text }, say) => {
    const named = mayNameVeterans.test(text) ? veterans(text).map(({ span }) => span) : []
    const spans = [...named, ...(text.match(asActor) ?? [])]
    for (const span of spans)
      say({
        span,
        says: {
          fr: `« ${span} » traduit mal « VA » (assistant virtuel).`,
          en: `"${span}" is a wrong translation of "VA" (virtual assistant).`,
        },
      })
  },
}
