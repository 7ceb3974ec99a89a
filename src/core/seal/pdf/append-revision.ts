import { objectsAt, type PdfRevision, readRevisions } from './read-revisions.ts'
import type { PdfObject } from './read-objects.ts'
import { malformedAt, type PdfDictionary, textOf } from './read-value.ts'
import { dictionaryAt } from './read-fields.ts'

/** A PDF to which something can be added, as its last state. */
export type OpenPdf = {
  /** Bytes as a Latin-1 string. */
  readonly file: string
  readonly revisions: readonly PdfRevision[]
  readonly objects: ReadonlyMap<number, PdfObject>
  readonly catalogue: PdfDictionary & { readonly number: number }
  /** The lowest number no object has. */
  readonly next: number
}

/** Reads a PDF to add to it. @throws Refusal `pdf-malformed` */
export function openPdf(file: string): OpenPdf {
  const revisions = readRevisions(file)
  const last = revisions.at(-1)
  const root = last?.trailer.entries.get('Root')
  const objects = objectsAt(revisions, revisions.length - 1)
  const catalogue = dictionaryAt(objects, root)
  const size = last?.trailer.entries.get('Size')
  if (root?.kind !== 'reference' || !catalogue || !size) return malformedAt('no catalogue', 0)
  return {
    file,
    revisions,
    objects,
    catalogue: { ...catalogue, number: root.number },
    next: Number(textOf(size)),
  }
}

/**
 * The file with one more state: every byte it has stays, so that no signature breaks.
 * @param changes new bodies of objects, by number
 */
export function appendRevision(pdf: OpenPdf, changes: ReadonlyMap<number, string>): string {
  const { file, revisions } = pdf
  const numbers = [...changes.keys()].sort((a, b) => a - b)
  let objects = ''
  const entries = numbers.map((number) => {
    const place = String(file.length + objects.length).padStart(10, '0')
    objects += `${number} 0 obj\n${changes.get(number)}\nendobj\n`
    return `${number} 1\n${place} 00000 n \n`
  })
  const last = revisions.at(-1)
  const kept = ['Root', 'Info', 'ID'].flatMap((name) => {
    const value = last?.trailer.entries.get(name)
    return value ? [`/${name} ${file.slice(value.start, value.end)}`] : []
  })
  const size = Math.max(pdf.next, ...numbers.map((number) => number + 1))
  const table = file.length + objects.length
  const trailer = [`/Size ${size}`, ...kept, `/Prev ${last?.table}`].join('\n')
  return `${file}${objects}xref\n${entries.join('')}trailer\n<<${trailer}>>\nstartxref\n${table}\n%%EOF\n`
}

/** A dictionary object as it is written, with one more entry. */
export function withNewEntry(pdf: OpenPdf, { start, end }: PdfDictionary, entry: string): string {
  const text = pdf.file.slice(start, end)
  return `${text.slice(0, -2)}\n${entry}>>`
}

/** A dictionary as it is written, with one item more at the end of a list, which may be missing yet. */
export function withNewItem(
  pdf: OpenPdf,
  dictionary: PdfDictionary,
  name: string,
  item: string,
): string {
  const list = dictionary.entries.get(name)
  if (!list) return withNewEntry(pdf, dictionary, `/${name} [${item}]`)
  if (list.kind !== 'array') return malformedAt('no list', list.start)
  const { file } = pdf
  const gap = list.items.length > 0 ? ' ' : ''
  return `${file.slice(dictionary.start, list.end - 1)}${gap}${item}]${file.slice(list.end, dictionary.end)}`
}
