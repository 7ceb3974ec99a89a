import {
  countOf,
  malformedAt,
  type PdfValue,
  readValue,
  skipSpace,
  type Span,
  sticky,
} from './read-value.ts'

/** An object of a PDF. */
export type PdfObject = {
  readonly number: number
  readonly value: PdfValue
  /** Where the bytes of its stream are, when it has one. */
  readonly stream?: Span
} & Span

/**
 * Reads the objects of one state, each where its table says and nothing between them.
 * @param span from the end of the state before to the table
 * @throws Refusal `pdf-malformed`
 */
export function readObjects(
  file: string,
  places: ReadonlyMap<number, number>,
  span: Span,
): ReadonlyMap<number, PdfObject> {
  const objects = new Map<number, PdfObject>()
  let end = span.start
  for (const [number, place] of [...places].sort((a, b) => a[1] - b[1])) {
    if (skipSpace(file, end) !== place) malformedAt('something between objects', end)
    const object = readObject(file, number, place)
    objects.set(number, object)
    end = object.end
  }
  if (skipSpace(file, end) !== span.end) malformedAt('something between objects', end)
  return objects
}

function readObject(file: string, number: number, start: number): PdfObject {
  const head = `${number} 0 obj\n`
  if (!file.startsWith(head, start)) malformedAt('no object', start)
  const value = readValue(file, start + head.length)
  const isStream = sticky(/[\n ]stream\n/uy, file, value.end)
  if (!isStream) return { number, value, start, end: endOf(file, value.end) }
  const from = value.end + isStream[0].length
  const length = value.kind === 'dictionary' ? value.entries.get('Length') : undefined
  const to = from + countOf(length)
  const tail = sticky(/\n?endstream/uy, file, to) ?? malformedAt('no end of a stream', from)
  return {
    number,
    value,
    stream: { start: from, end: to },
    start,
    end: endOf(file, to + tail[0].length),
  }
}

function endOf(file: string, at: number): number {
  const tail = sticky(/\nendobj\n/uy, file, at) ?? malformedAt('no end of an object', at)
  return at + tail[0].length
}
