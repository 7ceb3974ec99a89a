import { attempt, refuse } from '#core/seal/refusal.ts'
import { answerSigner, readOcsp } from '#core/seal/x509/ocsp.ts'
import { isListOf, readRevocationList } from '#core/seal/x509/revocation-list.ts'
import type { Certificate } from '#core/seal/x509/certificate.ts'
import { isRelated } from './certify.ts'
import type { Court, JudgedSignature } from './court.ts'
import type { SignatureStore } from './read-store.ts'

/**
 * Checks that whatever a file keeps for later checks was signed by an authority of one of its
 * signatures: the store may stand outside every signature, and must not become a place to write.
 * @throws Refusal `store-stray`
 */
export async function checkStore(
  { store, court }: { readonly store: SignatureStore; readonly court: Court },
  judged: readonly JudgedSignature[],
): Promise<void> {
  const known = [
    ...judged.flatMap(({ paths }) => paths.flat()),
    ...court.anchors,
    ...court.stampAnchors,
  ]
  for (const certificate of store.certificates)
    if (!(await isRelated(certificate, known))) refuse('store-stray', { what: certificate.name })
  for (const [what, items, isAuthentic] of [
    ['CRL', store.lists, isListOfAny],
    ['OCSP', store.answers, isAnswerOfAny],
  ] as const)
    for (const item of items) if (!(await isAuthentic(item, known))) refuse('store-stray', { what })
}

async function isListOfAny(bytes: Uint8Array, known: readonly Certificate[]): Promise<boolean> {
  const { value: list } = await attempt(() => readRevocationList(bytes))
  for (const issuer of list ? known : []) if (list && (await isListOf(list, issuer))) return true
  return false
}

async function isAnswerOfAny(bytes: Uint8Array, known: readonly Certificate[]): Promise<boolean> {
  const { value: answer } = await attempt(() => readOcsp(bytes))
  if (!answer) return false
  // No signature of the answer covers the certificates that come with it.
  for (const certificate of answer.certificates)
    if (!(await isRelated(certificate, known))) return false
  for (const issuer of known) if (await answerSigner(answer, issuer)) return true
  return false
}
