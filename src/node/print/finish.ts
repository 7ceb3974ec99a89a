import { createHash } from 'node:crypto'
import { objectBody, type PdfFile, readPdf, rewritePdf } from './pdf-file.ts'
import { infoDictionary, metadataStream, type PdfFacts } from './pdf-metadata.ts'

/** Changes whenever finished bytes change for the same print: part of the key of the cache. */
export const FINISHER = 'finish/1'

/**
 * Makes a fresh print of Chromium the same bytes in every run, and says in it what it is. Text, tags, outline and
 * language stay as printed.
 * @throws Error when the PDF is not built like a fresh print of Chromium
 */
export function finishPdf(printed: Uint8Array, facts: PdfFacts): Uint8Array {
  const pdf = readPdf(withStableNodes(latin1(printed).replace(/^%PDF-1\.\d/u, '%PDF-1.7')))
  const metadata = pdf.offsets.length
  const changes = new Map([
    [pdf.info, infoDictionary(facts)],
    [pdf.root, withMetadata(pdf, metadata)],
    [metadata, metadataStream(facts)],
  ])
  return Buffer.from(rewritePdf(pdf, changes, identify), 'latin1')
}

/** Names of the fonts in a fresh print, without the tag of their subset: `SourceSerif4-Bold`. */
export function fontsInPdf(printed: Uint8Array): string[] {
  const names = latin1(printed).matchAll(/\/BaseFont \/(?:[A-Z]{6}\+)?([^\s/<>[\]()]+)/gu)
  return [...new Set(Array.from(names, ([, name = '']) => name))].sort()
}

/**
 * Table heads carry the number of their node in the browser's process, which depends on what the tab printed before.
 * They are renumbered from 1 in the same order and the same width.
 */
function withStableNodes(bytes: string): string {
  const ids = new Set(Array.from(bytes.matchAll(/\/ID \(node(\d{8})\)/gu), ([, id = '']) => id))
  const ranks = new Map([...ids].sort().map((id, index) => [id, String(index + 1).padStart(8, '0')]))
  return bytes.replace(/\(node(\d{8})\)/gu, (whole, id: string) => `(node${ranks.get(id) ?? whole.slice(5, -1)})`)
}

function withMetadata(pdf: PdfFile, metadata: number): string {
  const catalogue = objectBody(pdf, pdf.root)
  if (!catalogue.endsWith('>>') || catalogue.includes('/Metadata')) {
    throw new Error('Expected a catalogue without metadata, as Chromium writes it')
  }
  return `${catalogue.slice(0, -2)}\n/Metadata ${metadata} 0 R>>`
}

function identify(objects: string): string {
  return createHash('sha256').update(objects, 'latin1').digest('hex').slice(0, 32).toUpperCase()
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
