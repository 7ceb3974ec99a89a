import { canonicalJson } from '#core/contract/canonical-json.ts'
import type { Contract, Digest } from '#core/contract/contract.ts'
import { digestOf } from '#core/contract/digest.ts'
import { plainValue } from '#core/contract/plain-value.ts'
import { termAt } from '#core/contract/terms.ts'

/** What a seal says of a text: the details of a `sealed` record, but for who made it and where it stands. */
export type SealedText = {
  readonly text: Digest
  readonly terms: Digest
  readonly clauses: readonly {
    readonly id: string
    readonly version: string
    readonly digest: Digest
  }[]
}

/** What a seal rests on: its details, and the two files that say in full what the digests stand for. */
export type SealContents = {
  readonly details: SealedText
  /** The canonical text. */
  readonly text: string
  /** What was decided, path by path (see `decidedTerms`), as canonical JSON. */
  readonly terms: string
}

/** What a seal on a contract fixes. */
export function sealContents(contract: Contract): SealContents {
  const terms = canonicalJson(decidedTerms(contract))
  return {
    details: {
      text: contract.digest,
      terms: digestOf(terms),
      clauses: contract.clauses.map(({ id, version, digest }) => ({ id, version, digest })),
    },
    text: contract.text,
    terms,
  }
}

/**
 * Every value that people decided: on the cover page and in the files of the parties. What the walk computes from
 * them, and what the clauses give by default, is left out: the clauses are fixed by their own digests, and a newer
 * Clausier may compute more.
 */
export function decidedTerms({ terms, written }: Contract): Readonly<Record<string, unknown>> {
  const paths = [...written, 'parties.provider', 'parties.client']
  return Object.fromEntries(
    paths.flatMap((path) => {
      const value = termAt(terms, path)
      return value === undefined ? [] : [[path, plainValue(path, value)]]
    }),
  )
}
