import type { Terms } from '#core/contract/terms.ts'
import type { Words } from '#core/locale/locale.ts'
import { listWords } from '#core/lint/list-words.ts'
import type { Rule } from '#core/lint/rule.ts'
import { hasClause } from '#core/lint/subject.ts'

const price: Words = { fr: "l'effet sur le prix", en: 'the effect on the price' }
const time: Words = { fr: "l'effet sur les délais", en: 'the effect on time limits' }

const order = {
  'doc.type': 'change-order',
  'scopeChange.removed': [{ name: "Tenir l'agenda partagé" }],
  'scopeChange.feeUnit': 'month',
}

export const qScopePriceMissing: Rule = {
  id: 'q-scope-price-missing',
  severity: 'error',
  jurisdictions: 'all',
  documents: 'addenda',
  summary: {
    fr: 'Un ordre de modification sans son effet sur le prix ou sur les délais.',
    en: 'A change order without its effect on the price or on time limits.',
  },
  why: {
    fr: "Sans ces deux effets, la tâche nouvelle paraît comprise dans le prix et dans les délais d'origine.",
    en: 'Without both effects the new task seems to be within the original price and time limits.',
  },
  remedy: {
    fr: 'Écrivez scopeChange.feeDelta avec scopeChange.feeDirection (ou feeDirection: none), et scopeChange.timeDelta, même pour 0 businessDay.',
    en: 'Write scopeChange.feeDelta with scopeChange.feeDirection (or feeDirection: none), and scopeChange.timeDelta, even for 0 businessDay.',
  },
  facts: [],
  paths: ['scopeChange.feeDirection', 'scopeChange.feeDelta', 'scopeChange.timeDelta'],
  examples: [
    {
      on: 'FR-ADM-0001',
      with: ['form-scope-change@1.0.0'],
      set: {
        ...order,
        'scopeChange.feeDirection': 'none',
        'scopeChange.timeDelta': '0 businessDay',
      },
    },
    {
      on: 'FR-ADM-0001',
      with: ['form-scope-change@1.0.0'],
      set: {
        ...order,
        'scopeChange.feeDirection': 'decrease',
        'scopeChange.timeDelta': '2 businessDay',
      },
      finds: {
        says: {
          fr: "Il manque à l'ordre de modification : l'effet sur le prix.",
          en: 'The change order lacks: the effect on the price.',
        },
      },
    },
    {
      on: 'FR-ADM-0001',
      with: ['form-scope-change@1.0.0'],
      set: order,
      finds: {
        says: {
          fr: "Il manque à l'ordre de modification : l'effet sur le prix et l'effet sur les délais.",
          en: 'The change order lacks: the effect on the price and the effect on time limits.',
        },
      },
    },
  ],
  check: (subject, say) => {
    if (!hasClause(subject, 'form-scope-change')) return
    const missing = effectsMissing(subject.terms)
    if (missing.length === 0) return
    const { fr, en } = listWords(missing)
    say({
      at: 'scopeChange',
      says: {
        fr: `Il manque à l'ordre de modification : ${fr}.`,
        en: `The change order lacks: ${en}.`,
      },
    })
  },
}

/** Zero is an answer, and so is `none`; silence is not. */
function effectsMissing({ scopeChange }: Terms): Words[] {
  const { feeDirection, feeDelta, timeDelta } = scopeChange ?? {}
  const hasPrice = feeDirection === 'none' || Boolean(feeDirection && feeDelta)
  return [...(hasPrice ? [] : [price]), ...(timeDelta ? [] : [time])]
}
