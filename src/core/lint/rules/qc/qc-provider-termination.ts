import type { Rule } from '#core/lint/rule.ts'
import { hasClause } from '#core/lint/subject.ts'
import { valueWords } from '#core/lint/value-words.ts'

export const qcProviderTermination: Rule = {
  id: 'qc-provider-termination',
  severity: 'info',
  jurisdictions: ['CA-QC'],
  summary: {
    fr: 'Le prestataire peut mettre fin au contrat sans motif.',
    en: 'The provider may end the contract without a reason.',
  },
  why: {
    fr: 'Le Code civil du Québec attend du prestataire un motif sérieux, et jamais à contretemps.',
    en: 'The Civil Code of Québec expects a serious reason from the provider, and never at an inopportune time.',
  },
  remedy: {
    fr: "Prévoyez un préavis assez long pour que le client s'organise.",
    en: 'Give a notice long enough for the client to make arrangements.',
  },
  facts: ['QC-06'],
  paths: ['end.noticeDays.provider'],
  examples: [
    {
      on: 'QC-BIL-0005',
      finds: {
        says: {
          fr: 'Le prestataire peut mettre fin au contrat avec un préavis de 30 jours calendaires, sans motif.',
          en: "The provider may end the contract with 30 calendar days' notice, without a reason.",
        },
      },
    },
    { on: 'FR-ADM-0001' },
  ],
  check: (subject, say) => {
    const notice = subject.terms.end?.noticeDays?.provider
    if (!notice || !hasClause(subject, 'termination-convenience')) return
    const days = valueWords(notice)
    say({
      at: 'end.noticeDays.provider',
      says: {
        fr: `Le prestataire peut mettre fin au contrat avec un préavis de ${days.fr}, sans motif.`,
        en: `The provider may end the contract with ${days.en}' notice, without a reason.`,
      },
    })
  },
}
