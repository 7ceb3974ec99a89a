import { refuse } from '#core/seal/refusal.ts'
import { hexOf } from '#core/seal/der/read-values.ts'
import { hashBytes } from '#core/seal/x509/check-signature.ts'
import { fromLatin1, toLatin1 } from './latin1.ts'
import { openPdf } from './append-revision.ts'
import type { PdfDictionary, PdfValue } from './read-value.ts'

/** A PDF in which the room for a message is ready, and the digest that is to be signed. */
export type PreparedPdf = {
  readonly pdf: Uint8Array
  /** SHA-256 of everything but the room, 32 bytes. */
  readonly digest: Uint8Array
  /** Everything but the room. */
  readonly signed: Uint8Array
}

/** The entries of a signature that hold its room; the numbers are filled in by `fillRanges`. */
export function holeEntries(size: number): string {
  return `/ByteRange ${RANGES}\n/Contents <${'0'.repeat(size * 2)}>`
}

const RANGES = '[0 ********** ********** **********]'

/** Writes what a new signature covers, as its file is now complete but for the message. */
export async function fillRanges(file: string): Promise<PreparedPdf> {
  const at = file.lastIndexOf(RANGES)
  const start = file.indexOf('/Contents <', at) + '/Contents '.length
  const end = file.indexOf('>', start) + 1
  const ranges = `[0 ${start} ${end} ${file.length - end}]`.padEnd(RANGES.length)
  const filled = file.slice(0, at) + ranges + file.slice(at + RANGES.length)
  return prepared(filled, start, end)
}

/**
 * Finds the room that is still empty in a PDF, such as one that was prepared earlier.
 * @throws Refusal `hole-missing`
 */
export async function findHole(pdf: Uint8Array): Promise<PreparedPdf> {
  const file = toLatin1(pdf)
  const { start, end } = holeIn(file)
  return prepared(file, start, end)
}

/**
 * Puts a message into the room of a prepared PDF.
 * @throws Refusal `hole-missing`, `message-too-long`
 */
export function fillHole(pdf: Uint8Array, message: Uint8Array): Uint8Array {
  const file = toLatin1(pdf)
  const { start, end } = holeIn(file)
  const room = (end - start - 2) / 2
  if (message.length > room) refuse('message-too-long', { size: message.length, room })
  const hex = hexOf(message)
    .toUpperCase()
    .padEnd(room * 2, '0')
  return fromLatin1(`${file.slice(0, start)}<${hex}>${file.slice(end)}`)
}

function holeIn(file: string): { readonly start: number; readonly end: number } {
  const { revisions } = openPdf(file)
  for (const { value } of revisions.at(-1)?.objects.values() ?? []) {
    const room = value.kind === 'dictionary' && roomIn(value)
    if (room) return room
  }
  return refuse('hole-missing')
}

/** The room of a signature that still waits for its message. */
export function roomIn({ entries }: PdfDictionary): PdfValue | undefined {
  const room = entries.has('ByteRange') ? entries.get('Contents') : undefined
  return room?.kind === 'string' && /^<0+>$/u.test(room.text) ? room : undefined
}

async function prepared(file: string, start: number, end: number): Promise<PreparedPdf> {
  const signed = fromLatin1(file.slice(0, start) + file.slice(end))
  return { pdf: fromLatin1(file), digest: await hashBytes('SHA-256', signed), signed }
}
