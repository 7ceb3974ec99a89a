/**
 * A map whose keys are known and whose values are made when they are asked for, once each. For libraries: a contract
 * draws on a few dozen of the clauses and on two or three of the parties, and reading them all would cost more.
 * @param make gives `undefined` for a value that cannot be made; the key is then not in the map
 */
export function lazyMap<Value>(
  keys: readonly string[],
  make: (key: string) => Value | undefined,
): ReadonlyMap<string, Value> {
  const known = new Set(keys)
  const made = new Map<string, Value | undefined>()
  const get = (key: string): Value | undefined => {
    if (!known.has(key)) return undefined
    if (!made.has(key)) made.set(key, make(key))
    return made.get(key)
  }
  const all = () =>
    new Map(
      keys.flatMap((key) => {
        const value = get(key)
        return value === undefined ? [] : [[key, value] as const]
      }),
    )
  return {
    get,
    has: (key) => get(key) !== undefined,
    // Names alone are asked for to guess at a misspelt one.
    keys: () => new Set(keys).keys(),
    get size() {
      return all().size
    },
    values: () => all().values(),
    entries: () => all().entries(),
    forEach: (visit, self) => all().forEach(visit, self),
    [Symbol.iterator]: () => all()[Symbol.iterator](),
  }
}

/** A set that is only asked whether it has something. */
export function setOf(has: (name: string) => boolean): ReadonlySet<string> {
  return Object.assign(new Set<string>(), { has })
}
