import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { addObject, bodyIn, type PdfDraft, streamBody, withEntry } from '#node/print/pdf-draft.ts'
import { pdfDate, pdfString } from '#node/print/pdf-metadata.ts'

/** A file that travels inside the PDF (PDF/A-3 6.8). */
export type Attachment = {
  /** `contract.mdx`; unique in the PDF. */
  readonly name: string
  /** `text/markdown` */
  readonly type: string
  /** What a reader is told it is. */
  readonly description: string
  /** `Source` for what the document was made from, `Data` for what proves or describes it. */
  readonly relationship: 'Source' | 'Data'
  readonly bytes: Uint8Array
}

/**
 * Puts files into a PDF, sorted by name.
 * @param date ISO date or instant they bear; never the clock's
 */
export function attachFiles(draft: PdfDraft, files: readonly Attachment[], date: string): void {
  if (files.length === 0) return
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1))
  if (new Set(sorted.map(({ name }) => name)).size < sorted.length)
    throw new Error('Two attachments of the PDF have the same name')
  const specs = sorted.map((file) => ({
    name: pdfString(file.name),
    reference: `${attachFile(draft, file, date)} 0 R`,
  }))
  const names = specs.map(({ name, reference }) => `${name} ${reference}`).join(' ')
  const references = specs.map(({ reference }) => reference).join(' ')
  const { root } = draft.pdf
  const named = withEntry(bodyIn(draft, root), `/Names <</EmbeddedFiles <</Names [${names}]>>>>`)
  draft.changes.set(root, withEntry(named, `/AF [${references}]`))
}

function attachFile(draft: PdfDraft, file: Attachment, date: string): number {
  const checksum = createHash('md5').update(file.bytes).digest('hex').toUpperCase()
  const params = `/Params <</Size ${file.bytes.length}\n/ModDate ${pdfDate(date)}\n/CheckSum <${checksum}>>>`
  const stream = addObject(
    draft,
    streamBody(
      `/Type /EmbeddedFile\n/Subtype /${pdfName(file.type)}\n${params}\n/Filter /FlateDecode`,
      deflateSync(file.bytes).toString('latin1'),
    ),
  )
  const name = pdfString(file.name)
  return addObject(
    draft,
    `<</Type /Filespec\n/F ${name}\n/UF ${name}\n/Desc ${pdfString(file.description)}\n/AFRelationship /${file.relationship}\n/EF <</F ${stream} 0 R\n/UF ${stream} 0 R>>>>`,
  )
}

function pdfName(text: string): string {
  return text.replace(
    /[^A-Za-z0-9.+-]/gu,
    (character) => `#${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
}
