import {
  malformedAt,
  type PdfDictionary,
  type PdfValue,
  readValue,
  sameValue,
  type Span,
  skipSpace,
  sticky,
} from './read-value.ts'

/** An object of a PDF. */
export type PdfObject = {
  readonly number: number
  readonly value: PdfValue
  /** Where the bytes of its stream are, when it has one. */
  readonly stream?: Span
} & Span

/** One state of a PDF: what it adds to the state before. Its bytes follow those of that state at once. */
export type PdfRevision = {
  readonly objects: ReadonlyMap<number, PdfObject>
  readonly trailer: PdfDictionary
  /** Where its table of objects stands. */
  readonly table: number
} & Span

/**
 * Reads all states of a PDF, the oldest first. Strict: plain tables, each object where its table says,
 * nothing between objects, nothing after the end, nothing encrypted. Whoever adds to a signed file must
 * have no place to hide anything.
 * @param file bytes as a Latin-1 string
 * @throws Refusal `pdf-malformed`
 */
export function readRevisions(file: string): PdfRevision[] {
  const head = sticky(HEAD, file, 0) ?? malformedAt('no head', 0)
  const revisions: PdfRevision[] = []
  for (let end = file.length; ; ) {
    const tail = TAIL.exec(file.slice(Math.max(0, end - 40), end)) ?? malformedAt('no end', end)
    const table = readTable(file, Number(tail[1]), end, revisions.length)
    const previous = table.trailer.entries.get('Prev')
    const start = previous ? endAfter(file, Number(textOf(previous)), table.start) : head[0].length
    revisions.unshift({
      objects: readObjects(file, table.places, { start, end: table.start }),
      trailer: table.trailer,
      table: table.start,
      start,
      end,
    })
    if (!previous) break
    if (revisions.length > MOST) malformedAt('too many revisions', start)
    end = start
  }
  checkTrailers(revisions)
  return revisions
}

const HEAD = /%PDF-1\.\d\n%[\x80-\xff]{4,8}\n/uy
const TAIL = /startxref\n(\d{1,10})\n%%EOF\n$/u
const MOST = 100

type Table = {
  readonly start: number
  /** Where each object begins, by its number. */
  readonly places: ReadonlyMap<number, number>
  readonly trailer: PdfDictionary
}

function readTable(file: string, start: number, end: number, later: number): Table {
  const places = new Map<number, number>()
  let at = start + (sticky(/xref\n/uy, file, start) ?? malformedAt('no table', start))[0].length
  for (;;) {
    const section = sticky(/(\d{1,10}) (\d{1,10})\n/uy, file, at)
    if (!section) break
    at += section[0].length
    for (let index = 0; index < Number(section[2]); index += 1, at += 20) {
      const entry = sticky(/(\d{10}) (00000|65535) ([nf]) \n/uy, file, at)
      const number = Number(section[1]) + index
      if (!entry || places.has(number)) return malformedAt('no entry', at)
      const isFree = entry[0] === FREE
      if (!isFree && (entry[2] !== '00000' || entry[3] !== 'n')) malformedAt('no entry', at)
      if (!isFree) places.set(number, Number(entry[1]))
    }
  }
  const word = sticky(/trailer\n/uy, file, at) ?? malformedAt('no trailer', at)
  const trailer = readValue(file, at + word[0].length)
  const rest = file.slice(trailer.end, end)
  if (trailer.kind !== 'dictionary' || rest !== `\nstartxref\n${start}\n%%EOF\n`)
    return malformedAt('no end after the trailer', trailer.end)
  const isLast = later === 0
  if (places.size === 0) malformedAt(isLast ? 'an empty table' : 'an empty revision', start)
  return { start, places, trailer }
}

/** What a table says of a number that is not in use. */
const FREE = '0000000000 65535 f \n'

/** Where the state ends whose table begins at a place. */
function endAfter(file: string, table: number, before: number): number {
  const mark = file.indexOf('%%EOF\n', table)
  if (!(table < before) || mark < 0 || mark > before) malformedAt('no earlier state', table)
  return mark + '%%EOF\n'.length
}

function readObjects(
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
  const to = from + Number(length ? textOf(length) : Number.NaN)
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

/** Every state names the same catalogue and identity as the first, and counts its objects rightly. */
function checkTrailers(revisions: readonly PdfRevision[]): void {
  const [first] = revisions
  let size = 0
  for (const revision of revisions) {
    const { entries } = revision.trailer
    const known = ['Root', 'Info', 'ID'].every((name) =>
      sameValue(entries.get(name), first?.trailer.entries.get(name)),
    )
    const names = [...entries.keys()].filter((name) => !TRAILER.has(name))
    size = Math.max(size, ...[...revision.objects.keys()].map((number) => number + 1))
    const stated = entries.get('Size')
    const counts = stated && Number(textOf(stated))
    const isCounted = revision === first ? Number(counts) >= size : counts === size
    if (!known || names.length > 0 || !isCounted)
      malformedAt('another trailer', revision.trailer.start)
    size = Number(counts)
  }
}

const TRAILER: ReadonlySet<string> = new Set(['Size', 'Root', 'Info', 'ID', 'Prev'])

/** The characters of a simple value. */
export function textOf(value: PdfValue): string {
  return 'text' in value ? value.text : ''
}

/** The objects of a PDF after its states up to one, that one included. */
export function objectsAt(
  revisions: readonly PdfRevision[],
  index: number,
): ReadonlyMap<number, PdfObject> {
  return new Map(revisions.slice(0, index + 1).flatMap(({ objects }) => [...objects]))
}
