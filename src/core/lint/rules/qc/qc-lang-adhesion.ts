import type { Rule } from '#core/lint/rule.ts'

export const qcLangAdhesion: Rule = {
  id: 'qc-lang-adhesion',
  severity: 'error',
  jurisdictions: ['CA-QC'],
  summary: {
    fr: "Un contrat d'adhésion en anglais sans que la version française ait été remise d'abord.",
    en: 'A contract of adhesion in English without the French version having been handed over first.',
  },
  why: {
    fr: 'La Charte de la langue française lie une partie à une autre version seulement après la remise de la version française.',
    en: 'The Charter of the French language binds a party to another version only after the French version was handed over.',
  },
  remedy: {
    fr: "Remettez la version française, notez l'instant dans lang.frenchDeliveredAt, puis recueillez le choix.",
    en: 'Hand over the French version, note the moment in lang.frenchDeliveredAt, then take the choice.',
  },
  facts: ['QC-01', 'QC-04'],
  paths: ['lang.adhesion', 'lang.frenchDeliveredAt', 'lang.choiceExpressedAt'],
  examples: [
    { on: 'QC-BIL-0005' },
    {
      on: 'QC-BIL-0005',
      set: { 'lang.frenchDeliveredAt': '2027-01-13T18:00:00-05:00' },
      finds: {
        says: {
          fr: 'La version française a été remise après le choix de la langue.',
          en: 'The French version was handed over after the language was chosen.',
        },
      },
    },
    {
      on: 'QC-BIL-0005',
      set: { 'lang.frenchDeliveredAt': undefined },
      finds: {
        says: {
          fr: 'Le contrat ne dit pas quand la version française a été remise.',
          en: 'The contract does not say when the French version was handed over.',
        },
      },
    },
  ],
  check: ({ terms: { lang }, languages }, say) => {
    if (!lang?.adhesion || !languages.includes('en')) return
    const { frenchDeliveredAt: handed, choiceExpressedAt: chosen } = lang
    if (handed && (!chosen || Date.parse(handed) <= Date.parse(chosen))) return
    say({
      at: 'lang.frenchDeliveredAt',
      says: handed
        ? {
            fr: 'La version française a été remise après le choix de la langue.',
            en: 'The French version was handed over after the language was chosen.',
          }
        : {
            fr: 'Le contrat ne dit pas quand la version française a été remise.',
            en: 'The contract does not say when the French version was handed over.',
          },
    })
  },
}
