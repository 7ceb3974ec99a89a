import { inflateSync } from 'node:zlib'

/**
 * Just enough of a PDF's anatomy to replace whole objects in what Chromium prints: one revision, a
 * plain cross-reference table, no object streams. Bytes are held as a Latin-1 string, one character
 * a byte.
 */
export type PdfFile = {
  readonly bytes: string
  /** Where each object starts, by its number; 0 when the number is free. */
  readonly offsets: readonly number[]
  /** Where the objects end and the cross-reference table starts. */
  readonly end: number
  /** Object numbers of the catalogue and of the document information. */
  readonly root: number
  readonly info: number
}

/**
 * Reads where the objects of a PDF are.
 * @throws Error when it is not built like a fresh print of Chromium
 */
export function readPdf(bytes: string): PdfFile {
  const end = Number(/startxref\s+(\d+)\s+%%EOF\s*$/u.exec(bytes.slice(-64))?.[1])
  const table = /^xref\n0 (\d+)\n/u.exec(bytes.slice(end, end + 32))
  const trailer = bytes.slice(bytes.lastIndexOf('trailer'))
  const root = Number(/\/Root (\d+) 0 R/u.exec(trailer)?.[1])
  const info = Number(/\/Info (\d+) 0 R/u.exec(trailer)?.[1])
  if (!bytes.startsWith('%PDF-1.') || !table || !root || !info || trailer.includes('/Prev')) {
    throw new Error(
      'Expected a PDF as Chromium prints it: one revision with a plain cross-reference table',
    )
  }
  const first = end + table[0].length
  const offsets = Array.from({ length: Number(table[1]) }, (_, number) => {
    const entry = bytes.slice(first + number * ENTRY, first + (number + 1) * ENTRY)
    return entry[17] === 'n' ? Number(entry.slice(0, 10)) : 0
  })
  return { bytes, offsets, end, root, info }
}

/** The text between `7 0 obj` and `endobj`. */
export function objectBody(pdf: PdfFile, number: number): string {
  const start = pdf.offsets[number]
  const head = `${number} 0 obj`
  if (!start || !pdf.bytes.startsWith(head, start))
    throw new Error(`Expected object ${number} where the table says`)
  return pdf.bytes.slice(start + head.length, pdf.bytes.indexOf('endobj', start)).trim()
}

/** The unpacked content of a stream. */
export function objectStream(pdf: PdfFile, number: number): string {
  const body = objectBody(pdf, number)
  const start = body.indexOf('stream\n') + 'stream\n'.length
  const packed = Buffer.from(body.slice(start, body.lastIndexOf('\nendstream')), 'latin1')
  return (body.includes('/FlateDecode') ? inflateSync(packed) : packed).toString('latin1')
}

/**
 * The same PDF with some objects replaced and others added, as one revision with a fresh table.
 * @param changes new bodies by object number; a number one past the last adds an object
 * @param identify gives the document's ID, 32 hexadecimal digits, from everything before the table
 */
export function rewritePdf(
  pdf: PdfFile,
  changes: ReadonlyMap<number, string>,
  identify: (objects: string) => string,
): string {
  const offsets = [...pdf.offsets]
  let objects = ''
  let copied = 0
  let shift = 0
  const inFile = pdf.offsets
    .map((start, number) => ({ start, number }))
    .filter(({ start }) => start > 0)
  inFile.sort((a, b) => a.start - b.start)
  inFile.forEach(({ start, number }, index) => {
    offsets[number] = start + shift
    const body = changes.get(number)
    if (body === undefined) return
    const next = inFile[index + 1]?.start ?? pdf.end
    const object = wholeObject(number, body)
    objects += pdf.bytes.slice(copied, start) + object
    copied = next
    shift += object.length - (next - start)
  })
  objects += pdf.bytes.slice(copied, pdf.end)
  for (const [number, body] of changes) {
    if (number < pdf.offsets.length) continue
    offsets[number] = objects.length
    objects += wholeObject(number, body)
  }
  const id = identify(objects)
  return `${objects}${crossReferences(offsets)}trailer\n<</Size ${offsets.length}\n/Root ${pdf.root} 0 R\n/Info ${pdf.info} 0 R\n/ID [<${id}> <${id}>]>>\nstartxref\n${objects.length}\n%%EOF\n`
}

/** Bytes of an entry of the table. */
const ENTRY = 20

function wholeObject(number: number, body: string): string {
  return `${number} 0 obj\n${body}\nendobj\n`
}

function crossReferences(offsets: readonly number[]): string {
  const entries = offsets.map((offset) =>
    offset === 0 ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`,
  )
  return `xref\n0 ${offsets.length}\n${entries.join('')}`
}
