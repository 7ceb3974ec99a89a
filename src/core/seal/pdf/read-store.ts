import type { RevocationData } from '#core/seal/x509/revocation.ts'
import { type Certificate, readCertificate } from '#core/seal/x509/certificate.ts'
import { entryOf } from './compare-objects.ts'
import { fromLatin1 } from './latin1.ts'
import { objectsAt, type PdfRevision } from './read-revisions.ts'
import { dictionaryAt } from './read-fields.ts'

/** What a PDF keeps so that its signatures can be checked later (DSS, ETSI EN 319 142-1). */
export type SignatureStore = RevocationData & {
  readonly certificates: readonly Certificate[]
  /** False when the file has no store. */
  readonly isThere: boolean
}

/**
 * The store of a PDF in its last state.
 * @param file bytes as a Latin-1 string
 * @throws Refusal when a certificate in it is malformed
 */
export function readStore(file: string, revisions: readonly PdfRevision[]): SignatureStore {
  const objects = objectsAt(revisions, revisions.length - 1)
  const catalogue = dictionaryAt(objects, revisions.at(-1)?.trailer.entries.get('Root'))
  const store = dictionaryAt(objects, entryOf(catalogue, 'DSS'))
  const streams = (name: string): Uint8Array[] => {
    const list = entryOf(store, name)
    const items = list?.kind === 'array' ? list.items : []
    return items.flatMap((item) => {
      const stream = item.kind === 'reference' ? objects.get(item.number)?.stream : undefined
      return stream ? [fromLatin1(file.slice(stream.start, stream.end))] : []
    })
  }
  return {
    isThere: store !== undefined,
    certificates: streams('Certs').map(readCertificate),
    lists: streams('CRLs'),
    answers: streams('OCSPs'),
  }
}
