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

/** What the evidence of a seal is for, by what its details call the same digest. */
export const sealRoles = { text: 'sealed-text', terms: 'sealed-terms', pdf: 'sealed-pdf' } as const

/** What the evidence of an outside time-stamp is for. */
export const stampRole = 'time-stamp'

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
 * Every value that people decided on the cover page. What the walk computes from them, and what the clauses give by
 * default, is left out: the clauses are fixed by their own digests, and a newer Clausier may compute more. Of a party
 * that has a file of its own only the name is kept: what else the contract says of it is in its text, and the language
 * it likes to be written to may change.
 */
export function decidedTerms({ terms, written }: Contract): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    written.flatMap((path) => {
      const full = /^parties\.(?:provider|client)$/u.test(path) ? `${path}.legalName` : path
      const value = termAt(terms, full)
      return value === undefined ? [] : [[full, plainValue(full, value)]]
    }),
  )
}
