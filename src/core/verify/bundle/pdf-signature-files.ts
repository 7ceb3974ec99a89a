import type { BundleFiles } from '#core/seal/bundle/manifest.ts'
import { readSignedMessage } from '#core/seal/cms/signed-message.ts'
import { hexOf } from '#core/seal/der/read-values.ts'
import { toLatin1 } from '#core/seal/pdf/latin1.ts'
import { readRevisions } from '#core/seal/pdf/read-revisions.ts'
import { type PdfSignature, readSignatures } from '#core/seal/pdf/read-signatures.ts'
import { attempt } from '#core/seal/refusal.ts'
import { pemOf } from './stamp-files.ts'

/** A signature or time-stamp inside a PDF, cut out, with where the bytes it covers are. */
export type PdfSignatureFiles = {
  readonly pdf: string
  readonly kind: PdfSignature['kind']
  readonly field: string
  /** Paths of the message and of the certificates in it. */
  readonly message: string
  readonly certificates: string
  /** How many bytes of the PDF come before the room of the message, after how many it goes on, and how many follow. */
  readonly before: number
  readonly resumesAt: number
  readonly after: number
  readonly files: BundleFiles
}

/** Every signature of a printed PDF; none for a print without any. What cannot be read is for `verify` to tell. */
export async function pdfSignatureFiles(
  name: string,
  pdf: Uint8Array,
): Promise<PdfSignatureFiles[]> {
  const file = toLatin1(pdf)
  const { value = [] } = await attempt(() => readSignatures(file, readRevisions(file)))
  return value.map((signature) => filesOf(name, file, signature))
}

function filesOf(pdf: string, file: string, signature: PdfSignature): PdfSignatureFiles {
  const { kind, field, message, signed } = signature
  const before = file.indexOf(`<${hexOf(message).toUpperCase()}`)
  const resumesAt = file.indexOf('>', before) + 1
  if (before < 0) throw new Error(`The signature of ${field} is not where it was read`)
  const folder = `pdf-signatures/${pdf.replace(/\.pdf$/u, '')}`
  const paths = { message: `${folder}/${field}.p7s`, certificates: `${folder}/${field}.pem` }
  return {
    pdf,
    kind,
    field,
    ...paths,
    before,
    resumesAt,
    after: signed.length - before,
    files: new Map([
      [paths.message, message],
      [paths.certificates, pemOf(readSignedMessage(message).certificates)],
    ]),
  }
}
