import { numbersOf } from '#core/lint/numbers/numbers-of.ts'
import { sentencesIn } from '#core/lint/numbers/sentences-in.ts'
import type { Rule } from '#core/lint/rule.ts'

export const conRecitalNumber: Rule = {
  id: 'con-recital-number',
  severity: 'warning',
  jurisdictions: 'all',
  summary: {
    fr: 'Un montant ou un délai dans le préambule.',
    en: 'An amount or a delay in the background.',
  },
  why: {
    fr: "Le préambule explique, il n'oblige pas : un nombre qui n'est que là peut contredire la clause qui compte.",
    en: 'The background explains, it does not bind: a number that stands there may contradict the clause that counts.',
  },
  remedy: {
    fr: 'Écrivez le nombre sur la page de garde, et le contexte sans nombre.',
    en: 'Write the number on the cover page, and the context without a number.',
  },
  facts: [],
  paths: ['recitals.context'],
  examples: [
    {
      on: 'FR-ADM-0001',
      set: { 'recitals.context': 'Le Client ouvre deux boutiques et délègue sa messagerie.' },
    },
    {
      on: 'FR-ADM-0001',
      set: { 'recitals.context': 'Le Client délègue sa messagerie pour 900 € par mois.' },
      finds: {
        says: {
          fr: 'Le préambule dit « 900 € par mois ».',
          en: 'The background says "900 € par mois".',
        },
      },
    },
  ],
  check: (subject, say) => {
    for (const { text, language, path } of sentencesIn(subject)) {
      if (path !== 'recitals.context') continue
      for (const { span } of numbersOf(text, language).quantities)
        say({
          at: path,
          span,
          says: {
            fr: `Le préambule dit « ${span} ».`,
            en: `The background says "${span}".`,
          },
        })
    }
  },
}
