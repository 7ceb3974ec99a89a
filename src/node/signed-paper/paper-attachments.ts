import { basename } from 'node:path'
import type { Contract } from '#core/contract/contract.ts'
import type { SourceFile } from '#core/contract/source.ts'
import { recordText } from '#core/life/records/canonical.ts'
import type { RecordFile } from '#core/life/records/read-record.ts'
import { sealRoles } from '#core/seal/contract/seal-contents.ts'
import type { Attachment } from '#node/sign-pdf/attach-files.ts'

/** The files a signed paper travels with, besides its records. */
export type PaperFiles = {
  /** The contract as it was written. */
  readonly source: SourceFile
  /** Bytes of a file beside the records, by the name its record gives it; none when it was erased. */
  readonly evidence: (name: string) => Uint8Array | undefined
}

/** Text, source, records and evidence of a signed document, to be put into its PDF. */
export function paperAttachments(
  contract: Contract,
  records: readonly RecordFile[],
  files: PaperFiles,
): Attachment[] {
  return [
    {
      name: basename(files.source.path),
      type: 'text/markdown',
      description: `Source: ${contract.id}`,
      relationship: 'Source',
      bytes: files.source.bytes,
    },
    {
      name: 'contract.txt',
      type: 'text/plain',
      description: `Canonical text: ${contract.digest}`,
      relationship: 'Data',
      bytes: Buffer.from(contract.text),
    },
    ...records.map((file) => ({
      name: basename(file.path),
      type: 'application/json',
      description: `Record: ${file.digest}`,
      relationship: 'Data' as const,
      bytes: Buffer.from(recordText(file.record)),
    })),
    ...evidenceOf(records, files),
  ]
}

function evidenceOf(records: readonly RecordFile[], { evidence }: PaperFiles): Attachment[] {
  // The PDF of an earlier text would bring along its own files, and they theirs: its digest, in its seal, is enough.
  const all = records
    .flatMap(({ record }) => record.evidence ?? [])
    .filter(({ role }) => role !== sealRoles.pdf)
  const unique = new Map(all.map((one) => [one.file, one]))
  return [...unique.values()].flatMap(({ file, role, mediaType }) => {
    const bytes = evidence(file)
    if (!bytes) return []
    const description = `Evidence: ${role}`
    return [{ name: file, type: mediaType, description, relationship: 'Data' as const, bytes }]
  })
}
