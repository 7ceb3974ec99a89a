import { isProcessor, missingDpaElements } from '#core/lint/dpa-elements.ts'
import type { Rule } from '#core/lint/rule.ts'
import { hasClause } from '#core/lint/subject.ts'
import { joinList } from '#core/locale/join-list.ts'

export const gbDpa28: Rule = {
  id: 'gb-dpa-28',
  severity: 'error',
  jurisdictions: ['GB'],
  summary: {
    fr: "Un traitement pour le compte du client sans tout ce que l'article 28(3) du RGPD britannique demande.",
    en: "Processing on the client's behalf without all that article 28(3) of the UK GDPR asks for.",
  },
  why: {
    fr: 'Le RGPD britannique demande un contrat écrit avec un contenu précis entre responsable du traitement et sous-traitant.',
    en: 'The UK GDPR asks for a written contract with a set content between controller and processor.',
  },
  remedy: {
    fr: "Joignez l'annexe form-dpa et complétez les termes dpa.*.",
    en: 'Attach the annex form-dpa and complete the terms dpa.*.',
  },
  facts: ['GB-10'],
  paths: ['dpa', 'data.role'],
  examples: [
    { on: 'GB-AGY-0004' },
    {
      on: 'GB-AGY-0004',
      without: ['form-dpa'],
      finds: {
        says: {
          fr: "L'annexe sur le traitement des données n'est pas jointe.",
          en: 'The data processing annex is not attached.',
        },
      },
    },
  ],
  check: (subject, say) => {
    if (!isProcessor(subject.terms)) return
    if (!hasClause(subject, 'form-dpa')) {
      say({
        at: 'data',
        says: {
          fr: "L'annexe sur le traitement des données n'est pas jointe.",
          en: 'The data processing annex is not attached.',
        },
      })
      return
    }
    const missing = missingDpaElements(subject.terms, 'article-28').map(({ words }) => words)
    if (missing.length === 0) return
    say({
      at: 'dpa',
      says: {
        fr: `L'annexe ne dit pas : ${joinList(
          missing.map(({ fr }) => fr),
          'fr',
        )}.`,
        en: `The annex does not say: ${joinList(
          missing.map(({ en }) => en),
          'en',
        )}.`,
      },
    })
  },
}
