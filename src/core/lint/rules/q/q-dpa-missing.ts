import { isProcessor } from '#core/lint/dpa-elements.ts'
import type { Rule } from '#core/lint/rule.ts'
import { hasClause } from '#core/lint/subject.ts'

/** Laws that ask for a writing between controller and processor. */
const laws: readonly string[] = ['FR', 'BE', 'CH', 'GB', 'CA-QC']

export const qDpaMissing: Rule = {
  id: 'q-dpa-missing',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: "Un traitement pour le compte du client sans l'annexe sur les données.",
    en: "Processing on the client's behalf without the data annex.",
  },
  why: {
    fr: 'Ces lois veulent un écrit entre le client et celui qui traite ses données.',
    en: 'These laws want a writing between the client and whoever processes its data.',
  },
  remedy: {
    fr: 'Joignez l\'annexe : <Annex id="form-dpa" version="1.0.0" />.',
    en: 'Attach the annex: <Annex id="form-dpa" version="1.0.0" />.',
  },
  facts: ['EU-03', 'CH-07', 'QC-15', 'GB-10'],
  paths: ['data.role', 'data.laws'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      without: ['form-dpa'],
      finds: {
        says: {
          fr: "Le prestataire traite des données personnelles, et l'annexe form-dpa n'est pas jointe.",
          en: 'The provider processes personal data, and the annex form-dpa is not attached.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const { terms, law } = subject
    const isAsked = laws.includes(law) || terms.data?.laws?.includes('CCPA') === true
    if (!isAsked || !isProcessor(terms) || hasClause(subject, 'form-dpa')) return
    say({
      at: 'data',
      says: {
        fr: "Le prestataire traite des données personnelles, et l'annexe form-dpa n'est pas jointe.",
        en: 'The provider processes personal data, and the annex form-dpa is not attached.',
      },
    })
  },
}
