import type { Change } from './addendum/change.ts'
import type { Part } from './document.ts'
import type { Language } from '#core/locale/locale.ts'
import type { Terms } from './terms.ts'

/** `sha256:` and 64 hexadecimal digits. */
export type Digest = `sha256:${string}`

/** A clause as a contract uses it. */
export type ClauseUse = {
  readonly id: string
  readonly version: string
  readonly digest: Digest
  readonly role: 'article' | 'annex'
}

/** The whole of what a contract says. Immutable; made only by `readContract`. */
export type Contract = {
  /** `FR-ADM-0001` */
  readonly id: string
  readonly version: string
  readonly type: string
  readonly languages: readonly Language[]
  /** Jurisdiction code of the governing law, such as `US-NY`. */
  readonly law: string
  /**
   * Written values, defaults of the clauses used, and derived values. Those of an addendum are the terms it leads to: of the
   * contract it changes, with the addenda before it and its own changes.
   */
  readonly terms: Terms
  /** Paths of the values that the cover page itself writes. */
  readonly written: readonly string[]
  /** Paths of the terms that the walk computed from others because nobody wrote them. */
  readonly derived: readonly string[]
  /** What an addendum changes of its contract; empty for any other document. */
  readonly changes: readonly Change[]
  readonly parts: readonly Part[]
  readonly clauses: readonly ClauseUse[]
  /** Canonical text (format `clausier-text/1`). */
  readonly text: string
  /** SHA-256 of the canonical text in UTF-8. */
  readonly digest: Digest
}

/** A contract without its words: what lists of thousands of contracts keep of each. */
export type WordlessContract = Omit<Contract, 'parts' | 'text'>
