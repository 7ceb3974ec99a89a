import type { Rule } from '#core/lint/rule.ts'

export const usAutorenewal: Rule = {
  id: 'us-autorenewal',
  severity: 'info',
  jurisdictions: ['US'],
  summary: {
    fr: "Une reconduction automatique sous le droit d'un État américain.",
    en: 'Automatic renewal under the law of an American state.',
  },
  why: {
    fr: 'Des États règlent la reconduction automatique des contrats de services.',
    en: 'Some states regulate automatic renewal of service contracts.',
  },
  remedy: {
    fr: "Vérifiez la loi de l'État, ou choisissez renewal.mode: manual-addendum.",
    en: "Check the state's law, or choose renewal.mode: manual-addendum.",
  },
  facts: ['US-17'],
  paths: ['renewal.mode'],
  examples: [
    { on: 'US-HRL-0003' },
    {
      on: 'US-HRL-0003',
      set: {
        renewal: {
          mode: 'automatic',
          length: '3 month',
          nonRenewalNoticeDays: 30,
          reminderDays: 60,
        },
      },
      finds: {
        says: { fr: 'Le contrat se reconduit de lui-même.', en: 'The contract renews by itself.' },
      },
    },
  ],
  check: ({ terms: { renewal } }, say) => {
    if (renewal?.mode !== 'automatic') return
    say({
      at: 'renewal.mode',
      says: { fr: 'Le contrat se reconduit de lui-même.', en: 'The contract renews by itself.' },
    })
  },
}
