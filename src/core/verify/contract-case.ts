import type { Contract, Digest } from '#core/contract/contract.ts'
import type { SourceFile } from '#core/contract/source.ts'
import type { SigningParty } from '#core/life/records/details.ts'
import type { Delays } from '#core/life/state/delays.ts'
import type { Finding } from '#core/seal/finding.ts'
import type { Expectations } from '#core/seal/statement/envelope-proof.ts'
import type { PlainDate } from '#core/terms/date.ts'
import type { LedgerHistory } from './ledger-history.ts'

/** Everything that a contract is judged from: bytes, and what the walk makes of its sources. */
export type ContractCase = {
  readonly id: string
  /** What the sources say, read by the walk just now; absent when they are not at hand or cannot be read. */
  readonly rebuilt?: { readonly contract: Contract; readonly addenda: readonly Contract[] }
  /** The files of the records, in any order; only their names count, not their folders. */
  readonly records: readonly SourceFile[]
  /** The files of evidence, by their names. */
  readonly evidence: ReadonlyMap<string, Uint8Array>
}

/** What a verifier brings along: nothing of it comes from the files that are judged. */
export type ContractTrust = Expectations & {
  /** The instant the verifier stands at, ISO. */
  readonly at: string
  /** The day the verifier stands on, when it is not now: its end where the contract is at home counts instead of `at`. */
  readonly on?: PlainDate
  /** Keys that are known to be somebody's, as `keyFingerprint` writes them. */
  readonly keys?: readonly TrustedKey[]
  /** Certificates of time-stamp authorities, in DER. */
  readonly stampAnchors?: readonly Uint8Array[]
  /** Digests of records known from elsewhere (a PDF, a mail, a commit): each must be in the chain. */
  readonly known?: readonly Digest[]
  /** What git knows of the records, where there is git. */
  readonly history?: LedgerHistory
  /** The house's delays; the usual ones otherwise. */
  readonly delays?: Delays
}

/** A key that the verifier knows to be a party's. */
export type TrustedKey = { readonly party: SigningParty; readonly fingerprint: string }

/** What a contract proves. */
export type ContractVerification = {
  /** One line for each thing that was checked, in the order a reader wants them. */
  readonly findings: readonly Finding[]
  /** Digest of the last record: what to publish, and to compare with. */
  readonly head?: Digest
}
