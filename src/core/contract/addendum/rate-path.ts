import type { Terms } from '#core/contract/terms.ts'

type Rate = NonNullable<Terms['rate']>

/**
 * The term that a change of price means: the one it names, else the fee that its unit names under the contract's payment
 * model. `undefined` when that model has no such fee.
 */
export function ratePath(
  { path, unit }: Pick<Rate, 'path' | 'unit'>,
  { fees }: Terms,
): string | undefined {
  if (path) return path
  const model = fees?.model
  if (unit === 'hour') return byHour[model ?? '']
  if (unit === 'month') return model === 'retainer' ? 'fees.retainer.amount' : undefined
  return unit === 'project' && model && !byHour[model] ? 'fees.fixed.total' : undefined
}

const byHour: Readonly<Record<string, string>> = {
  hourly: 'fees.hourly.rate',
  retainer: 'fees.retainer.overageRate',
}
