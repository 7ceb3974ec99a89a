import { applyChange, isSameValue } from '#core/contract/addendum/change.ts'
import { ratePath } from '#core/contract/addendum/rate-path.ts'
import type { Contract } from '#core/contract/contract.ts'
import { isTermValue, termAt } from '#core/contract/terms.ts'
import { valueWords } from '#core/lint/value-words.ts'
import type { PlainDate } from '#core/terms/date.ts'
import type { Rule } from '#core/lint/rule.ts'

export const conAddendumRateDelta: Rule = {
  id: 'con-addendum-rate-delta',
  severity: 'error',
  jurisdictions: 'all',
  documents: 'addenda',
  summary: {
    fr: "Un avenant tarifaire dont l'ancien prix n'est pas celui du contrat, ou dont les deux prix sont égaux.",
    en: 'A rate addendum whose old price is not that of the contract, or whose two prices are equal.',
  },
  why: {
    fr: "Un ancien prix faux laisse penser qu'un avenant manque, ou que celui-ci vise un autre contrat.",
    en: 'A wrong old price suggests that an addendum is missing, or that this one is meant for another contract.',
  },
  remedy: {
    fr: "Écrivez dans rate.old le prix en vigueur le jour de l'effet.",
    en: 'Write in rate.old the price in force on the day of effect.',
  },
  facts: [],
  paths: ['rate.old', 'rate.new', 'rate.path', 'rate.unit'],
  examples: [
    { on: 'BE-RNW-0006/A2' },
    {
      on: 'BE-RNW-0006/A2',
      set: { 'rate.old': '480.00 EUR' },
      finds: {
        says: {
          fr: "L'avenant dit que le prix était de 480,00 € ; il est de 500,00 € (fees.retainer.amount).",
          en: 'The addendum says the price was €480.00; it is €500.00 (fees.retainer.amount).',
        },
      },
    },
    {
      on: 'BE-RNW-0006/A2',
      set: { 'rate.new': '500.00 EUR' },
      finds: {
        says: {
          fr: "L'ancien et le nouveau prix sont de 500,00 €.",
          en: 'The old price and the new one are both €500.00.',
        },
      },
    },
  ],
  check: ({ terms, related }, say) => {
    const { rate, change } = terms
    const { base, earlier = [] } = related
    if (!rate?.old) return
    const old = valueWords(rate.old)
    if (rate.new && isSameValue(rate.old, rate.new)) {
      say({
        at: 'rate.new',
        says: {
          fr: `L'ancien et le nouveau prix sont de ${old.fr}.`,
          en: `The old price and the new one are both ${old.en}.`,
        },
      })
      return
    }
    const path = base && ratePath(rate, base.terms)
    const inForce = base && path && termOn(path, base, earlier, change?.effectiveAt)
    if (!isTermValue(inForce) || inForce.kind !== 'money' || isSameValue(inForce, rate.old)) return
    const now = valueWords(inForce)
    say({
      at: 'rate.old',
      says: {
        fr: `L'avenant dit que le prix était de ${old.fr} ; il est de ${now.fr} (${path}).`,
        en: `The addendum says the price was ${old.en}; it is ${now.en} (${path}).`,
      },
    })
  },
}

/** The value of a term on a day, with the earlier addenda whose change of it then runs; without a day, with all of them. */
function termOn(
  path: string,
  base: Contract,
  earlier: readonly Contract[],
  on: PlainDate | null | undefined,
): unknown {
  const changes = earlier
    .flatMap((addendum) => addendum.changes)
    .filter((one) => one.path === path && (!on || !one.from || one.from.iso <= on.iso))
    .filter((one) => !on || !one.until || one.until.iso >= on.iso)
  return termAt(changes.reduce(applyChange, base.terms), path)
}
