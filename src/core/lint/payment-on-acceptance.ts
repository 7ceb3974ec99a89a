import type { Terms } from '#core/contract/terms.ts'

/**
 * The term by which a price, or a part of it, is invoiced only when the Client accepts the work; `undefined` when none
 * does. Without milestones the whole price waits for the last acceptance.
 */
export function paymentOnAcceptance({ fees }: Terms): string | undefined {
  if (fees?.model === 'fixed-deposit')
    return fees.deposit?.balanceTrigger === 'acceptance' ? 'fees.deposit.balanceTrigger' : undefined
  if (fees?.model !== 'milestone' && fees?.model !== 'on-approval') return undefined
  if (!fees.milestones?.length) return 'fees.model'
  const index = fees.milestones.findIndex(({ trigger }) => trigger === 'acceptance')
  return index < 0 ? undefined : `fees.milestones.${index}.trigger`
}

/** Calendar days within which silence accepts a delivery; `undefined` when silence never does. */
export function acceptanceDays({ scope }: Terms): number | undefined {
  const { days, deemed } = scope?.acceptance ?? {}
  return deemed && days ? Math.ceil((days.n * 7) / 5) : undefined
}
