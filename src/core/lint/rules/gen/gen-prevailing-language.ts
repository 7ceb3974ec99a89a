import type { Rule } from '#core/lint/rule.ts'

export const genPrevailingLanguage: Rule = {
  id: 'gen-prevailing-language',
  severity: 'warning',
  jurisdictions: 'all',
  summary: {
    fr: 'Un contrat en deux langues qui ne dit pas laquelle prévaut.',
    en: 'A contract in two languages that does not say which one prevails.',
  },
  why: {
    fr: "Deux textes ne disent jamais tout à fait la même chose ; sans règle, chaque partie invoquera celui qui l'arrange.",
    en: 'Two texts never say quite the same; without a rule each party will rely on the one that suits it.',
  },
  remedy: {
    fr: 'Écrivez doc.prevailingLanguage: fr, en ou equal.',
    en: 'Write doc.prevailingLanguage: fr, en or equal.',
  },
  facts: [],
  paths: ['doc.language', 'doc.prevailingLanguage'],
  examples: [
    { on: 'QC-BIL-0005' },
    {
      on: 'QC-BIL-0005',
      set: { 'doc.prevailingLanguage': null },
      finds: {
        says: {
          fr: 'Le contrat est en français et en anglais, sans dire quelle version prévaut.',
          en: 'The contract is in French and English, without saying which version prevails.',
        },
      },
    },
  ],
  check: ({ terms: { doc } }, say) => {
    if (doc.language !== 'fr+en' || doc.prevailingLanguage) return
    say({
      at: 'doc.prevailingLanguage',
      says: {
        fr: 'Le contrat est en français et en anglais, sans dire quelle version prévaut.',
        en: 'The contract is in French and English, without saying which version prevails.',
      },
    })
  },
}
