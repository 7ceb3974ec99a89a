import { type PdfObject, readObjects } from './read-objects.ts'
import { readTable } from './read-table.ts'
import {
  countOf,
  malformedAt,
  type PdfDictionary,
  type PdfValue,
  sameValue,
  type Span,
  sticky,
} from './read-value.ts'

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
  let named: PdfValue | undefined
  for (let end = file.length; ; ) {
    const tail = TAIL.exec(file.slice(Math.max(0, end - 40), end)) ?? malformedAt('no end', end)
    const table = readTable(file, Number(tail[1]), end, revisions.length)
    if (named && countOf(named) !== table.start) malformedAt('no earlier state', named.start)
    const previous = table.trailer.entries.get('Prev')
    const start = previous ? endAfter(file, countOf(previous), table.start) : head[0].length
    revisions.unshift({
      objects: readObjects(file, table.places, { start, end: table.start }),
      trailer: table.trailer,
      table: table.start,
      start,
      end,
    })
    if (!previous) break
    if (revisions.length > MOST) malformedAt('too many revisions', start)
    named = previous
    end = start
  }
  checkTrailers(revisions)
  return revisions
}

const HEAD = /%PDF-1\.\d\n%[\x80-\xff]{4,8}\n/uy
const TAIL = /startxref\n(\d{1,10})\n%%EOF\n$/u
const MOST = 100

/** Where the state ends whose table begins at a place. */
function endAfter(file: string, table: number, before: number): number {
  const mark = file.indexOf('%%EOF\n', table)
  if (!(table < before) || mark < 0 || mark > before) malformedAt('no earlier state', table)
  return mark + '%%EOF\n'.length
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
    const counts = countOf(stated)
    const isCounted = revision === first ? counts >= size : counts === size
    if (!known || names.length > 0 || !isCounted)
      malformedAt('another trailer', revision.trailer.start)
    size = counts
  }
}

const TRAILER: ReadonlySet<string> = new Set(['Size', 'Root', 'Info', 'ID', 'Prev'])

/** The objects of a PDF after its states up to one, that one included. */
export function objectsAt(
  revisions: readonly PdfRevision[],
  index: number,
): ReadonlyMap<number, PdfObject> {
  return new Map(revisions.slice(0, index + 1).flatMap(({ objects }) => [...objects]))
}
