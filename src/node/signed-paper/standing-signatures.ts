import type { Contract } from '#core/contract/contract.ts'
import type { SigningParty } from '#core/life/records/details.ts'
import type { RecordFile } from '#core/life/records/read-record.ts'
import type { RecordOf } from '#core/life/records/record.ts'

/** A signature that stands: the record of it, and its file. */
export type StandingSignature = {
  readonly file: RecordFile
  readonly record: RecordOf<'signed'>
}

/**
 * The signatures under a document as it reads today: the last of each party over this very text, in the order
 * in which they were written down.
 * @param document the number of an addendum; none for the contract itself
 */
export function standingSignatures(
  files: readonly RecordFile[],
  { digest }: Pick<Contract, 'digest'>,
  document: string | undefined,
): StandingSignature[] {
  const last = new Map<SigningParty, StandingSignature>()
  for (const file of files) {
    const { record } = file
    if (record.kind !== 'signed' || record.document !== document) continue
    const { party } = record.details.signer
    last.delete(party)
    if (record.digest === digest) last.set(party, { file, record })
  }
  return [...last.values()]
}

/**
 * The records a document's signatures rest on: the chain from its beginning to the last of them, which no later
 * record changes.
 */
export function recordsUpTo(
  files: readonly RecordFile[],
  signatures: readonly StandingSignature[],
): RecordFile[] {
  const end = Math.max(0, ...signatures.map(({ file }) => file.number))
  return files.filter(({ number }) => number <= end)
}
