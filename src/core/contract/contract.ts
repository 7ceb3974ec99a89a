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
  /** Written values, defaults of the clauses used, and derived values. */
  readonly terms: Terms
  readonly parts: readonly Part[]
  readonly clauses: readonly ClauseUse[]
  /** Canonical text (format `clausier-text/1`). */
  readonly text: string
  /** SHA-256 of the canonical text in UTF-8. */
  readonly digest: Digest
}
