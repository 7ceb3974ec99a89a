import { appendRevision, openPdf, type OpenPdf, withNewItem } from './append-revision.ts'
import { toLatin1 } from './latin1.ts'
import type { PdfObject } from './read-objects.ts'
import { dictionaryAt, signatureFields } from './read-fields.ts'
import { malformedAt } from './read-value.ts'
import { fillRanges, holeEntries, type PreparedPdf } from './signature-hole.ts'

/**
 * Makes a PDF ready for a time-stamp of the whole document: a field of its own, without extent, on the
 * first page. The room then takes an RFC 3161 time-stamp of the digest.
 * @param room bytes for the time-stamp
 * @throws Refusal `pdf-malformed`
 */
export async function prepareTimeStamp(pdf: Uint8Array, room = 12_288): Promise<PreparedPdf> {
  const open = openPdf(toLatin1(pdf))
  const trailer = open.revisions.at(-1)?.trailer
  const form = open.catalogue.entries.get('AcroForm')
  const fields = dictionaryAt(open.objects, form)
  const page = firstPage(open)
  if (form?.kind !== 'reference' || !fields || !trailer || page.value.kind !== 'dictionary')
    return malformedAt('no form', open.catalogue.start)
  const stamps = signatureFields(open.objects, trailer).filter(({ name }) => STAMP.test(name))
  const [stamp, field] = [open.next, open.next + 1]
  const changes = new Map([
    [form.number, withNewItem(open, fields, 'Fields', `${field} 0 R`)],
    [page.number, withNewItem(open, page.value, 'Annots', `${field} 0 R`)],
    [
      stamp,
      `<</Type /DocTimeStamp\n/Filter /Adobe.PPKLite\n/SubFilter /ETSI.RFC3161\n${holeEntries(room)}>>`,
    ],
    [
      field,
      `<</Type /Annot\n/Subtype /Widget\n/FT /Sig\n/T (time-stamp-${stamps.length + 1})\n/F 132\n/Rect [0 0 0 0]\n/P ${page.number} 0 R\n/V ${stamp} 0 R>>`,
    ],
  ])
  return fillRanges(appendRevision(open, changes))
}

const STAMP = /^time-stamp-\d+$/u

function firstPage({ objects, catalogue }: OpenPdf): PdfObject {
  let value = catalogue.entries.get('Pages')
  for (let depth = 0; depth < 20 && value?.kind === 'reference'; depth += 1) {
    const node = objects.get(value.number)
    const kids = node?.value.kind === 'dictionary' ? node.value.entries.get('Kids') : undefined
    if (node && !kids) return node
    value = kids?.kind === 'array' ? kids.items[0] : undefined
  }
  return malformedAt('no first page', catalogue.start)
}
