import { malformedAt, type PdfDictionary, readValue, sticky } from './read-value.ts'

/** A plain table of objects with its trailer. */
export type Table = {
  readonly start: number
  /** Where each object begins, by its number. */
  readonly places: ReadonlyMap<number, number>
  readonly trailer: PdfDictionary
}

/**
 * Reads the table that ends a state of a file.
 * @param start where it begins
 * @param end where the state ends
 * @throws Refusal `pdf-malformed`
 */
export function readTable(file: string, start: number, end: number, later: number): Table {
  const places = new Map<number, number>()
  const free = new Set<number>()
  let at = start + (sticky(/xref\n/uy, file, start) ?? malformedAt('no table', start))[0].length
  for (;;) {
    const section = sticky(/(\d{1,10}) (\d{1,10})\n/uy, file, at)
    if (!section) break
    at += section[0].length
    for (let index = 0; index < Number(section[2]); index += 1, at += 20) {
      const entry = sticky(/(\d{10}) (00000|65535) ([nf]) \n/uy, file, at)
      const number = Number(section[1]) + index
      if (!entry || places.has(number) || free.has(number)) return malformedAt('no entry', at)
      const isFree = entry[0] === FREE
      if (!isFree && (entry[2] !== '00000' || entry[3] !== 'n')) malformedAt('no entry', at)
      if (isFree) free.add(number)
      else places.set(number, Number(entry[1]))
    }
  }
  const word = sticky(/trailer\n/uy, file, at) ?? malformedAt('no trailer', at)
  const trailer = readValue(file, at + word[0].length)
  const rest = file.slice(trailer.end, end)
  if (trailer.kind !== 'dictionary' || rest !== `\nstartxref\n${start}\n%%EOF\n`)
    return malformedAt('no end after the trailer', trailer.end)
  const givenUp = [...free].find((number) => number !== 0)
  // A reader that follows the table no longer shows such an object, though its bytes are still signed.
  if (trailer.entries.has('Prev') && givenUp !== undefined)
    malformedAt(`object ${givenUp} given up`, start)
  const isLast = later === 0
  if (places.size === 0) malformedAt(isLast ? 'an empty table' : 'an empty revision', start)
  return { start, places, trailer }
}

/** What a table says of a number that is not in use. */
const FREE = '0000000000 65535 f \n'
