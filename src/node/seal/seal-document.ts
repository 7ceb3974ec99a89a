import type { RecordFile } from '#core/life/records/read-record.ts'
import type { Contract, Digest } from '#core/contract/contract.ts'
import { digestOf } from '#core/contract/digest.ts'
import { sealContents, sealRoles } from '#core/seal/contract/seal-contents.ts'
import type { Clock } from '#node/command/clock.ts'
import { engineVersion } from '#node/print/engine-version.ts'
import { type Appended, type NewRecord, appendRecord } from '#node/records/append-record.ts'
import type { Life } from '#node/records/read-life.ts'

/** What is sealed: a contract, or an addendum by its number. */
export type Sealing = {
  readonly contract: Contract
  readonly document?: string
  /** The contract printed with its signatures, before anyone signs in the file itself; the seal fixes none without it. */
  readonly pdf?: Uint8Array
  /** When it is sealed; now unless given. */
  readonly at?: string
}

/**
 * Seals what all have signed: one record that fixes the text, the terms, the clauses, the PDF and the records before it,
 * with the text, the terms and the PDF kept beside it. It is written whole or not at all, and not again when another run was faster.
 * @throws EnvironmentFault when the disk is full, read-only or not ours; the chain is then as it was
 */
export async function sealDocument(
  root: string,
  { context }: Pick<Life, 'context'>,
  { contract, document, pdf, at }: Sealing,
  clock: Clock,
): Promise<Appended> {
  const { details, text, terms } = sealContents(contract)
  const engine = `clausier ${await engineVersion()}`
  const bytes = (content: string) => new TextEncoder().encode(content)
  const sealing = (head: Digest): NewRecord => ({
    kind: 'sealed',
    ...(document && { document }),
    digest: contract.digest,
    actor: { party: 'software' },
    basis: 'attested',
    ...(at && { at }),
    details: {
      ...details,
      clauses: [...details.clauses],
      ...(pdf && { pdf: digestOf(pdf) }),
      engine,
      head,
    },
  })
  const recordAfter = (files: readonly RecordFile[]) =>
    files.some(({ record }) => record.kind === 'sealed' && record.document === document)
      ? undefined
      : sealing(files.at(-1)?.digest ?? contract.digest)
  return appendRecord(root, recordAfter, { ...context, clock }, [
    { role: sealRoles.text, mediaType: 'text/plain', extension: '.txt', bytes: bytes(text) },
    {
      role: sealRoles.terms,
      mediaType: 'application/json',
      extension: '.json',
      bytes: bytes(terms),
    },
    ...(pdf
      ? [{ role: sealRoles.pdf, mediaType: 'application/pdf', extension: '.pdf', bytes: pdf }]
      : []),
  ])
}
