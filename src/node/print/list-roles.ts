import { objectBody, type PdfFile } from './pdf-file.ts'

/**
 * Names the two children of each list item: its label and its body. Chromium calls both
 * `NonStruct`, or the second `P` when it is a single paragraph, and a reader then cannot tell "(a)"
 * from what it marks (PDF/UA-1 7.2).
 */
export function listRoles(pdf: PdfFile): (readonly [number, string])[] {
  return [...pdf.bytes.matchAll(ITEM)].flatMap(([, kids = '']) => {
    const numbers = Array.from(kids.matchAll(/(\d+) 0 R/gu), ([, number]) => Number(number))
    const hasLabel = numbers.length > 1
    return numbers.map((number, index) => {
      const role = hasLabel && index === 0 ? 'Lbl' : 'LBody'
      return [
        number,
        objectBody(pdf, number).replace(/\/S \/(?:NonStruct|P)\n/u, `/S /${role}\n`),
      ] as const
    })
  })
}

const ITEM = /\/S \/LI\n\/P \d+ 0 R\n\/K (\[[^\]]*\]|\d+ 0 R)/gu
