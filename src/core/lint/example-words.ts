import type { RuleExample } from './example.ts'

/** An example as an author would type it: lines of the cover page, special terms, clauses put in or taken out. */
export function exampleLines({
  set = {},
  comment = {},
  text,
  without = [],
  with: extra = [],
  setInBase = {},
  signedOn,
  changedAfterSigning,
}: RuleExample): string[] {
  return [
    ...Object.entries(setInBase).map(
      ([path, value]) => `contract.mdx: ${path}: ${yamlValue(value)}`,
    ),
    ...Object.entries(set).map(([path, value]) =>
      value === undefined ? `− ${path}` : `${path}: ${yamlValue(value)}`,
    ),
    ...Object.entries(comment).map(([path, words]) => `${path}: …  # ${words}`),
    ...without.map((id) => `− <Clause id="${id}" … />`),
    ...extra.map((use) => `+ <Clause id="${use.split('@')[0]}" … />`),
    ...(text ? text.split('\n') : []),
    ...(signedOn ? [`signedOn: ${signedOn}`] : []),
    ...(changedAfterSigning ? ['changedAfterSigning: true'] : []),
  ]
}

/** A value on one line, as YAML's flow style has it; quotes only where a plain value would be read otherwise. */
function yamlValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(yamlValue).join(', ')}]`
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${key}: ${yamlValue(inner)}`)
      .join(', ')} }`
  const plain = String(value)
  return typeof value === 'string' && /^$|^[\s#&*!|>'"%@`]|[:,{}[\]]|\s#|\s$/.test(plain)
    ? JSON.stringify(plain)
    : plain
}
