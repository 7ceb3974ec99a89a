import type { Rule } from '#core/lint/rule.ts'
import { valueWords } from '#core/lint/value-words.ts'

/** Days of notice outside which a tacit renewal is reported (specification 5.6); a rule of thumb. */
const [fewest, most] = [14, 90]

export const beUnfairGreyRenewal: Rule = {
  id: 'be-unfair-grey-renewal',
  severity: 'warning',
  jurisdictions: ['BE'],
  summary: {
    fr: 'Une reconduction automatique avec un préavis très court ou très long.',
    en: 'An automatic renewal with a very short or very long notice.',
  },
  why: {
    fr: "Le code de droit économique présume abusive la reconduction tacite d'un contrat à durée déterminée sans préavis raisonnable. De 14 à 90 jours est un repère de cette bibliothèque, pas une règle de droit.",
    en: 'The Belgian code of economic law presumes unfair the tacit renewal of a fixed-term contract without reasonable notice. From 14 to 90 days is a rule of thumb of this library, not of law.',
  },
  remedy: {
    fr: 'Écrivez renewal.nonRenewalNoticeDays: 30, ou renewal.mode: manual-addendum.',
    en: 'Write renewal.nonRenewalNoticeDays: 30, or renewal.mode: manual-addendum.',
  },
  facts: ['BE-07'],
  paths: ['renewal.mode', 'renewal.nonRenewalNoticeDays'],
  examples: [
    { on: 'BE-RNW-0006', set: { 'renewal.mode': 'automatic', 'renewal.length': '6 mois' } },
    {
      on: 'BE-RNW-0006',
      set: {
        'renewal.mode': 'automatic',
        'renewal.length': '6 mois',
        'renewal.nonRenewalNoticeDays': 7,
      },
      finds: {
        says: {
          fr: 'Le contrat se reconduit seul, et le préavis pour y renoncer est de 7 jours calendaires.',
          en: 'The contract renews by itself, and the notice to prevent it is 7 calendar days.',
        },
      },
    },
    {
      on: 'BE-RNW-0006',
      set: {
        'renewal.mode': 'automatic',
        'renewal.length': '6 mois',
        'renewal.nonRenewalNoticeDays': 120,
        'renewal.reminderDays': 150,
      },
      finds: {
        says: {
          fr: 'Le contrat se reconduit seul, et le préavis pour y renoncer est de 120 jours calendaires.',
          en: 'The contract renews by itself, and the notice to prevent it is 120 calendar days.',
        },
      },
    },
  ],
  check: ({ terms: { renewal } }, say) => {
    const notice = renewal?.nonRenewalNoticeDays
    if (renewal?.mode !== 'automatic' || !notice) return
    if (notice.n >= fewest && notice.n <= most) return
    const { fr, en } = valueWords(notice)
    say({
      at: 'renewal.nonRenewalNoticeDays',
      says: {
        fr: `Le contrat se reconduit seul, et le préavis pour y renoncer est de ${fr}.`,
        en: `The contract renews by itself, and the notice to prevent it is ${en}.`,
      },
    })
  },
}
