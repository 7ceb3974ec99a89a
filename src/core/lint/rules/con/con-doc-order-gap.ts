import { isOn } from '#core/contract/terms.ts'
import type { Rule } from '#core/lint/rule.ts'

export const conDocOrderGap: Rule = {
  id: 'con-doc-order-gap',
  severity: 'warning',
  jurisdictions: 'all',
  summary: {
    fr: 'Un document du contrat sans rang.',
    en: 'A document of the contract without a rank.',
  },
  why: {
    fr: "Si deux documents se contredisent, c'est le rang qui décide.",
    en: 'If two documents contradict each other, the rank decides.',
  },
  remedy: {
    fr: 'Ajoutez-le à docs.order.',
    en: 'Add it to docs.order.',
  },
  facts: [],
  paths: ['docs.order', 'docs.list'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'docs.order': ['addenda', 'special-terms', 'contract'] },
      finds: {
        says: {
          fr: "Les annexes n'ont pas de rang dans docs.order.",
          en: 'The annexes have no rank in docs.order.',
        },
      },
    },
    {
      on: 'FR-LCH-0002',
      set: {
        'docs.list': [{ name: 'Devis du 1er février' }],
        'docs.order': ['addenda', 'special-terms', 'contract', 'annexes'],
      },
      finds: {
        says: {
          fr: "Les documents listés n'ont pas de rang dans docs.order.",
          en: 'The listed documents have no rank in docs.order.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const { order, list } = subject.terms.docs ?? {}
    if (!order || order.length === 0) return
    const hasAnnex = subject.clauses.some(({ clause }) => clause.meta.kind === 'annex')
    const gaps = [
      { has: hasAnnex, code: 'annexes', fr: 'Les annexes', en: 'The annexes' },
      {
        has: isOn(list),
        code: 'listed-documents',
        fr: 'Les documents listés',
        en: 'The listed documents',
      },
    ] as const
    for (const { has, code, fr, en } of gaps)
      if (has && !order.includes(code))
        say({
          at: 'docs.order',
          says: {
            fr: `${fr} n'ont pas de rang dans docs.order.`,
            en: `${en} have no rank in docs.order.`,
          },
        })
  },
}
