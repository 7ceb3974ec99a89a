import { addObject, bodyIn, type PdfDraft, withEntry } from '#node/print/pdf-draft.ts'
import { pdfString } from '#node/print/pdf-metadata.ts'

/** What a reader is told a signature field is for, by the role that signs: `{ provider: 'Signature …' }`. */
export type FieldLabels = Readonly<Record<string, string>>

/**
 * Turns the links to `https://sig.invalid/<role>` into signature fields that nobody has signed yet.
 * The browser has worked out where they stand; no coordinate is known here.
 * @throws Error when a role has no link, or more than one, or a link has no label
 */
export function placeSignatureFields(draft: PdfDraft, labels: FieldLabels): void {
  const places = signatureLinks(draft)
  const roles = places.map(({ role }) => role).sort()
  const wanted = Object.keys(labels).sort()
  if (roles.join() !== wanted.join())
    throw new Error(`Expected signature places for ${wanted.join()}, not ${roles.join()}`)
  if (places.length === 0) return
  const appearance = addObject(draft, emptyForm)
  for (const place of places) {
    const { rect, parent } = place
    const name = pdfString(place.role)
    const label = pdfString(labels[place.role] ?? '')
    draft.changes.set(
      place.number,
      `<</Type /Annot\n/Subtype /Widget\n/FT /Sig\n/T ${name}\n/TU ${label}\n/F 132\n/Rect ${rect}\n/P ${place.page} 0 R\n/AP <</N ${appearance} 0 R>>\n/StructParent ${parent}>>`,
    )
    draft.changes.set(place.element, bodyIn(draft, place.element).replace('/S /Link', '/S /Form'))
  }
  const fields = places.map(({ number }) => `${number} 0 R`).join(' ')
  const form = addObject(draft, `<</Fields [${fields}]\n/SigFlags 3>>`)
  draft.changes.set(
    draft.pdf.root,
    withEntry(bodyIn(draft, draft.pdf.root), `/AcroForm ${form} 0 R`),
  )
}

const emptyForm =
  '<</Type /XObject\n/Subtype /Form\n/BBox [0 0 1 1]\n/Length 0>> stream\n\nendstream'

type Place = {
  readonly role: string
  /** Object number of the annotation. */
  readonly number: number
  readonly rect: string
  readonly parent: string
  readonly page: number
  /** Object number of its element in the tree of tags. */
  readonly element: number
}

function signatureLinks(draft: PdfDraft): Place[] {
  const { bytes } = draft.pdf
  return Array.from(bytes.matchAll(LINK), ([, found, rect = '', role = '', parent = '']) => {
    const number = Number(found)
    const tag = new RegExp(
      String.raw`(\d+) 0 obj\n<</Type /StructElem\n/S /Link\n(?:(?!endobj)[\s\S])*?/OBJR\n/Obj ${number} 0 R\n/Pg (\d+) 0 R`,
      'u',
    ).exec(bytes)
    if (!tag) throw new Error(`The place for the signature of ${role} has no tag`)
    return { role, number, rect, parent, element: Number(tag[1]), page: Number(tag[2]) }
  })
}

const LINK =
  /(\d+) 0 obj\n<<\/Type \/Annot\n\/Subtype \/Link\n\/F 4\n\/Border \[0 0 0\]\n\/Rect (\[[^\]]*\])\n\/A <<\/Type \/Action\n\/S \/URI\n\/URI \(https:\/\/sig\.invalid\/([a-z-]+)\)>>\n\/StructParent (\d+)>>/gu
