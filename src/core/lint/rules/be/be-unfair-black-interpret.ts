import { affirmed } from '#core/lint/affirmed.ts'
import { phraseFinder } from '#core/lint/phrase.ts'
import type { Rule } from '#core/lint/rule.ts'

const alone = phraseFinder(
  [
    'interprète seul',
    'interprète seule',
    'seul habilité à interpréter',
    'seule habilitée à interpréter',
    "seul juge de l'interprétation",
    "droit exclusif d'interpréter",
    'interprétation appartient exclusivement',
    'interprétation relève exclusivement',
    'interprétation souveraine',
    'sole right to interpret',
    'sole interpretation',
    'sole judge of the interpretation',
  ],
  { withoutAccents: true },
)

export const beUnfairBlackInterpret: Rule = {
  id: 'be-unfair-black-interpret',
  severity: 'error',
  jurisdictions: ['BE'],
  summary: {
    fr: 'Une partie interprète seule le contrat.',
    en: 'One party alone interprets the contract.',
  },
  why: {
    fr: "Entre entreprises, le code de droit économique met sur sa liste noire le droit unilatéral d'interpréter le contrat : la clause est nulle.",
    en: 'Between businesses the Belgian code of economic law black-lists the unilateral right to interpret the contract: the term is void.',
  },
  remedy: {
    fr: "Retirez cette phrase ; l'ordre des documents (docs.order) et la clause dispute-resolution règlent les doutes.",
    en: 'Remove this sentence; the rank of documents (docs.order) and the clause dispute-resolution settle doubts.',
  },
  facts: ['BE-06'],
  paths: ['docs.order'],
  examples: [
    { on: 'BE-RNW-0006', text: 'Les Parties interprètent le Contrat de bonne foi.' },
    {
      on: 'BE-RNW-0006',
      text: 'En cas de doute, le Client interprète seul le Contrat.',
      finds: {
        says: {
          fr: '« interprète seul » laisse le sens du contrat à une partie.',
          en: '"interprète seul" leaves the meaning of the contract to one party.',
        },
      },
    },
  ],
  checkText: (text, say) => {
    for (const { span } of affirmed(text, alone))
      say({
        span,
        says: {
          fr: `« ${span} » laisse le sens du contrat à une partie.`,
          en: `"${span}" leaves the meaning of the contract to one party.`,
        },
      })
  },
}
