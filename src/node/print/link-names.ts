import { objectBody, type PdfFile } from './pdf-file.ts'
import { pdfString } from './pdf-metadata.ts'

/** Where links of a document lead, in words, by the name of the place: `{ notices: '24. Notices' }`. */
export type PlaceNames = Readonly<Record<string, string>>

/**
 * Gives every link the words that tell where it leads (PDF/UA-1 7.18.5): the heading of the
 * section, or the address.
 */
export function linkNames(pdf: PdfFile, places: PlaceNames): (readonly [number, string])[] {
  return Array.from(pdf.bytes.matchAll(LINK), ([, number]) => {
    const link = objectBody(pdf, Number(number))
    const [, place] = /\/Dest \/([^\s/<>[\]()]+)/u.exec(link) ?? []
    const [, address] = /\/URI \(((?:\\.|[^\\)])*)\)/u.exec(link) ?? []
    const words = place === undefined ? address?.replace(/\\(.)/gu, '$1') : placeName(place, places)
    return [Number(number), `${link.slice(0, -2)}\n/Contents ${pdfString(words ?? '')}>>`] as const
  })
}

const LINK = /(\d+) 0 obj\n<<\/Type \/Annot\n\/Subtype \/Link\n/gu

function placeName(name: string, places: PlaceNames): string {
  const plain = name.replace(/#([0-9A-F]{2})/giu, (_, hex) =>
    String.fromCharCode(Number(`0x${hex}`)),
  )
  return (Object.hasOwn(places, plain) && places[plain]) || plain
}
