import { refuse } from '#core/seal/refusal.ts'
import { gained, pointsAt } from './compare-objects.ts'
import { objectsAt, type PdfRevision } from './read-revisions.ts'
import type { PdfObject } from './read-objects.ts'
import type { PdfSignature } from './read-signatures.ts'
import { stampedChanges } from './stamped-changes.ts'
import { storedChanges } from './stored-changes.ts'

/** The objects of a PDF by number. */
export type Objects = ReadonlyMap<number, PdfObject>

/**
 * Checks that nothing was added after the first signature but further signatures in fields that were
 * there, time-stamps of the document, and what is needed to check them later. No page, no text, no
 * picture and no other field may be touched; so every state shows the same.
 * @throws Refusal `change-forbidden`
 */
export function checkChanges(
  revisions: readonly PdfRevision[],
  signatures: readonly PdfSignature[],
): void {
  const first = Math.min(...signatures.map(({ revision }) => revision))
  revisions.forEach((revision, index) => {
    if (index === 0 || index < first) return
    const signature = signatures.find((one) => one.revision === index)
    const before = objectsAt(revisions, index - 1)
    // The first signature is over whatever came together with it.
    const allowed =
      index === first
        ? new Set(revision.objects.keys())
        : allowedChanges(signature, before, revision)
    for (const { number, start } of revision.objects.values())
      if (!allowed.has(number)) refuse('change-forbidden', { number, at: start })
  })
}

function allowedChanges(
  signature: PdfSignature | undefined,
  before: Objects,
  revision: PdfRevision,
): ReadonlySet<number> {
  if (!signature) return storedChanges(before, revision)
  return signature.kind === 'signature'
    ? signedChanges(signature, before, revision)
    : stampedChanges(signature, before, revision)
}

/** A signature: itself, and its name in a field that was empty. */
function signedChanges(
  { fieldNumber, number }: PdfSignature,
  before: Objects,
  { objects }: PdfRevision,
): ReadonlySet<number> {
  const field = gained(before.get(fieldNumber), objects.get(fieldNumber))
  const isEmpty = field?.length === 1 && pointsAt(field[0], 'V', number)
  return new Set(isEmpty && !before.has(number) ? [number, fieldNumber] : [])
}
