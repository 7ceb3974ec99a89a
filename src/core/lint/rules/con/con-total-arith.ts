import { wholeMonths } from '#core/contract/derive.ts'
import { type Terms, isTermValue } from '#core/contract/terms.ts'
import { valueWords } from '#core/lint/value-words.ts'
import { type Money, addMoney } from '#core/terms/money.ts'
import type { Rule } from '#core/lint/rule.ts'

export const conTotalArith: Rule = {
  id: 'con-total-arith',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: "Un total qui n'est pas la somme de ses lignes.",
    en: 'A total that is not the sum of its lines.',
  },
  why: {
    fr: 'Le contrat donnerait deux prix.',
    en: 'The contract would give two prices.',
  },
  remedy: {
    fr: "Corrigez une ligne ou le total ; le total d'un forfait se calcule seul quand vous ne l'écrivez pas.",
    en: 'Correct a line or the total; the total of a retainer is computed when you do not write it.',
  },
  facts: [],
  paths: [
    'scope.services[].fee',
    'fees.fixed.total',
    'fees.retainer.amount',
    'fees.retainer.total',
  ],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-LCH-0002',
      set: {
        'scope.services.0.fee': '600.00 EUR',
        'scope.services.1.fee': '500.00 EUR',
        'scope.services.2.fee': '400.00 EUR',
        'scope.services.3.fee': '400.00 EUR',
      },
      finds: {
        says: {
          fr: 'Les lignes du tableau font 1 900,00 €, le prix est de 1 800,00 €.',
          en: 'The lines of the table make €1,900.00, the price is €1,800.00.',
        },
      },
    },
    {
      on: 'FR-ADM-0001',
      set: { 'fees.retainer.total': '5000.00 EUR' },
      finds: {
        says: {
          fr: '6 mois à 900,00 € font 5 400,00 €, le total est de 5 000,00 €.',
          en: '6 months at €900.00 make €5,400.00, the total is €5,000.00.',
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    const { fees, scope, term } = terms
    const price = priceOf(fees)
    const lines = sumOfLines(scope?.services ?? [])
    if (
      price &&
      lines &&
      lines.currency === price.value.currency &&
      lines.minor !== price.value.minor
    ) {
      const [sum, total] = [valueWords(lines), valueWords(price.value)]
      say({
        at: price.path,
        says: {
          fr: `Les lignes du tableau font ${sum.fr}, le prix est de ${total.fr}.`,
          en: `The lines of the table make ${sum.en}, the price is ${total.en}.`,
        },
      })
    }
    if (fees?.model !== 'retainer' || !fees.retainer?.total || !fees.retainer.amount) return
    const { amount, total } = fees.retainer
    const months = term?.start && term.end && wholeMonths(term.start, term.end)
    if (!months || total.minor === amount.minor * months) return
    const [each, all, said] = [amount, { ...amount, minor: amount.minor * months }, total].map(
      valueWords,
    )
    say({
      at: 'fees.retainer.total',
      says: {
        fr: `${months} mois à ${each?.fr} font ${all?.fr}, le total est de ${said?.fr}.`,
        en: `${months} months at ${each?.en} make ${all?.en}, the total is ${said?.en}.`,
      },
    })
  },
}

type Rows = NonNullable<NonNullable<Terms['scope']>['services']>

/** The price that priced lines make up; hours have none. */
function priceOf(fees: Terms['fees']): { path: string; value: Money } | undefined {
  if (!fees || fees.model === 'hourly') return undefined
  const isRetainer = fees.model === 'retainer'
  const value = isRetainer ? fees.retainer?.amount : fees.fixed?.total
  return value
    ? { path: isRetainer ? 'fees.retainer.amount' : 'fees.fixed.total', value }
    : undefined
}

/** The sum of the lines, when every line has its price, all in one currency. */
function sumOfLines(rows: Rows): Money | undefined {
  const fees = rows.flatMap(({ fee }) => (isTermValue(fee) && fee.kind === 'money' ? [fee] : []))
  const [first, ...others] = fees
  if (!first || fees.length < rows.length) return undefined
  return others.every(({ currency }) => currency === first.currency)
    ? addMoney(first, ...others)
    : undefined
}
