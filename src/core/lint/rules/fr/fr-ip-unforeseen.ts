import { affirmed } from '#core/lint/affirmed.ts'
import { phraseFinder } from '#core/lint/phrase.ts'
import type { Rule } from '#core/lint/rule.ts'

const unforeseen = phraseFinder(
  [
    'connus ou inconnus',
    'connues ou inconnues',
    'connu ou inconnu',
    'connue ou inconnue',
    'prévisibles ou imprévisibles',
    'non prévisibles à ce jour',
    "tout mode d'exploitation futur",
    'known or unknown',
    'whether now known or later developed',
    'now known or hereafter',
  ],
  { withoutAccents: true },
)

export const frIpUnforeseen: Rule = {
  id: 'fr-ip-unforeseen',
  severity: 'warning',
  jurisdictions: ['FR'],
  summary: {
    fr: 'Une cession étendue à des usages encore inconnus.',
    en: 'An assignment that reaches uses still unknown.',
  },
  why: {
    fr: "Selon le code de la propriété intellectuelle, une exploitation non prévisible à la date du contrat n'est cédée que par une clause expresse qui donne à l'auteur une part des profits.",
    en: 'Under the French intellectual property code a use that could not be foreseen when the contract was made is assigned only by an express clause that gives the author a share of the profits.',
  },
  remedy: {
    fr: 'Retirez ces mots, ou écrivez une clause expresse avec une part des profits (ip.price: proportional, ip.pricePct).',
    en: 'Remove these words, or write an express clause with a share of the profits (ip.price: proportional, ip.pricePct).',
  },
  facts: ['FR-21'],
  paths: ['ip.media', 'ip.price'],
  examples: [
    { on: 'FR-LCH-0002' },
    {
      on: 'FR-LCH-0002',
      text: 'Le Client exploite les Livrables sur tous supports, connus ou inconnus à ce jour.',
      finds: {
        says: {
          fr: '« connus ou inconnus » vise des usages que personne ne peut prévoir.',
          en: '"connus ou inconnus" means uses that nobody can foresee.',
        },
      },
    },
  ],
  checkText: (text, say) => {
    for (const { span } of affirmed(text, unforeseen))
      say({
        span,
        says: {
          fr: `« ${span} » vise des usages que personne ne peut prévoir.`,
          en: `"${span}" means uses that nobody can foresee.`,
        },
      })
  },
}
