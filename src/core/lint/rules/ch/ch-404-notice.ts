import type { Terms } from '#core/contract/terms.ts'
import type { Rule } from '#core/lint/rule.ts'
import { valueWords } from '#core/lint/value-words.ts'

export const ch404Notice: Rule = {
  id: 'ch-404-notice',
  severity: 'warning',
  jurisdictions: ['CH'],
  summary: {
    fr: 'Un mandat avec un préavis, une durée minimale ou un prix de sortie.',
    en: 'A mandate with a notice, a minimum term or a price for leaving.',
  },
  why: {
    fr: "Selon le code des obligations, un mandat se révoque ou se répudie en tout temps, même conclu pour une durée fixe ; une pénalité pour l'exercice de ce droit est nulle, et la fin en temps inopportun n'ouvre que des dommages-intérêts.",
    en: 'Under the Swiss code of obligations a mandate may be revoked or renounced at any time, even for a fixed term; a penalty for using this right is void, and an untimely end gives damages only.',
  },
  remedy: {
    fr: 'Traitez le préavis comme une indication ; retirez la durée minimale et le prix de sortie, ou promettez un résultat (std.duty: result).',
    en: 'Treat the notice as a guide; remove the minimum term and the price for leaving, or promise a result (std.duty: result).',
  },
  facts: ['CH-04'],
  paths: [
    'end.noticeDays.client',
    'end.minimumFee',
    'fees.retainer.minCommitmentMonths',
    'std.duty',
  ],
  examples: [
    { on: 'FR-ADM-0001', set: { 'law.governing': 'CH', 'std.duty': 'result' } },
    {
      on: 'FR-ADM-0001',
      set: { 'law.governing': 'CH' },
      finds: {
        severity: 'info',
        says: {
          fr: 'Le préavis de 30 jours calendaires vaut comme une indication : le client peut partir avant.',
          en: 'The notice of 30 calendar days is a guide: the Client may leave before.',
        },
      },
    },
    {
      on: 'FR-ADM-0001',
      set: { 'law.governing': 'CH', 'fees.retainer.minCommitmentMonths': 3 },
      finds: {
        says: {
          fr: 'Une durée minimale de 3 mois lie le client, qui peut pourtant partir en tout temps.',
          en: 'A minimum term of 3 months binds the Client, who may nevertheless leave at any time.',
        },
      },
    },
    {
      on: 'FR-ADM-0001',
      set: { 'law.governing': 'CH', 'end.minimumFee': '1800.00 CHF' },
      finds: {
        says: {
          fr: "Un prix minimal de 1 800,00 CHF est dû même si le client part, ce qu'il peut faire en tout temps.",
          en: 'A minimum price of CHF 1,800.00 is due even when the Client leaves, which it may do at any time.',
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    if (terms.std?.duty === 'result') return
    const { end } = terms
    const months = minimumTerm(terms)
    const fee = end?.minimumFee
    const notice = end?.noticeDays?.client
    if (months) {
      const { fr, en } = valueWords(months)
      say({
        at: 'fees.retainer.minCommitmentMonths',
        says: {
          fr: `Une durée minimale de ${fr} lie le client, qui peut pourtant partir en tout temps.`,
          en: `A minimum term of ${en} binds the Client, who may nevertheless leave at any time.`,
        },
      })
    } else if (fee && fee.minor > 0) {
      const { fr, en } = valueWords(fee)
      say({
        at: 'end.minimumFee',
        says: {
          fr: `Un prix minimal de ${fr} est dû même si le client part, ce qu'il peut faire en tout temps.`,
          en: `A minimum price of ${en} is due even when the Client leaves, which it may do at any time.`,
        },
      })
    } else if (notice && notice.n > 0) {
      const { fr, en } = valueWords(notice)
      say({
        at: 'end.noticeDays.client',
        severity: 'info',
        says: {
          fr: `Le préavis de ${fr} vaut comme une indication : le client peut partir avant.`,
          en: `The notice of ${en} is a guide: the Client may leave before.`,
        },
      })
    }
  },
}

function minimumTerm({ fees }: Terms) {
  const months = fees?.model === 'retainer' ? fees.retainer?.minCommitmentMonths : undefined
  return months && months.n > 0 ? months : undefined
}
