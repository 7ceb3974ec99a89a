import type { Objects } from './check-changes.ts'
import { addedItems, entryOf } from './compare-objects.ts'
import type { PdfObject } from './read-objects.ts'
import type { PdfRevision } from './read-revisions.ts'
import { type PdfValue, sameValue, textOf } from './read-value.ts'
import type { PdfSignature } from './read-signatures.ts'

/**
 * What a time-stamp of the document may change: itself, a new field without extent for it, and that
 * field's name at the end of the form's list and of a page's.
 */
export function stampedChanges(
  { fieldNumber, number }: PdfSignature,
  before: Objects,
  { objects }: PdfRevision,
): ReadonlySet<number> {
  const field = objects.get(fieldNumber)?.value
  const isNew = !before.has(number) && !before.has(fieldNumber)
  if (!isNew || !isStampField(field, number)) return new Set()
  const lists = [...objects.values()].filter((object) => {
    const was = before.get(object.number)
    const list = entryOf(was?.value, 'Fields') ? 'Fields' : isPage(was) ? 'Annots' : undefined
    return list !== undefined && listGrew(was, object, list, fieldNumber)
  })
  return new Set([number, fieldNumber, ...lists.map((object) => object.number)])
}

function isStampField(field: PdfValue | undefined, signature: number): boolean {
  if (field?.kind !== 'dictionary') return false
  const names = [...field.entries.keys()].sort().join()
  const rect = field.entries.get('Rect')
  const value = field.entries.get('V')
  return (
    names === 'F,FT,P,Rect,Subtype,T,Type,V' &&
    rect?.kind === 'array' &&
    rect.items.every((item) => textOf(item) === '0') &&
    value?.kind === 'reference' &&
    value.number === signature
  )
}

function isPage(object: PdfObject | undefined): boolean {
  const type = entryOf(object?.value, 'Type')
  return type !== undefined && textOf(type) === '/Page'
}

/** Whether a list in an object got one reference more at its end, and nothing else changed. */
function listGrew(
  old: PdfObject | undefined,
  now: PdfObject,
  name: string,
  added: number,
): boolean {
  const [was, is] = [old?.value, now.value]
  if (was?.kind !== 'dictionary' || is.kind !== 'dictionary') return false
  if (old?.stream || now.stream) return false
  const [item, ...more] = addedItems(entryOf(was, name), entryOf(is, name)) ?? []
  const isLonger = item?.kind === 'reference' && item.number === added && more.length === 0
  const others = new Set([...was.entries.keys(), ...is.entries.keys()])
  others.delete(name)
  return (
    isLonger && [...others].every((other) => sameValue(entryOf(was, other), entryOf(is, other)))
  )
}
