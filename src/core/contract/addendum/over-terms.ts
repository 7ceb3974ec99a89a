import { type Terms, isTermValue } from '#core/contract/terms.ts'

/**
 * Terms laid over terms. Groups are merged; values and lists are replaced, also by `null`; where the upper layer is silent the
 * lower one stays. Another payment model replaces the whole of `fees`.
 */
export function overTerms(beneath: Terms, own: Terms): Terms {
  const changesModel = own.fees && beneath.fees && own.fees.model !== beneath.fees.model
  return over(changesModel ? { ...beneath, fees: undefined } : beneath, own) as Terms
}

function over(beneath: unknown, own: unknown): unknown {
  if (own === undefined) return beneath
  if (!isGroup(beneath) || !isGroup(own)) return own
  const merged: Record<string, unknown> = { ...beneath }
  for (const [key, value] of Object.entries(own))
    merged[key] = over(Object.hasOwn(beneath, key) ? beneath[key] : undefined, value)
  return merged
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isTermValue(value)
}
