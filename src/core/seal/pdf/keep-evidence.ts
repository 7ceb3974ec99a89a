import { sameBytes } from '#core/seal/der/read-values.ts'
import { appendRevision, type OpenPdf, openPdf, withNewEntry } from './append-revision.ts'
import { entryOf } from './compare-objects.ts'
import { fromLatin1, toLatin1 } from './latin1.ts'
import { storeLists } from './stored-changes.ts'

/** What a PDF shall keep so that its signatures can be checked when their issuers are gone. */
export type KeptEvidence = {
  /** Certificates, in DER. */
  readonly certificates: readonly Uint8Array[]
  /** Revocation lists, in DER. */
  readonly lists: readonly Uint8Array[]
  /** OCSP answers, in DER. */
  readonly answers: readonly Uint8Array[]
}

/**
 * Adds evidence to a PDF's store (DSS), each item once; what the store has stays. The file is as it was
 * when there is nothing new.
 * @throws Refusal `pdf-malformed`
 */
export function keepEvidence(pdf: Uint8Array, evidence: KeptEvidence): Uint8Array {
  const open = openPdf(toLatin1(pdf))
  const known = open.catalogue.entries.get('DSS')
  const number = known?.kind === 'reference' ? known.number : open.next
  const old = open.objects.get(number)?.value
  const changes = new Map<number, string>()
  let next = known ? open.next : open.next + 1
  const lists = storeLists.map((name, index) => {
    const list = entryOf(old, name)
    const had = list?.kind === 'array' ? list.items : []
    const items = had.flatMap((item) => (item.kind === 'reference' ? [item.number] : []))
    const kept = items.map((item) => streamOf(open, item))
    for (const bytes of [evidence.certificates, evidence.lists, evidence.answers][index] ?? []) {
      if (kept.some((one) => sameBytes(one, bytes))) continue
      changes.set(next, `<</Length ${bytes.length}>>\nstream\n${toLatin1(bytes)}\nendstream`)
      kept.push(bytes)
      items.push(next)
      next += 1
    }
    return items.length > 0 ? `/${name} [${items.map((item) => `${item} 0 R`).join(' ')}]` : ''
  })
  if (changes.size === 0) return pdf
  changes.set(number, `<<${['/Type /DSS', ...lists.filter(Boolean)].join('\n')}>>`)
  if (!known) {
    const { catalogue } = open
    changes.set(catalogue.number, withNewEntry(open, catalogue, `/DSS ${number} 0 R`))
  }
  return fromLatin1(appendRevision(open, changes))
}

function streamOf({ objects, file }: OpenPdf, number: number): Uint8Array {
  const stream = objects.get(number)?.stream
  return stream ? fromLatin1(file.slice(stream.start, stream.end)) : new Uint8Array()
}
