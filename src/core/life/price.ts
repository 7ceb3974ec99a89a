import type { LifeTerms } from '#core/life/deadlines/life-terms.ts'
import { formatMoney } from '#core/locale/format-money.ts'
import { type Words, localeOf } from '#core/locale/locale.ts'
import type { Money } from '#core/terms/money.ts'

/** The amount that names a contract's price, and what it is for. */
export type Price = { readonly amount: Money; readonly per: 'month' | 'hour' | 'project' }

/** The price in force, by the fee model; `undefined` when the terms have none yet. */
export function priceOf({ fees }: Pick<LifeTerms, 'fees'>): Price | undefined {
  if (fees?.model === 'retainer') return priced(fees.retainer?.amount, 'month')
  if (fees?.model === 'hourly') return priced(fees.hourly?.rate, 'hour')
  return priced(fees?.fixed?.total, 'project')
}

/** `550,00 € par mois` / `€550.00 a month`. */
export function priceWords({ amount, per }: Price, law: string): Words {
  const [fr, en] = units[per]
  return {
    fr: `${formatMoney(amount, localeOf('fr', law))}${fr}`,
    en: `${formatMoney(amount, localeOf('en', law))}${en}`,
  }
}

function priced(amount: Money | null | undefined, per: Price['per']): Price | undefined {
  return amount ? { amount, per } : undefined
}

const units: Readonly<Record<Price['per'], readonly [fr: string, en: string]>> = {
  month: [' par mois', ' a month'],
  hour: [" l'heure", ' an hour'],
  project: [' au total', ' in total'],
}
