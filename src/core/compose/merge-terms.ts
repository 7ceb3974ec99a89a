/** Plain terms as YAML holds them. */
export type PlainTerms = Readonly<Record<string, unknown>>

/**
 * Lays terms over terms, the later layer first in rank: groups are merged, lists and values replaced.
 * A later layer that chooses another payment model replaces the whole of `fees`.
 */
export function mergeTerms(...layers: readonly PlainTerms[]): Record<string, unknown> {
  return layers.reduce<Record<string, unknown>>((under, over) => {
    const changesModel = modelOf(over) !== undefined && modelOf(over) !== modelOf(under)
    return mergeGroup(changesModel ? { ...under, fees: undefined } : under, over)
  }, {})
}

function mergeGroup(under: PlainTerms, over: PlainTerms): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...under }
  for (const [key, value] of Object.entries(over)) {
    const below = Object.hasOwn(merged, key) ? merged[key] : undefined
    merged[key] =
      isGroup(value) && isGroup(below) && !isWords(value)
        ? mergeGroup(below, value)
        : structuredClone(value)
  }
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined))
}

/** A copy with one value set at a dotted path; a number steps into a list. `__proto__` is a key like any other. */
export function withValue(
  terms: PlainTerms,
  path: string,
  value: unknown,
): Record<string, unknown> {
  const [step = '', ...rest] = path.split('.')
  const below = Object.hasOwn(terms, step) ? terms[step] : undefined
  if (rest.length === 0) return { ...terms, [step]: value }
  if (Array.isArray(below) && /^\d{1,3}$/.test(rest[0] ?? '')) {
    const list = Object.entries(withValue({ ...below }, rest.join('.'), value))
    return { ...terms, [step]: list.map(([, item]) => item) }
  }
  return { ...terms, [step]: withValue(isGroup(below) ? below : {}, rest.join('.'), value) }
}

export function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** `{ fr, en }`: one text in two languages, never merged with another text. */
export function isWords(value: unknown): value is { fr?: string; en?: string } {
  if (!isGroup(value)) return false
  const keys = Object.keys(value)
  return (
    keys.length > 0 &&
    keys.every((key) => (key === 'fr' || key === 'en') && typeof value[key] === 'string')
  )
}

function modelOf(terms: PlainTerms): unknown {
  return isGroup(terms.fees) ? terms.fees.model : undefined
}
