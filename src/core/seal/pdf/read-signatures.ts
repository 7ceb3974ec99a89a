import { readFirst } from '#core/seal/der/read-der.ts'
import { refuse } from '#core/seal/refusal.ts'
import { fromLatin1 } from './latin1.ts'
import { type SignatureField, signatureFields } from './read-fields.ts'
import { objectsAt, type PdfRevision } from './read-revisions.ts'
import type { PdfObject } from './read-objects.ts'
import { malformedAt, type PdfValue, textOf } from './read-value.ts'

/** A signature in a PDF, or a time-stamp of the whole document. */
export type PdfSignature = {
  readonly kind: 'signature' | 'time-stamp'
  /** Name of its field: `provider`. */
  readonly field: string
  /** Object numbers of its field and of itself. */
  readonly fieldNumber: number
  readonly number: number
  /** Which state of the file it ends, counted from 0. */
  readonly revision: number
  /** The message in its hole, without the padding. */
  readonly message: Uint8Array
  /** What it is over. */
  readonly signed: Uint8Array
  /** When its maker says it was made, ISO; absent when nothing is said. */
  readonly claimedTime?: string
}

/**
 * All signatures of a PDF, the oldest first. Each is over its state of the file from the first byte to
 * the last, but for its own hole, which holds one message and zeros.
 * @param file bytes as a Latin-1 string
 * @throws Refusal `pdf-malformed`, `signature-range`, `signature-padding`, `signature-stray`
 */
export function readSignatures(file: string, revisions: readonly PdfRevision[]): PdfSignature[] {
  const last = revisions.at(-1)
  if (!last) return []
  const objects = objectsAt(revisions, revisions.length - 1)
  const fields = signatureFields(objects, last.trailer)
  const used = fields.flatMap(({ signature }) => signature ?? [])
  const all = [...objects.values()].filter(isSignature).map(({ number }) => number)
  if (new Set(used).size !== used.length || all.length !== used.length) refuse('signature-stray')
  return fields
    .flatMap((field) => {
      const object = field.signature === undefined ? undefined : objects.get(field.signature)
      if (field.signature === undefined) return []
      if (!object || !isSignature(object)) return refuse('signature-stray')
      return [readSignature(file, revisions, field, object)]
    })
    .sort((a, b) => a.revision - b.revision)
}

function isSignature({ value }: PdfObject): boolean {
  return value.kind === 'dictionary' && value.entries.has('ByteRange')
}

function readSignature(
  file: string,
  revisions: readonly PdfRevision[],
  field: SignatureField,
  { number, value }: PdfObject,
): PdfSignature {
  if (value.kind !== 'dictionary') return refuse('signature-stray')
  const { entries } = value
  const kind = kinds[`${textIn(entries, 'Type')}${textIn(entries, 'SubFilter')}`]
  const hole = entries.get('Contents')
  const range = entries.get('ByteRange')
  if (!kind || hole?.kind !== 'string' || range?.kind !== 'array')
    return malformedAt('an unknown kind of signature', value.start)
  const revision = revisions.findIndex(({ objects }) => objects.get(number)?.value === value)
  const end = revisions[revision]?.end ?? Number.NaN
  const wanted = [0, hole.start, hole.end, end - hole.end].join(' ')
  if (range.items.map(textOf).join(' ') !== wanted || hole.text[0] !== '<')
    refuse('signature-range', { field: field.name })
  const time = entries.get('M')
  return {
    kind,
    field: field.name,
    fieldNumber: field.number,
    number,
    revision,
    message: messageIn(hole.text, field.name),
    signed: fromLatin1(file.slice(0, hole.start) + file.slice(hole.end, end)),
    ...(time && { claimedTime: isoTime(textOf(time)) }),
  }
}

const kinds: Readonly<Record<string, PdfSignature['kind']>> = {
  '/Sig/ETSI.CAdES.detached': 'signature',
  '/DocTimeStamp/ETSI.RFC3161': 'time-stamp',
}

/** The message in a hole; after it there are zeros only. */
function messageIn(hole: string, field: string): Uint8Array {
  const bytes = Uint8Array.from(hole.slice(1, -1).match(/../gu) ?? [], (byte) =>
    Number.parseInt(byte, 16),
  )
  if (hole.length % 2 !== 0) refuse('signature-padding', { field })
  const message = readFirst(bytes).bytes
  if (bytes.subarray(message.length).some((byte) => byte !== 0))
    refuse('signature-padding', { field })
  return message
}

/** `D:20270104101500Z` as ISO. */
function isoTime(text: string): string {
  const [, year, month, day, hour, minute, second] =
    /^\(D:(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(?:Z|\+00'00')\)$/u.exec(text) ?? []
  return year ? `${year}-${month}-${day}T${hour}:${minute}:${second}Z` : ''
}

function textIn(entries: ReadonlyMap<string, PdfValue>, name: string): string {
  const value = entries.get(name)
  return value ? textOf(value) : ''
}
