import { createHash } from 'node:crypto'
import { linkNames } from './link-names.ts'
import { listRoles } from './list-roles.ts'
import { type PdfDraft, streamBody, withEntry } from './pdf-draft.ts'
import { objectBody, objectStream, type PdfFile, readPdf, rewritePdf } from './pdf-file.ts'
import { infoDictionary, metadataStream, type PdfFacts } from './pdf-metadata.ts'
import { renumberNodes, sortedNames } from './stable-nodes.ts'

/**
 * Makes a fresh print of Chromium the same bytes in every run, and says in it what it is. Text,
 * outline and language stay as printed.
 * @throws Error when the PDF is not built like a fresh print of Chromium
 */
export function finishPdf(printed: Uint8Array, facts: PdfFacts): Uint8Array {
  return writeDraft(draftPdf(printed, facts))
}

/** What `finishPdf` changes in a print, for a finisher that changes more. */
export function draftPdf(printed: Uint8Array, facts: PdfFacts): PdfDraft {
  const pdf = readPdf(renumberNodes(latin1(printed).replace(/^%PDF-1\.\d/u, '%PDF-1.7')))
  const metadata = pdf.offsets.length
  const changes = new Map([
    ...sortedNames(pdf),
    ...withTrueApostrophes(pdf),
    ...listRoles(pdf),
    ...linkNames(pdf, facts.places ?? {}),
    withRoles(pdf),
    [pdf.info, infoDictionary(facts)],
    [pdf.root, withEntry(objectBody(pdf, pdf.root), `/Metadata ${metadata} 0 R`)],
    [metadata, metadataStream(facts)],
  ] as const)
  return { pdf, changes }
}

/** The finished bytes; their ID is made from what they say. */
export function writeDraft({ pdf, changes }: PdfDraft): Uint8Array {
  return Buffer.from(rewritePdf(pdf, changes, identify), 'latin1')
}

/** Names of the fonts in a fresh print, without the tag of their subset: `SourceSerif4-Bold`. */
export function fontsInPdf(printed: Uint8Array): string[] {
  const names = latin1(printed).matchAll(/\/BaseFont \/(?:[A-Z]{6}\+)?([^\s/<>[\]()]+)/gu)
  return [...new Set(Array.from(names, ([, name = '']) => name))].sort()
}

/**
 * Chromium tags strong words with names that came with PDF 2.0; older readers are told what they
 * stand for.
 */
function withRoles(pdf: PdfFile): readonly [number, string] {
  const tree = Number(/\/StructTreeRoot (\d+) 0 R/u.exec(objectBody(pdf, pdf.root))?.[1])
  return [tree, withEntry(objectBody(pdf, tree), '/RoleMap <</Strong /Span\n/Em /Span>>')]
}

/**
 * In the fonts one glyph serves the quotation marks and two letters of Hawaiian, and the table by
 * which readers find, copy and search text names the letters.
 */
function withTrueApostrophes(pdf: PdfFile): (readonly [number, string])[] {
  const tables = [
    ...new Set(
      Array.from(pdf.bytes.matchAll(/\/ToUnicode (\d+) 0 R/gu), ([, number]) => Number(number)),
    ),
  ]
  return tables.map((number) => {
    const table = objectStream(pdf, number).replace(/<02B([BC])>$/gmu, (_, letter) =>
      letter === 'B' ? '<2018>' : '<2019>',
    )
    return [number, streamBody('', table)]
  })
}

function identify(objects: string): string {
  return createHash('sha256').update(objects, 'latin1').digest('hex').slice(0, 32).toUpperCase()
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
