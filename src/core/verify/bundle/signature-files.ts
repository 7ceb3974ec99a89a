import type { RecordFile } from '#core/life/records/read-record.ts'
import type { BundleFiles } from '#core/seal/bundle/manifest.ts'
import { integer, sequence } from '#core/seal/der/write-der.ts'
import { attempt } from '#core/seal/refusal.ts'
import { fromBase64url } from '#core/seal/statement/base64url.ts'
import type { Envelope, EnvelopeOf } from '#core/seal/statement/envelope.ts'
import { isReply, type Reply, readReply } from '#core/seal/statement/reply.ts'
import { readSshSignature } from '#core/seal/statement/ssh-signature.ts'
import { statementText } from '#core/seal/statement/statement.ts'
import { toBase64 } from '#core/terms/base64url.ts'
import { pemBlock } from './pem.ts'

/** A signed statement of a record, taken apart into files that public tools can read. */
export type StatementFiles = {
  /** `0003-signed`, the name of its record. */
  readonly name: string
  /** Where its files are: `signatures/0003-signed`. */
  readonly folder: string
  /** Name of the reply among the evidence. */
  readonly reply: string
  readonly statement: Reply['statement']
  readonly envelope: Envelope
  readonly files: BundleFiles
}

/** Every signed statement among the records, in their order. What cannot be read is for `verify` to tell. */
export async function statementFiles(
  records: readonly RecordFile[],
  evidence: (name: string) => Uint8Array | undefined,
): Promise<StatementFiles[]> {
  const found: StatementFiles[] = []
  for (const { path, record } of records)
    for (const { file, mediaType } of record.evidence ?? []) {
      const bytes = mediaType === 'application/json' ? evidence(file) : undefined
      if (!bytes || !isReply(bytes)) continue
      const { value } = await attempt(() => readReply(bytes))
      if (!value?.envelope) continue
      const { statement, envelope } = value
      const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.json$/u, '')
      const folder = `signatures/${name}`
      const parts = {
        'statement.json': text(statementText(statement)),
        ...partsOf(envelope, statement.signer.role),
      }
      const files = Object.entries(parts).map(
        ([part, content]) => [`${folder}/${part}`, content] as const,
      )
      found.push({ name, folder, reply: file, statement, envelope, files: new Map(files) })
    }
  return found
}

function partsOf(envelope: Envelope, role: string): Readonly<Record<string, Uint8Array>> {
  switch (envelope.type) {
    case 'webauthn':
      return {
        'public-key.pem': text(publicKeyPem(fromBase64url(envelope.publicKey))),
        'authenticator-data.bin': fromBase64url(envelope.authenticatorData),
        'client-data.json': fromBase64url(envelope.clientDataJSON),
        'signature.bin': fromBase64url(envelope.signature),
      }
    case 'webcrypto':
      return {
        'public-key.pem': text(publicKeyPem(fromBase64url(envelope.publicKey))),
        'signature.bin': opensslSignature(envelope),
      }
    case 'sshsig':
      return {
        'statement.json.sig': text(envelope.signature),
        'allowed-signers': text(
          `${role} namespaces="${envelope.namespace}" ${sshKeyLine(envelope)}`,
        ),
        'public-key.pub': text(sshKeyLine(envelope)),
      }
  }
}

/** A browser gives r then s; openssl wants them as a DER pair. */
function opensslSignature({ algorithm, signature }: EnvelopeOf<'webcrypto'>): Uint8Array {
  const raw = fromBase64url(signature)
  if (algorithm !== 'ES256') return raw
  return sequence(integer(...positive(raw.slice(0, 32))), integer(...positive(raw.slice(32))))
}

/** As DER writes a number that is not negative: no leading zeros but the one that keeps it positive. */
function positive(bytes: Uint8Array): number[] {
  const first = bytes.findIndex((byte) => byte !== 0)
  const digits = first < 0 ? [0] : [...bytes.slice(first)]
  return (digits[0] ?? 0) > 0x7f ? [0, ...digits] : digits
}

/** A public key as SSH writes it on a line: its kind, which the key itself begins with, and the whole. */
function sshKeyLine({ signature }: EnvelopeOf<'sshsig'>): string {
  const { key } = readSshSignature(signature)
  const size = new DataView(key.buffer, key.byteOffset).getUint32(0)
  const kind = new TextDecoder('latin1').decode(key.subarray(4, 4 + size))
  return `${kind} ${toBase64(key)}\n`
}

function publicKeyPem(key: Uint8Array): string {
  return pemBlock('PUBLIC KEY', key)
}

function text(content: string): Uint8Array {
  return new TextEncoder().encode(content)
}
