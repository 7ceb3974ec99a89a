import { join } from 'node:path'
import { redlinePage } from '#core/change/redline/redline-page.ts'
import type { RedlineSides } from '#core/change/redline/redline-sides.ts'
import type { FolderChange } from '#core/change/change-log/compare-folders.ts'
import type { Language } from '#core/locale/locale.ts'
import {
  type Comparison,
  type Look,
  type PastReader,
  compareReadings,
  pairKey,
  versionOf,
} from '#node/history/contract-log.ts'
import type { Point } from '#node/history/contract-points.ts'
import { type Past, lookOf } from '#node/history/past.ts'
import { type ChangeRedlines, isKept, keepFile } from './change-files.ts'
import type { Keeper } from './kept-past.ts'

/**
 * Reads and compares the texts of the past unless the answer is kept; what it compares is also written, as the redlines
 * that pages show.
 */
export function keepingReader(
  past: Past,
  place: Place,
  { looks, comparisons }: { looks: Keeper<Look>; comparisons: Keeper<Comparison> },
): PastReader {
  const compare = (before: Point, after: Point): Comparison => {
    const key = pairKey(before, after)
    const [old, fresh] = [before, after].map((point) => past.timeline.steps[point.step]?.commit)
    if (!old || !fresh) throw new Error('A point is a step.')
    const file = redlinePath(place, key, old.id, fresh.id)
    const known = comparisons.get(key)
    if (known && (!known.differs || isKept(file))) return known
    const [one, other] = [past.read(before), past.read(after)]
    const change = compareReadings(one, other)
    if (!one.edition || !other.edition) throw new Error('Both points were read.')
    const differs = change.redlines.length > 0
    const sides: RedlineSides = {
      before: { revision: old.id, date: old.date },
      after: { revision: fresh.id, date: fresh.date },
    }
    if (differs) keepFile(file, () => pagesOf(change, sides))
    const found = {
      notes: change.notes,
      before: versionOf(one.edition),
      after: versionOf(other.edition),
      differs,
    }
    comparisons.set(key, found)
    return found
  }
  return { look: (point) => looks.recall(point.key, () => lookOf(past.read(point))), compare }
}

/** Where the redlines between two commits stand, under a name that only the code that makes them gives. */
export function redlinePath(
  { folder, engine }: Place,
  pair: string,
  before: string,
  after: string,
): string {
  const name = [pair, `${before.slice(0, 10)}-${after.slice(0, 10)}`, engine.slice(0, 10)]
  return join(folder, `${name.join('.')}.json`)
}

/** Where redlines are kept, and the digest of the code that makes them. */
export type Place = { readonly folder: string; readonly engine: string }

function pagesOf({ redlines }: FolderChange, sides: RedlineSides): ChangeRedlines {
  return redlines.map(({ document, redline }, index) => {
    const html = (language: Language) => {
      const page = redlinePage(redline, sides, language, 'omit')
      // Documents on one page do not share their anchors.
      return index === 0 ? page : withAnchors(page, `${document.toLowerCase()}-`)
    }
    return { document, html: { fr: html('fr'), en: html('en') } }
  })
}

function withAnchors(html: string, prefix: string): string {
  return html.replace(/ (id="|href="#)/gu, ` $1${prefix}`)
}
