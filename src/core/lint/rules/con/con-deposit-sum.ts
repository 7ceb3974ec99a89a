import type { Terms } from '#core/contract/terms.ts'
import { percentWords, valueWords } from '#core/lint/value-words.ts'
import { type Money, addMoney } from '#core/terms/money.ts'
import type { Percent } from '#core/terms/percent.ts'
import type { Rule } from '#core/lint/rule.ts'

export const conDepositSum: Rule = {
  id: 'con-deposit-sum',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: 'Des versements qui ne font pas le prix.',
    en: 'Instalments that do not make up the price.',
  },
  why: {
    fr: "Acompte et solde, ou étapes, doivent faire 100 % du prix : sinon une part n'est due à aucune date, ou l'est deux fois.",
    en: 'Deposit and balance, or milestones, must make 100% of the price: otherwise a share is due on no date, or twice.',
  },
  remedy: {
    fr: "Corrigez un pourcentage ou un montant ; le solde se calcule seul quand vous ne l'écrivez pas.",
    en: 'Correct a percentage or an amount; the balance is computed when you do not write it.',
  },
  facts: [],
  paths: [
    'fees.deposit.pct',
    'fees.deposit.amount',
    'fees.balance.pct',
    'fees.balance.amount',
    'fees.milestones',
    'fees.fixed.total',
  ],
  examples: [
    { on: 'FR-LCH-0002' },
    {
      on: 'FR-LCH-0002',
      set: { 'fees.deposit.pct': 40, 'fees.balance': { pct: 50 } },
      finds: {
        says: {
          fr: "L'acompte et le solde font 90 % du prix.",
          en: 'Deposit and balance make 90% of the price.',
        },
      },
    },
    {
      on: 'FR-LCH-0002',
      set: { 'fees.deposit.amount': '800.00 EUR' },
      finds: {
        says: {
          fr: "L'acompte et le solde font 1 700,00 € sur 1 800,00 €.",
          en: 'Deposit and balance make €1,700.00 of €1,800.00.',
        },
      },
    },
    {
      on: 'FR-LCH-0002',
      set: {
        fees: {
          model: 'milestone',
          fixed: { total: '1800.00 EUR' },
          milestones: [
            { name: 'plan', pct: 40, trigger: 'delivery' },
            { name: 'rapport', pct: 50, trigger: 'acceptance' },
          ],
        },
      },
      without: ['fees-deposit'],
      with: ['fees-milestone@1.0.0'],
      finds: {
        says: { fr: 'Les étapes font 90 % du prix.', en: 'The milestones make 90% of the price.' },
      },
    },
  ],
  check: ({ terms: { fees } }, say) => {
    const shares = sharesOf(fees)
    if (!shares) return
    const { fr, en, parts, at } = shares
    const sum = sumOf(parts.map(({ pct }) => pct))
    if (sum !== undefined && sum !== 100) {
      const percent = percentWords(sum)
      say({
        at,
        says: {
          fr: `${fr} font ${percent.fr} du prix.`,
          en: `${en} make ${percent.en} of the price.`,
        },
        expected: { fr: '100 %', en: '100%' },
      })
      return
    }
    const { total } = shares
    const amount = amountOf(parts.map((part) => part.amount))
    if (!total || !amount || amount.currency !== total.currency) return
    if (amount.minor === total.minor) return
    const [made, price] = [valueWords(amount), valueWords(total)]
    say({
      at,
      says: {
        fr: `${fr} font ${made.fr} sur ${price.fr}.`,
        en: `${en} make ${made.en} of ${price.en}.`,
      },
    })
  },
}

/** What the price is split into: deposit and balance, or milestones. */
function sharesOf(fees: Terms['fees']) {
  if (fees?.model === 'fixed-deposit')
    return {
      fr: "L'acompte et le solde",
      en: 'Deposit and balance',
      parts: [fees.deposit ?? {}, fees.balance ?? {}],
      total: fees.fixed?.total,
      at: 'fees.deposit',
    }
  if (fees?.model !== 'milestone' && fees?.model !== 'on-approval') return undefined
  return {
    fr: 'Les étapes',
    en: 'The milestones',
    parts: fees.milestones ?? [],
    total: fees.fixed?.total,
    at: 'fees.milestones',
  }
}

/** The sum of percentages, when every part has one. Percentages have four decimals at most. */
function sumOf(parts: readonly (Percent | null | undefined)[]): number | undefined {
  const known = parts.flatMap((part) => (part ? [Math.round(Number(part.value) * 10_000)] : []))
  if (known.length === 0 || known.length < parts.length) return undefined
  return known.reduce((sum, one) => sum + one, 0) / 10_000
}

/** The sum of amounts of one currency, when every part has one. */
function amountOf(parts: readonly (Money | null | undefined)[]): Money | undefined {
  const [first, ...others] = parts.flatMap((part) => part ?? [])
  if (!first || others.length + 1 < parts.length) return undefined
  const isOne = others.every(({ currency }) => currency === first.currency)
  return isOne ? addMoney(first, ...others) : undefined
}
