import type { Rule } from '#core/lint/rule.ts'
import { hasClause } from '#core/lint/subject.ts'

export const usCcpaTerms: Rule = {
  id: 'us-ccpa-terms',
  severity: 'warning',
  jurisdictions: ['US-CA'],
  summary: {
    fr: "Le CCPA est visé, sans l'annexe qui porte ses termes.",
    en: 'The CCPA is named without the annex that carries its terms.',
  },
  why: {
    fr: "Le règlement d'application (art. 7051) ne reconnaît un prestataire de services qu'avec un contrat au contenu précis.",
    en: 'The regulations (section 7051) recognise a service provider only with a contract of set content.',
  },
  remedy: { fr: "Joignez l'annexe form-dpa.", en: 'Attach the annex form-dpa.' },
  facts: ['US-15'],
  paths: ['data.laws'],
  examples: [
    { on: 'US-HRL-0003', set: { 'law.governing': 'US-CA' } },
    {
      on: 'US-HRL-0003',
      set: { 'law.governing': 'US-CA', 'data.laws': ['CCPA'] },
      finds: {
        says: {
          fr: "data.laws nomme le CCPA, et l'annexe sur le traitement des données n'est pas jointe.",
          en: 'data.laws names the CCPA, and the data processing annex is not attached.',
        },
      },
    },
  ],
  check: (subject, say) => {
    if (!subject.terms.data?.laws?.includes('CCPA') || hasClause(subject, 'form-dpa')) return
    say({
      at: 'data.laws',
      says: {
        fr: "data.laws nomme le CCPA, et l'annexe sur le traitement des données n'est pas jointe.",
        en: 'data.laws names the CCPA, and the data processing annex is not attached.',
      },
    })
  },
}
