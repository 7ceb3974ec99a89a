import { agreedRate } from '#core/lint/late-rate.ts'
import type { Rule } from '#core/lint/rule.ts'
import { hasClause } from '#core/lint/subject.ts'

export const frLateMissing: Rule = {
  id: 'fr-late-missing',
  severity: 'error',
  jurisdictions: ['FR'],
  summary: {
    fr: 'Aucun taux de pénalités de retard dans le contrat.',
    en: 'No late-payment rate in the contract.',
  },
  why: {
    fr: "Les conditions de paiement entre professionnels indiquent le taux des pénalités de retard, dues sans rappel ; l'absence de ces mentions expose à une amende administrative.",
    en: 'Payment terms between businesses state the rate of late-payment penalties, which are due without a reminder; leaving this out exposes to an administrative fine.',
  },
  remedy: {
    fr: 'Gardez la clause late-payment et écrivez un taux : late.ratePctPerMonth: 1.5.',
    en: 'Keep the clause late-payment and write a rate: late.ratePctPerMonth: 1.5.',
  },
  facts: ['FR-05', 'FR-09'],
  paths: ['late.basis', 'late.ratePctPerMonth', 'late.ratePctPerYear'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'late.ratePctPerMonth': null },
      finds: {
        says: {
          fr: "Le taux des pénalités de retard n'est pas décidé.",
          en: 'The rate of late-payment penalties is not decided.',
        },
      },
    },
    {
      on: 'FR-ADM-0001',
      set: { 'late.basis': 'statutory' },
      finds: {
        severity: 'warning',
        says: {
          fr: 'Le contrat renvoie au taux légal sans en donner le chiffre.',
          en: 'The contract refers to the statutory rate without giving the figure.',
        },
      },
    },
    {
      on: 'FR-ADM-0001',
      without: ['late-payment'],
      finds: {
        says: {
          fr: 'Le contrat ne dit rien du retard de paiement.',
          en: 'The contract says nothing of late payment.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const { terms } = subject
    if (!hasClause(subject, 'late-payment'))
      say({
        at: 'late',
        says: {
          fr: 'Le contrat ne dit rien du retard de paiement.',
          en: 'The contract says nothing of late payment.',
        },
      })
    else if (terms.late?.basis === 'statutory')
      say({
        at: 'late.basis',
        severity: 'warning',
        says: {
          fr: 'Le contrat renvoie au taux légal sans en donner le chiffre.',
          en: 'The contract refers to the statutory rate without giving the figure.',
        },
      })
    else if (agreedRate(terms) === undefined)
      say({
        at: 'late.ratePctPerMonth',
        says: {
          fr: "Le taux des pénalités de retard n'est pas décidé.",
          en: 'The rate of late-payment penalties is not decided.',
        },
      })
  },
}
