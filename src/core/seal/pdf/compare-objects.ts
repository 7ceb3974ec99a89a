import type { PdfObject } from './read-objects.ts'
import { type PdfValue, sameValue } from './read-value.ts'

type Entry = readonly [name: string, value: PdfValue]

/** The entries one dictionary has more than it had; nothing when anything else about it changed. */
export function gained(
  was: PdfObject | undefined,
  is: PdfObject | undefined,
): readonly Entry[] | undefined {
  const now = is?.value
  if (was?.value.kind !== 'dictionary' || now?.kind !== 'dictionary') return undefined
  if (was.stream || is?.stream) return undefined
  const old = was.value.entries
  const isKept = [...old].every(([name, value]) => sameValue(value, now.entries.get(name)))
  return isKept ? [...now.entries].filter(([name]) => !old.has(name)) : undefined
}

/** What a list has more at its end than it had; nothing when it did not keep what it had. */
export function addedItems(
  was: PdfValue | undefined,
  is: PdfValue | undefined,
): readonly PdfValue[] | undefined {
  if (is?.kind !== 'array' || (was && was.kind !== 'array')) return undefined
  const old = was?.items ?? []
  const isKept = old.every((item, index) => sameValue(item, is.items[index]))
  return isKept ? is.items.slice(old.length) : undefined
}

/** An entry of a dictionary. */
export function entryOf(value: PdfValue | undefined, name: string): PdfValue | undefined {
  return value?.kind === 'dictionary' ? value.entries.get(name) : undefined
}

/** True when an entry has that name and points at that object. */
export function pointsAt(entry: Entry | undefined, name: string, number: number): boolean {
  return entry?.[0] === name && entry[1].kind === 'reference' && entry[1].number === number
}
