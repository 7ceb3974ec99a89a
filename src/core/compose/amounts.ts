import { coverShape } from '#core/contract/cover-shape.ts'
import { type Money, parseMoney } from '#core/terms/money.ts'

/** Every amount among plain terms, with its path: `fees.retainer.amount`, `scope.services.0.fee`. */
export function amountsIn(terms: unknown, path = ''): { path: string; money: Money }[] {
  if (typeof terms === 'object' && terms !== null)
    return Object.entries(terms).flatMap(([key, value]) =>
      amountsIn(value, path ? `${path}.${key}` : key),
    )
  const money = typeof terms === 'string' ? parseMoney(terms) : undefined
  return money && isAmount(path) ? [{ path, money }] : []
}

/** A price may stand beside a code (`fee: hourly`), so the kind is asked, not only the form. */
function isAmount(path: string): boolean {
  const shape = coverShape(path.replaceAll(/\.\d+/g, '[]'))
  return shape?.kind === undefined || shape.kind.kind === 'money'
}
