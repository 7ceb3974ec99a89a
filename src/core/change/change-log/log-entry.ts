import type { Digest } from '#core/contract/contract.ts'
import type { Words } from '#core/locale/locale.ts'

/** Whether a commit is signed, and what git says of its signature when it was asked. */
export type CommitSignature = {
  readonly format: 'pgp' | 'ssh' | 'x509' | 'other'
  /** `unchecked`: nobody asked; `unknown-key`: this machine has no key to check it with, or does not trust the one it has. */
  readonly check: 'good' | 'bad' | 'expired' | 'revoked' | 'unknown-key' | 'unchecked'
}

/** Who changed something, when, and why. */
export type LogCommit = {
  readonly id: string
  /** ISO instant with the author's offset. */
  readonly date: string
  readonly author: string
  readonly subject: string
  /** The rest of the message; empty when the author gave none. */
  readonly reason: string
}

/** A version of a contract, as a log names it. */
export type LoggedVersion = { readonly version: string; readonly digest: Digest }

/** One line of a contract's change log: a commit of the main line and what it did to the contract. */
export type LogEntry = {
  readonly commit: LogCommit
  /** Absent for a commit without a signature. */
  readonly signature?: CommitSignature
  /** Commits of a merged branch that touched the contract, oldest first. */
  readonly merged: readonly LogCommit[]
  /**
   * - `same`: its file changed, but neither its text nor its terms; `returned`: it was removed before.
   * - `unreadable`: it had mistakes at this commit; the next entry is compared with the last one that could be read.
   */
  readonly kind: 'created' | 'changed' | 'same' | 'removed' | 'returned' | 'unreadable'
  /** What changed, a line each. */
  readonly notes: readonly Words[]
  /** The folder it stood in before this commit. */
  readonly movedFrom?: string
  readonly before?: LoggedVersion
  readonly after?: LoggedVersion
  /** The commit whose text the redline is against. */
  readonly since?: Pick<LogCommit, 'id' | 'date'>
  /** Name of the redline between the two, when their words or terms differ. */
  readonly pair?: string
}
