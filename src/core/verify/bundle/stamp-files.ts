import type { RecordFile } from '#core/life/records/read-record.ts'
import type { BundleFiles } from '#core/seal/bundle/manifest.ts'
import { readTimeStamp } from '#core/seal/cms/time-stamp.ts'
import { stampRole } from '#core/seal/contract/seal-contents.ts'
import { hexOf } from '#core/seal/der/read-values.ts'
import { attempt } from '#core/seal/refusal.ts'
import type { Certificate } from '#core/seal/x509/certificate.ts'
import { pemBlock } from './pem.ts'

/** An outside time-stamp of a record, with the certificates it brings along. */
export type StampFiles = {
  readonly name: string
  /** Name of the token among the evidence. */
  readonly token: string
  /** Name of the record it dates. */
  readonly record: string
  /** Path of its certificates in the bundle. */
  readonly authority: string
  readonly files: BundleFiles
}

/** Every time-stamp among the records. What cannot be read is for `verify` to tell. */
export async function stampFiles(
  records: readonly RecordFile[],
  evidence: (name: string) => Uint8Array | undefined,
): Promise<StampFiles[]> {
  const found: StampFiles[] = []
  for (const { path, record } of records)
    for (const { file, role } of record.evidence ?? []) {
      const bytes = role === stampRole ? evidence(file) : undefined
      const { value } = await attempt(() => bytes && readTimeStamp(bytes))
      const dated =
        value && records.find(({ digest }) => digest === `sha256:${hexOf(value.imprint)}`)
      if (!value || !dated) continue
      const name = baseName(path).replace(/\.json$/u, '')
      const authority = `time-stamps/${name}.pem`
      const files = new Map([[authority, pemOf(value.message.certificates)]])
      found.push({ name, token: file, record: baseName(dated.path), authority, files })
    }
  return found
}

/** Certificates as openssl reads them. */
export function pemOf(certificates: readonly Certificate[]): Uint8Array {
  const blocks = certificates.map(({ bytes }) => pemBlock('CERTIFICATE', bytes))
  return new TextEncoder().encode(blocks.join(''))
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
