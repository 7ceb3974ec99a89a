import type { Rule } from '#core/lint/rule.ts'
import { valueWords } from '#core/lint/value-words.ts'

export const qcTermination2125: Rule = {
  id: 'qc-termination-2125',
  severity: 'warning',
  jurisdictions: ['CA-QC'],
  summary: {
    fr: 'Une limite au droit du client de mettre fin au contrat à tout moment.',
    en: "A limit to the client's right to end the contract at any time.",
  },
  why: {
    fr: "Le Code civil du Québec laisse le client mettre fin au contrat de service à tout moment, contre le prix de ce qui est fait ; il n'y renonce que clairement et en connaissance de cause.",
    en: 'The Civil Code of Québec lets the client end a contract for services at any time, paying for what was done; it is waived only clearly and knowingly.',
  },
  remedy: {
    fr: 'Ramenez le préavis du client ou la durée minimale à zéro, ou admettez ce constat en notant la renonciation éclairée.',
    en: "Bring the client's notice or the minimum term to zero, or allow this finding and note the informed waiver.",
  },
  facts: ['QC-05'],
  paths: ['end.noticeDays.client', 'end.paymentDuringNotice', 'fees.retainer.minCommitmentMonths'],
  examples: [
    {
      on: 'QC-BIL-0005',
      finds: {
        says: {
          fr: 'Le client doit un préavis payé de 15 jours calendaires.',
          en: 'The client owes a paid notice of 15 calendar days.',
        },
      },
    },
    {
      on: 'QC-BIL-0005',
      set: { 'end.paymentDuringNotice': false, 'fees.retainer.minCommitmentMonths': 6 },
      finds: {
        says: {
          fr: "Le client s'engage pour une durée minimale de 6 mois.",
          en: 'The client commits for at least 6 months.',
        },
      },
    },
    { on: 'QC-BIL-0005', set: { 'end.paymentDuringNotice': false } },
  ],
  check: ({ terms: { end, fees } }, say) => {
    const months = fees?.model === 'retainer' ? fees.retainer?.minCommitmentMonths : undefined
    const notice = end?.noticeDays?.client
    if (months && months.n > 0) {
      const least = valueWords(months)
      say({
        at: 'fees.retainer.minCommitmentMonths',
        says: {
          fr: `Le client s'engage pour une durée minimale de ${least.fr}.`,
          en: `The client commits for at least ${least.en}.`,
        },
      })
    }
    if (!notice || notice.n === 0 || end?.paymentDuringNotice === false) return
    const days = valueWords(notice)
    say({
      at: 'end.noticeDays.client',
      says: {
        fr: `Le client doit un préavis payé de ${days.fr}.`,
        en: `The client owes a paid notice of ${days.en}.`,
      },
    })
  },
}
