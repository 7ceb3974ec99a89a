import { affirmed } from '#core/lint/affirmed.ts'
import { phraseFinder } from '#core/lint/phrase.ts'
import type { Rule } from '#core/lint/rule.ts'

const acknowledgments = phraseFinder(
  [
    'reconnaît irrévocablement avoir pris connaissance',
    'reconnaît de manière irréfragable',
    'est irréfragablement réputé avoir pris connaissance',
    'est réputé avoir pris connaissance et accepté',
    'est réputé avoir accepté les conditions générales',
    'reconnaît avoir pris connaissance des conditions générales disponibles',
    'irrevocably acknowledges having read',
    'is irrefutably deemed to have read',
    'is deemed to have read and accepted',
  ],
  { withoutAccents: true },
)

export const beUnfairBlackKnowledge: Rule = {
  id: 'be-unfair-black-knowledge',
  severity: 'error',
  jurisdictions: ['BE'],
  summary: {
    fr: "Une partie reconnaît d'avance des conditions qu'elle n'a pas sous les yeux.",
    en: 'A party acknowledges in advance terms it does not have at hand.',
  },
  why: {
    fr: "Entre entreprises, le code de droit économique met sur sa liste noire la reconnaissance irréfragable de conditions dont l'autre n'a pu prendre connaissance : la clause est nulle.",
    en: 'Between businesses the Belgian code of economic law black-lists the irrefutable acknowledgment of terms the other could not read: the term is void.',
  },
  remedy: {
    fr: 'Joignez le document et nommez-le dans docs.list avec sa version et sa date.',
    en: 'Attach the document and name it in docs.list with its version and date.',
  },
  facts: ['BE-06'],
  paths: ['docs.list', 'docs.clientTerms'],
  examples: [
    { on: 'BE-RNW-0006', text: 'Le Client a reçu les conditions générales du Prestataire.' },
    {
      on: 'BE-RNW-0006',
      text: 'Le Prestataire est réputé avoir pris connaissance et accepté les conditions du Client.',
      finds: {
        says: {
          fr: "« est réputé avoir pris connaissance et accepté » tient pour lu ce qui ne l'est peut-être pas.",
          en: '"est réputé avoir pris connaissance et accepté" takes as read what may not have been.',
        },
      },
    },
  ],
  checkText: (text, say) => {
    for (const { span } of affirmed(text, acknowledgments))
      say({
        span,
        says: {
          fr: `« ${span} » tient pour lu ce qui ne l'est peut-être pas.`,
          en: `"${span}" takes as read what may not have been.`,
        },
      })
  },
}
