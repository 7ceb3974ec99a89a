import type { Objects } from './check-changes.ts'
import { addedItems, entryOf, gained } from './compare-objects.ts'
import type { PdfObject } from './read-objects.ts'
import type { PdfRevision } from './read-revisions.ts'
import { type PdfValue, textOf } from './read-value.ts'

/** The lists of a store (DSS) this house writes. */
export const storeLists = ['Certs', 'CRLs', 'OCSPs'] as const

/**
 * What keeping the means of later checks may change: a new store of certificates and revocations and its
 * name in the catalogue, or a store whose lists went on. Each item is a new stream.
 */
export function storedChanges(
  before: Objects,
  { objects, trailer }: PdfRevision,
): ReadonlySet<number> {
  const root = trailer.entries.get('Root')
  const catalogue = root?.kind === 'reference' ? root.number : Number.NaN
  const known = entryOf(before.get(catalogue)?.value, 'DSS')
  const added = addedStore(before, objects, catalogue)
  const store = known ?? added
  if (store?.kind !== 'reference') return new Set()
  const was = before.get(store.number)
  // A store that is new must not take the number of something that was shown.
  const isOwn = known ? isStore(was) : was === undefined
  const is = objects.get(store.number)
  if (!isOwn || !isStore(is)) return new Set()
  const numbers = newItems(was?.value, is?.value)?.map((item) =>
    storedNumber(item, before, objects),
  )
  if (!numbers) return new Set()
  return new Set([...(added ? [catalogue] : []), store.number, ...numbers])
}

/** The only entry the catalogue may get. */
function addedStore(before: Objects, objects: Objects, catalogue: number): PdfValue | undefined {
  const [entry, ...more] = gained(before.get(catalogue), objects.get(catalogue)) ?? []
  return entry?.[0] === 'DSS' && more.length === 0 ? entry[1] : undefined
}

/** True for a dictionary of lists and nothing else. */
function isStore(object: PdfObject | undefined): boolean {
  const known = new Set<string>(['Type', ...storeLists])
  const type = entryOf(object?.value, 'Type')
  return (
    object?.value.kind === 'dictionary' &&
    !object.stream &&
    (type === undefined || textOf(type) === '/DSS') &&
    [...object.value.entries.keys()].every((name) => known.has(name))
  )
}

/** What the lists of a store have more than they had; nothing when it lost something. */
function newItems(was: PdfValue | undefined, is: PdfValue | undefined): PdfValue[] | undefined {
  const items = storeLists.map((name) => {
    const old = entryOf(was, name)
    const now = entryOf(is, name)
    return old || now ? addedItems(old, now) : []
  })
  return items.includes(undefined) ? undefined : items.flatMap((added) => added ?? [])
}

/** The number of a new stream that is nothing but its bytes. */
function storedNumber(item: PdfValue, before: Objects, objects: Objects): number {
  if (item.kind !== 'reference' || before.has(item.number)) return Number.NaN
  const object = objects.get(item.number)
  const isPlain =
    object?.value.kind === 'dictionary' && [...object.value.entries.keys()].join() === 'Length'
  return isPlain && object?.stream ? item.number : Number.NaN
}
