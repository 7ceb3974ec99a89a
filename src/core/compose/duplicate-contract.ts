import type { Library } from '#core/contract/library.ts'
import { type Reading, readContract } from '#core/contract/read-contract.ts'
import { removeInYaml, setInYaml } from './edit-yaml.ts'

/** What differs in the copy. */
export type Changes = {
  readonly id: string
  readonly client: string
  readonly start?: string
  readonly end?: string
  /** Further terms, by dotted path. */
  readonly set: readonly (readonly [path: string, value: unknown])[]
}

/** Facts of the first contract that are not terms: when it was written, what its client received and chose. */
const facts = ['doc.date', 'lang.frenchDeliveredAt', 'lang.choice', 'lang.choiceExpressedAt']

/**
 * The same contract for another client. Only what differs is touched in the cover page, and the text below it is
 * kept byte for byte.
 */
export function duplicateContract(
  source: string,
  changes: Changes,
  library: Library,
): { path: string; mdx: string; reading: Reading } {
  const [, open = '', cover = '', rest = ''] =
    /^(---\r?\n)([\s\S]*?\n)(---[\s\S]*)$/.exec(source) ?? []
  const sets: (readonly [string, unknown])[] = [
    ['doc.id', changes.id],
    ['doc.version', 'v1.0'],
    ['parties.client', changes.client],
    ...(changes.start ? [['term.start', changes.start] as const] : []),
    ...(changes.end ? [['term.end', changes.end] as const] : []),
    ...changes.set,
  ]
  const without = facts.reduce(removeInYaml, cover)
  const mdx =
    open + sets.reduce((text, [path, value]) => setInYaml(text, path, value), without) + rest
  const path = `content/contracts/${changes.id}/contract.mdx`
  return {
    path,
    mdx,
    reading: readContract({ path, bytes: new TextEncoder().encode(mdx) }, library),
  }
}
