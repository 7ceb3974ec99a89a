import { objectBody, type PdfFile } from './pdf-file.ts'

/** A PDF as printed, and what shall be different in the finished one. */
export type PdfDraft = {
  readonly pdf: PdfFile
  /** New bodies by object number, also of objects that were not printed. */
  readonly changes: Map<number, string>
}

/** The body an object will have. */
export function bodyIn({ pdf, changes }: PdfDraft, number: number): string {
  return changes.get(number) ?? objectBody(pdf, number)
}

/** Adds an object. @returns its number */
export function addObject({ pdf, changes }: PdfDraft, body: string): number {
  const added = [...changes.keys()].filter((number) => number >= pdf.offsets.length).length
  const number = pdf.offsets.length + added
  changes.set(number, body)
  return number
}

/**
 * A stream object as a body.
 * @param entries of its dictionary, but for its length
 * @param bytes as they are in the file, as a Latin-1 string
 */
export function streamBody(entries: string, bytes: string): string {
  const head = entries === '' ? '' : `${entries}\n`
  return `<<${head}/Length ${bytes.length}>> stream\n${bytes}\nendstream`
}

/** A dictionary with one more entry. @throws Error when it has an entry of that name already */
export function withEntry(dictionary: string, entry: string): string {
  const name = entry.split(' ', 1)[0] ?? ''
  if (!dictionary.endsWith('>>') || new RegExp(`${name}(?![A-Za-z])`, 'u').test(dictionary)) {
    throw new Error(`Expected a dictionary without ${name}, as Chromium writes it`)
  }
  return `${dictionary.slice(0, -2)}\n${entry}>>`
}
