/** Makes every change to a value throw, also to what its maps and sets hold. */
export function deepFreeze<Value>(value: Value): Value {
  if (
    typeof value !== 'object' ||
    value === null ||
    Object.isFrozen(value) ||
    ArrayBuffer.isView(value)
  )
    return value
  const isCollection = value instanceof Map || value instanceof Set
  if (isCollection)
    Object.assign(value, { set: refuse, add: refuse, delete: refuse, clear: refuse })
  Object.freeze(value)
  for (const inner of isCollection ? value.values() : Object.values(value)) deepFreeze(inner)
  return value
}

function refuse(): never {
  throw new TypeError('this was not to be changed')
}
