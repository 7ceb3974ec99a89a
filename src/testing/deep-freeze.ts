/** Makes every change to a value throw, also to what its maps and sets hold. */
export function deepFreeze<Value>(value: Value, seen = new Set<unknown>()): Value {
  if (typeof value !== 'object' || value === null || seen.has(value) || ArrayBuffer.isView(value)) return value
  seen.add(value)
  if (value instanceof Map || value instanceof Set) {
    for (const inner of value.values()) deepFreeze(inner, seen)
    const refuse = () => {
      throw new TypeError('this was not to be changed')
    }
    Object.assign(value, { set: refuse, add: refuse, delete: refuse, clear: refuse })
  }
  for (const inner of Object.values(value)) deepFreeze(inner, seen)
  return Object.freeze(value)
}
