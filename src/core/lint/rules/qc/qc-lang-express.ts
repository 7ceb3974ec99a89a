import type { Rule } from '#core/lint/rule.ts'

export const qcLangExpress: Rule = {
  id: 'qc-lang-express',
  severity: 'error',
  jurisdictions: ['CA-QC'],
  summary: {
    fr: 'La version anglaise lie, sans volonté expresse de la partie qui adhère.',
    en: 'The English version binds without the express wish of the adhering party.',
  },
  why: {
    fr: "La Charte de la langue française demande, outre la remise de la version française, la volonté expresse d'être lié par une autre.",
    en: 'Besides the French version handed over, the Charter of the French language asks for the express wish to be bound by another.',
  },
  remedy: {
    fr: 'Recueillez cette volonté et écrivez lang.expressWill: true, ou faites de la version française celle qui lie.',
    en: 'Take that wish and write lang.expressWill: true, or make the French version the binding one.',
  },
  facts: ['QC-01'],
  paths: ['lang.choice', 'lang.expressWill'],
  examples: [
    { on: 'QC-BIL-0005' },
    {
      on: 'QC-BIL-0005',
      set: { 'lang.expressWill': false },
      finds: {
        says: {
          fr: "Le choix de l'anglais est noté sans volonté expresse.",
          en: 'The choice of English is noted without an express wish.',
        },
      },
    },
  ],
  check: ({ terms: { lang }, languages }, say) => {
    const englishBinds = lang?.choice === 'en' || !languages.includes('fr')
    if (!lang?.adhesion || !englishBinds || lang.expressWill === true) return
    say({
      at: 'lang.expressWill',
      says: {
        fr: "Le choix de l'anglais est noté sans volonté expresse.",
        en: 'The choice of English is noted without an express wish.',
      },
    })
  },
}
