import type { RateKey } from '#core/law/tables/reference-rate.ts'
import type { Words } from '#core/locale/locale.ts'
import type { Place, Severity } from '#core/report/message.ts'

/** How a rule says what it found. Identity, severity, facts and link are stamped on it by the engine. */
export type Say = (found: Found | StaleTable) => void

/** Where something was found: a term's path, a clause, a place in the file. */
export type Where = string | { readonly clause: string } | { readonly place: Place }

/** What a rule found. */
export type Found = {
  /** What is wrong, with the values: facts, no advice. */
  readonly says: Words
  /** A text rule leaves it out: it is where the text is. Without it, the contract as a whole is meant. */
  readonly at?: Where
  /** What would have been right, when it can be said. */
  readonly expected?: Words
  /** What to write instead, when it differs from the rule's own remedy. */
  readonly remedy?: Words
  /** Less than the rule's severity; more is not taken. */
  readonly severity?: Severity
  /** The words meant, exactly as they stand. */
  readonly span?: string
  /** A change that mends it and takes no decision from the author; `check --fix` writes it. */
  readonly fix?: Fix
}

/** A term of the cover page to be written otherwise, as an author would write it. */
export type Fix = { readonly path: string; readonly value: string | number | boolean }

/** A dated table had no value for the document's date: the engine makes one `gen-fact-stale` of it. */
export type StaleTable = { readonly stale: RateKey; readonly at?: Where }
