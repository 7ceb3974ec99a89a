import { employmentWords } from '#core/lint/employment-words.ts'
import type { Rule } from '#core/lint/rule.ts'

export const genEmploymentVocabFr: Rule = {
  id: 'gen-employment-vocab-fr',
  severity: 'warning',
  jurisdictions: 'all',
  summary: {
    fr: 'Un mot du contrat de travail dans le texte français.',
    en: 'A word of employment law in the French text.',
  },
  why: {
    fr: "Les faits l'emportent sur les mots, mais le vocabulaire du salariat figure parmi les indices qu'un juge relève en faveur d'un lien de subordination.",
    en: 'Facts prevail over words, but the vocabulary of employment is among the signs of subordination that a judge may point to.',
  },
  remedy: {
    fr: "Écrivez « prix des Services », « phase d'essai de la prestation », « majoration d'urgence », « fin de mission », « interlocuteur ».",
    en: "Write the words of a service contract: « prix des Services », « phase d'essai de la prestation », « majoration d'urgence », « fin de mission ».",
  },
  facts: ['FR-25', 'FR-27'],
  paths: [],
  examples: [
    { on: 'FR-ADM-0001', text: "Le Prestataire n'est pas le salarié du Client." },
    { on: 'FR-ADM-0001', text: 'Le Prestataire ne perçoit ni salaire, ni congés payés.' },
    {
      on: 'FR-ADM-0001',
      text: "Les deux premiers mois sont une période d'essai.",
      finds: {
        says: {
          fr: "« période d'essai » est un mot du contrat de travail.",
          en: '"période d\'essai" is a word of employment law.',
        },
      },
    },
    {
      on: 'BE-RNW-0006',
      set: { 'scope.summary': 'la saisie des stocks, heures supplémentaires comprises' },
      finds: {
        says: {
          fr: '« heures supplémentaires » est un mot du contrat de travail.',
          en: '"heures supplémentaires" is a word of employment law.',
        },
      },
    },
  ],
  checkText: (text, say) => {
    for (const { span } of employmentWords(text, 'fr'))
      say({
        span,
        says: {
          fr: `« ${span} » est un mot du contrat de travail.`,
          en: `"${span}" is a word of employment law.`,
        },
      })
  },
}
