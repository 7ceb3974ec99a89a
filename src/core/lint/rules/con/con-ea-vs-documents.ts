import { hasClause } from '#core/lint/subject.ts'
import type { Rule } from '#core/lint/rule.ts'

export const conEaVsDocuments: Rule = {
  id: 'con-ea-vs-documents',
  severity: 'warning',
  jurisdictions: 'all',
  summary: {
    fr: "Une clause d'intégralité efface un document que le contrat voulait garder.",
    en: 'An entire-agreement clause wipes out a document that the contract meant to keep.',
  },
  why: {
    fr: "L'intégralité remplace tout ce qui précède, sauf ce que le contrat nomme ; sans la clause contract-documents, docs.list n'est imprimé nulle part.",
    en: 'An entire agreement replaces all that came before, except what the contract names; without the clause contract-documents, docs.list is printed nowhere.',
  },
  remedy: {
    fr: 'Ajoutez la clause contract-documents, ou retirez docs.list.',
    en: 'Add the clause contract-documents, or remove docs.list.',
  },
  facts: [],
  paths: ['docs.list'],
  examples: [
    { on: 'FR-LCH-0002', set: { 'docs.list': [{ name: 'Devis du 1er février' }] } },
    {
      on: 'FR-LCH-0002',
      set: { 'docs.list': [{ name: 'Devis du 1er février' }] },
      without: ['contract-documents'],
      finds: {
        says: {
          fr: "« Devis du 1er février » est dans docs.list, mais la clause d'intégralité l'efface : aucune clause ne le nomme.",
          en: '"Devis du 1er février" is in docs.list, but the entire-agreement clause wipes it out: no clause names it.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const list = subject.terms.docs?.list ?? []
    if (!hasClause(subject, 'entire-agreement') || hasClause(subject, 'contract-documents')) return
    for (const [index, { name }] of list.entries()) {
      const spelt = name?.any ?? name?.fr ?? name?.en
      if (spelt)
        say({
          at: `docs.list.${index}.name`,
          says: {
            fr: `« ${spelt} » est dans docs.list, mais la clause d'intégralité l'efface : aucune clause ne le nomme.`,
            en: `"${spelt}" is in docs.list, but the entire-agreement clause wipes it out: no clause names it.`,
          },
        })
    }
  },
}
