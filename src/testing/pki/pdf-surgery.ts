import { appendRevision, type OpenPdf, openPdf } from '#core/seal/pdf/append-revision.ts'

/** The body of an object in the last state of a PDF. */
export function bodyOf({ objects, file }: OpenPdf, number: number): string {
  const value = objects.get(number)?.value
  if (!value) throw new Error(`no object ${number}`)
  return file.slice(value.start, value.end)
}

/** The body of an object, its stream included. */
export function bodyWithStream({ objects, file }: OpenPdf, number: number): string {
  const object = objects.get(number)
  if (!object) throw new Error(`no object ${number}`)
  return file.slice(object.value.start, object.end).replace(/\nendobj\n$/u, '')
}

/** A dictionary with one reference more in a list. */
export function withItem(pdf: OpenPdf, number: number, list: string, item: number): string {
  return bodyOf(pdf, number).replace(
    new RegExp(`/${list} \\[([^\\]]*)\\]`, 'u'),
    `/${list} [$1 ${item} 0 R]`,
  )
}

/** A stream without a filter. */
export function stream(bytes: string): string {
  return `<</Length ${bytes.length}>> stream\n${bytes}\nendstream`
}

/** Changes in which new objects are called 40 and on, with the numbers they have in a file. */
export function numbered(
  changes: Readonly<Record<number, string>>,
  next: number,
): Map<number, string> {
  const place = (number: number) => (number >= 40 ? next + number - 40 : number)
  return new Map(
    Object.entries(changes).map(([number, body]) => [
      place(Number(number)),
      body.replace(/\b(4\d) 0 R/gu, (_, found) => `${place(Number(found))} 0 R`),
    ]),
  )
}

/** A well-made further state whose objects have something between them. */
export function hideObject(file: string): string {
  const more = appendRevision(openPdf(file), new Map([[50, '<<>>']]))
  const hidden = '99 0 obj\n(hidden)\nendobj\n'
  const table = Number(/startxref\n(\d+)\n%%EOF\n$/u.exec(more)?.[1])
  return (more.slice(0, table) + hidden + more.slice(table)).replace(
    /startxref\n\d+\n%%EOF\n$/u,
    `startxref\n${table + hidden.length}\n%%EOF\n`,
  )
}

/** A further state without objects, whose table says that the page's text is the font. */
export function pointElsewhere(file: string): string {
  const pdf = openPdf(file)
  const font = String(pdf.objects.get(5)?.start).padStart(10, '0')
  return withTable(pdf, `4 1\n${font} 00000 n \n`)
}

/** A further state whose table says that a signature is no object any more. */
export function giveUp(file: string): string {
  const pdf = openPdf(file)
  return withTable(pdf, `${pdf.next - 1} 1\n0000000000 65535 f \n`)
}

/** A further state that says the state before it was the first. */
export function skipState(file: string): string {
  const pdf = openPdf(file)
  const more = appendRevision(pdf, new Map([[50, '<<>>']]))
  return more.replace(/\/Prev \d+>>(?![\s\S]*\/Prev)/u, `/Prev ${pdf.revisions[0]?.table}>>`)
}

/** The first signature says that its room begins earlier than it does. */
export function widenGap(file: string): string {
  return file.replace(
    /\/ByteRange \[0 (\d+) /u,
    (_, start) => `/ByteRange [0 ${Number(start) - 1} `,
  )
}

function withTable({ file, revisions, next }: OpenPdf, entries: string): string {
  const root =
    '/Root 1 0 R\n/ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>]'
  return `${file}xref\n${entries}trailer\n<</Size ${next}\n${root}\n/Prev ${revisions.at(-1)?.table}>>\nstartxref\n${file.length}\n%%EOF\n`
}

/** Other text in the place of some, filled up with spaces, so that nothing moves. */
export function inPlace(file: string, what: RegExp, other: string): string {
  return file.replace(what, (text) => other.padEnd(text.length))
}

/** The last table, its trailer included, rewritten. */
export function lastTable(file: string, change: (table: string, at: number) => string): string {
  const at = file.lastIndexOf('\nxref\n') + 1
  return file.slice(0, at) + change(file.slice(at), at)
}

/** The last table says besides that an object is no more. */
export function freeing(file: string, number: number): string {
  return lastTable(file, (table) =>
    table.replace('xref\n', `xref\n${number} 1\n0000000000 65535 f \n`),
  )
}
