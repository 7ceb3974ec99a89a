import { affirmed } from '#core/lint/affirmed.ts'
import { phraseFinder } from '#core/lint/phrase.ts'
import type { Rule } from '#core/lint/rule.ts'

const waivers = phraseFinder(
  [
    'renonce à tout recours',
    'renonce à tous recours',
    'renonce à toute action',
    'renonce à toute voie de recours',
    'renonce à tout moyen de recours',
    'renonciation à tout recours',
    'sans aucun recours',
    'sans recours possible',
    'waives all remedies',
    'waives any remedy',
    'waives all recourse',
    'waives any recourse',
    'waives any right of action',
  ],
  { withoutAccents: true },
)

export const beUnfairBlackRemedies: Rule = {
  id: 'be-unfair-black-remedies',
  severity: 'error',
  jurisdictions: ['BE'],
  summary: {
    fr: "Une partie renonce à tout recours contre l'autre.",
    en: 'One party waives every remedy against the other.',
  },
  why: {
    fr: 'Entre entreprises, le code de droit économique met sur sa liste noire la renonciation à tout moyen de recours : la clause est nulle.',
    en: 'Between businesses the Belgian code of economic law black-lists the waiver of all remedies: the term is void.',
  },
  remedy: {
    fr: 'Limitez les montants plutôt que les recours : clause liability-cap, liab.cap.',
    en: 'Limit amounts rather than remedies: clause liability-cap, liab.cap.',
  },
  facts: ['BE-06'],
  paths: ['liab.cap'],
  examples: [
    { on: 'BE-RNW-0006', text: 'Le Prestataire ne renonce à aucun recours.' },
    {
      on: 'BE-RNW-0006',
      text: 'En cas de conflit, le Prestataire renonce à tout recours contre le Client.',
      finds: {
        says: {
          fr: '« renonce à tout recours » laisse une partie sans défense.',
          en: '"renonce à tout recours" leaves one party without defence.',
        },
      },
    },
  ],
  checkText: (text, say) => {
    for (const { span } of affirmed(text, waivers))
      say({
        span,
        says: {
          fr: `« ${span} » laisse une partie sans défense.`,
          en: `"${span}" leaves one party without defence.`,
        },
      })
  },
}
