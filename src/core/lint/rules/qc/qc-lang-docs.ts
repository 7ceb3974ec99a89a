import type { Rule } from '#core/lint/rule.ts'

export const qcLangDocs: Rule = {
  id: 'qc-lang-docs',
  severity: 'warning',
  jurisdictions: ['CA-QC'],
  summary: {
    fr: 'Des avis en anglais seulement, alors que le contrat lie en français.',
    en: 'Notices in English only while the contract binds in French.',
  },
  why: {
    fr: 'Les documents qui se rattachent au contrat suivent sa langue.',
    en: 'Documents that belong to the contract follow its language.',
  },
  remedy: { fr: 'Ajoutez fr à notices.languages.', en: 'Add fr to notices.languages.' },
  facts: ['QC-01'],
  paths: ['notices.languages', 'doc.prevailingLanguage'],
  examples: [
    { on: 'QC-BIL-0005' },
    {
      on: 'QC-BIL-0005',
      set: { 'notices.languages': ['en'] },
      finds: {
        says: {
          fr: "Les avis ne sont prévus qu'en anglais.",
          en: 'Notices are foreseen in English only.',
        },
      },
    },
  ],
  check: ({ terms: { doc, notices }, languages }, say) => {
    const given = notices?.languages ?? []
    const bindsInFrench = languages.includes('fr') && doc.prevailingLanguage !== 'en'
    if (!bindsInFrench || given.length === 0 || given.includes('fr')) return
    say({
      at: 'notices.languages',
      says: {
        fr: "Les avis ne sont prévus qu'en anglais.",
        en: 'Notices are foreseen in English only.',
      },
    })
  },
}
