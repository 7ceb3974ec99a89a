import { deflateSync } from 'node:zlib'
import { draftPdf, writeDraft } from '#node/print/finish.ts'
import { addObject, bodyIn, type PdfDraft, streamBody, withEntry } from '#node/print/pdf-draft.ts'
import { objectStream } from '#node/print/pdf-file.ts'
import type { PdfFacts } from '#node/print/pdf-metadata.ts'
import { type Attachment, attachFiles } from './attach-files.ts'
import { markArtifacts } from './mark-artifacts.ts'
import { type FieldLabels, placeSignatureFields } from './signature-fields.ts'
import { srgbProfile } from './srgb-profile.ts'

/** What a PDF that will be signed says and carries. */
export type SignableFacts = Omit<PdfFacts, 'archival'> & {
  /** ISO date or instant of the paper; the attachments bear it too. */
  readonly date: string
  /** One signature field for each role that signs in the PDF itself, with its words for readers. */
  readonly fields: FieldLabels
  readonly attachments: readonly Attachment[]
}

/**
 * Finishes a fresh print of Chromium for signing and for keeping: built to PDF/A-3B and PDF/UA-1,
 * with unsigned signature fields and attached files. The same input gives the same bytes.
 * @throws Error when the print is not as Chromium writes it, a glyph is missing, or the signature
 *   fields wanted are not those in the print
 */
export function finishSignable(printed: Uint8Array, facts: SignableFacts): Uint8Array {
  const { fields, attachments, ...known } = facts
  const draft = draftPdf(printed, { ...known, archival: true })
  markPages(draft)
  addOutputIntent(draft)
  placeSignatureFields(draft, fields)
  attachFiles(draft, attachments, facts.date)
  return writeDraft(draft)
}

function markPages(draft: PdfDraft): void {
  for (const [, number] of draft.pdf.bytes.matchAll(PAGE_CONTENT)) {
    const content = markArtifacts(objectStream(draft.pdf, Number(number)))
    const packed = deflateSync(Buffer.from(content, 'latin1')).toString('latin1')
    draft.changes.set(Number(number), streamBody('/Filter /FlateDecode', packed))
  }
}

const PAGE_CONTENT = /\/Type \/Page\n(?:(?!endobj)[\s\S])*?\/Contents (\d+) 0 R/gu

function addOutputIntent(draft: PdfDraft): void {
  const packed = deflateSync(srgbProfile()).toString('latin1')
  const profile = addObject(draft, streamBody('/N 3\n/Filter /FlateDecode', packed))
  const intent =
    '<</Type /OutputIntent\n/S /GTS_PDFA1\n/OutputConditionIdentifier (sRGB IEC61966-2.1)' +
    `\n/RegistryName (http://www.color.org)\n/Info (sRGB IEC61966-2.1)\n/DestOutputProfile ${profile} 0 R>>`
  const { root } = draft.pdf
  draft.changes.set(root, withEntry(bodyIn(draft, root), `/OutputIntents [${intent}]`))
}
