import { refuse } from '#core/seal/refusal.ts'
import { appendRevision, type OpenPdf, openPdf, withNewEntry } from './append-revision.ts'
import { toLatin1 } from './latin1.ts'
import { type SignatureField, signatureFields } from './read-fields.ts'
import { fillRanges, holeEntries, type PreparedPdf, roomIn } from './signature-hole.ts'

/** What a signature says of itself in the PDF. */
export type SignatureFacts = {
  /** The name of the field that is signed: `provider`. */
  readonly field: string
  /** When it is made, ISO, by whole seconds: a claim, for readers that show it. */
  readonly at: string
  /** Why, where, and by whom, for readers that show it. */
  readonly reason?: string
  readonly place?: string
  readonly name?: string
  /** Bytes for the message; 12,288 hold a chain and a time-stamp. */
  readonly room?: number
}

/**
 * Makes a PDF ready for a signature in one of its empty fields: everything is written but the message.
 * What is added comes after the bytes that were there, so an earlier signature stays what it is; the
 * field keeps its place and its look. The digest can be signed here, by a card, or by a service.
 * @throws Refusal `pdf-malformed`, `field-unknown`, `hole-waiting`
 */
export async function prepareSignature(
  pdf: Uint8Array,
  facts: SignatureFacts,
): Promise<PreparedPdf> {
  const open = openPdf(toLatin1(pdf))
  const last = open.revisions.at(-1)
  const fields = last ? signatureFields(open.objects, last.trailer) : []
  const field = fields.find(({ name }) => name === facts.field)
  const object = field && open.objects.get(field.number)
  if (!field || field.signature !== undefined || object?.value.kind !== 'dictionary')
    return refuse('field-unknown', { field: facts.field, free: freeIn(fields) })
  refuseWaiting(open, fields)
  const signature = open.next
  const entries = [
    '/Type /Sig',
    '/Filter /Adobe.PPKLite',
    '/SubFilter /ETSI.CAdES.detached',
    holeEntries(facts.room ?? 12_288),
    `/M ${pdfTime(facts.at)}`,
    ...words('Reason', facts.reason),
    ...words('Location', facts.place),
    ...words('Name', facts.name),
  ]
  const changes = new Map([
    [field.number, withNewEntry(open, object.value, `/V ${signature} 0 R`)],
    [signature, `<<${entries.join('\n')}>>`],
  ])
  return fillRanges(appendRevision(open, changes))
}

function freeIn(fields: readonly SignatureField[]): string {
  const free = fields.filter(({ signature }) => signature === undefined)
  return free.map(({ name }) => name).join(', ') || '–'
}

/** A room that waits for its message would wait for ever under another signature. */
function refuseWaiting({ objects }: OpenPdf, fields: readonly SignatureField[]): void {
  for (const { name, signature } of fields) {
    const value = signature === undefined ? undefined : objects.get(signature)?.value
    if (value?.kind === 'dictionary' && roomIn(value)) refuse('hole-waiting', { field: name })
  }
}

/** An instant as a PDF writes it, in UTC. */
function pdfTime(iso: string): string {
  const digits = new Date(iso).toISOString().slice(0, 19).replace(/[-:T]/gu, '')
  return `(D:${digits}Z)`
}

function words(name: string, text: string | undefined): string[] {
  return text === undefined ? [] : [`/${name} ${hexString(text)}`]
}

/** A text as UTF-16 in hexadecimal, which needs no escapes. */
function hexString(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
  return `<FEFF${units.map((unit) => unit.toString(16).toUpperCase().padStart(4, '0')).join('')}>`
}
