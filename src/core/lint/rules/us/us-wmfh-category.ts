import type { Rule } from '#core/lint/rule.ts'

/** Categories of the service table that are among the nine of 17 USC 101: a translation, a part of an audiovisual work. */
const covered: readonly string[] = ['translation', 'video']

export const usWmfhCategory: Rule = {
  id: 'us-wmfh-category',
  severity: 'error',
  jurisdictions: ['US'],
  summary: {
    fr: '« Work made for hire » hors des neuf catégories de la loi, ou sans cession de secours.',
    en: '"Work made for hire" outside the nine categories of the statute, or without a back-up assignment.',
  },
  why: {
    fr: "La loi fédérale (17 USC 101) ne connaît que neuf catégories d'œuvres commandées ; ailleurs, la formule ne transfère rien.",
    en: 'Federal law (17 USC 101) knows nine categories of commissioned works only; elsewhere the label transfers nothing.',
  },
  remedy: {
    fr: 'Écrivez ip.usWorkMadeForHire: false et gardez ip.mode: assignment.',
    en: 'Write ip.usWorkMadeForHire: false and keep ip.mode: assignment.',
  },
  facts: ['US-01'],
  paths: ['ip.usWorkMadeForHire', 'ip.mode', 'scope.services[].category'],
  examples: [
    { on: 'US-HRL-0003' },
    {
      on: 'US-HRL-0003',
      set: { 'ip.usWorkMadeForHire': true },
      finds: {
        says: {
          fr: "« Schedule social posts » n'est d'aucune des catégories qui peuvent être « work made for hire ».",
          en: '"Schedule social posts" is of none of the categories that can be work made for hire.',
        },
      },
    },
  ],
  check: ({ terms: { ip, scope } }, say) => {
    if (ip?.usWorkMadeForHire !== true) return
    if (ip.mode !== 'assignment')
      say({
        at: 'ip.mode',
        says: {
          fr: "Aucune cession ne prend le relais là où « work made for hire » n'a pas d'effet.",
          en: 'No assignment takes over where work made for hire has no effect.',
        },
      })
    const rows = scope?.services ?? []
    rows.forEach(({ name, category, isCreative }, index) => {
      if (isCreative !== true || covered.includes(category ?? '')) return
      const words = name?.en ?? name?.any ?? name?.fr ?? ''
      say({
        at: `scope.services.${index}`,
        says: {
          fr: `« ${words} » n'est d'aucune des catégories qui peuvent être « work made for hire ».`,
          en: `"${words}" is of none of the categories that can be work made for hire.`,
        },
      })
    })
  },
}
