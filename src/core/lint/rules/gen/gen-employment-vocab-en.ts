import { employmentWords } from '#core/lint/employment-words.ts'
import type { Rule } from '#core/lint/rule.ts'

export const genEmploymentVocabEn: Rule = {
  id: 'gen-employment-vocab-en',
  severity: 'warning',
  jurisdictions: 'all',
  summary: {
    fr: 'Un mot du contrat de travail dans le texte anglais.',
    en: 'A word of employment law in the English text.',
  },
  why: {
    fr: "Les faits l'emportent sur les mots, mais le vocabulaire du salariat figure parmi les indices que l'on oppose au statut d'indépendant.",
    en: 'Facts prevail over words, but the vocabulary of employment is among the signs held against independent status.',
  },
  remedy: {
    fr: 'Écrivez les mots de la prestation : « fees », « contact », « trial phase of the Services », « end of the Agreement ».',
    en: 'Write "fees", "contact", "trial phase of the Services", "rush surcharge", "end of the Agreement".',
  },
  facts: ['US-10', 'GB-08'],
  paths: [],
  examples: [
    {
      on: 'US-HRL-0003',
      text: 'The Provider is an independent business, not an employee of the Client.',
    },
    {
      on: 'US-HRL-0003',
      text: "The Provider answers the questions of the Client's employees by email.",
    },
    {
      on: 'US-HRL-0003',
      text: 'Hours above the weekly cap are paid as overtime.',
      finds: {
        says: {
          fr: '« overtime » est un mot du contrat de travail.',
          en: '"overtime" is a word of employment law.',
        },
      },
    },
  ],
  checkText: (text, say) => {
    for (const { span } of employmentWords(text, 'en'))
      say({
        span,
        says: {
          fr: `« ${span} » est un mot du contrat de travail.`,
          en: `"${span}" is a word of employment law.`,
        },
      })
  },
}
