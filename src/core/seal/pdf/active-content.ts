import { refuse } from '#core/seal/refusal.ts'
import { objectsAt, type PdfRevision } from './read-revisions.ts'
import type { PdfValue } from './read-value.ts'

/**
 * Checks that a PDF shows the same whenever it is opened: no scripts, no actions of its own, no layers
 * to switch, no forms of another kind, no stream that lies outside the file.
 * @throws Refusal `pdf-active`
 */
export function checkInactive(revisions: readonly PdfRevision[]): void {
  for (const { value, stream } of objectsAt(revisions, revisions.length - 1).values())
    visit(value, stream !== undefined)
}

function visit(value: PdfValue, isStream: boolean): void {
  if (value.kind === 'array') for (const item of value.items) visit(item, false)
  if (value.kind !== 'dictionary') return
  for (const [written, entry] of value.entries) {
    const name = plainName(written)
    const isOutside = isStream && name === 'F'
    if (isOutside || ACTIVE.has(name)) refuse('pdf-active', { name })
    if (name === 'S' && entry.kind === 'name' && ACTIONS.has(plainName(entry.text)))
      refuse('pdf-active', { name: entry.text })
    visit(entry, false)
  }
}

const ACTIVE: ReadonlySet<string> = new Set(
  'JavaScript JS OpenAction AA XFA OCProperties OC RichMedia Movie Sound Rendition NeedAppearances'.split(
    ' ',
  ),
)

const ACTIONS: ReadonlySet<string> = new Set(
  '/JavaScript /Launch /GoToR /GoToE /SubmitForm /ImportData /ResetForm /Hide /Rendition /SetOCGState /Named'.split(
    ' ',
  ),
)

/** A name without its escapes: `J#53` is `JS`. */
function plainName(name: string): string {
  return name.replace(/#([0-9A-F]{2})/giu, (_, hex) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}
