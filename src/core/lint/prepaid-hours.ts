import type { Terms } from '#core/contract/terms.ts'

/** True when hours are paid before they are worked: included in a retainer, or bought in advance. */
export function hasPrepaidHours({ fees }: Terms): boolean {
  if (fees?.model === 'retainer') return Boolean(fees.retainer?.includedHours)
  return fees?.model === 'hourly' && (fees.hourly?.prepaidHours?.n ?? 0) > 0
}
