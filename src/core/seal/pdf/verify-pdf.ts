import type { Finding } from '#core/seal/finding.ts'
import { hexOf } from '#core/seal/der/read-values.ts'
import { attempt, type Refusal } from '#core/seal/refusal.ts'
import { readCertificate, type Certificate } from '#core/seal/x509/certificate.ts'
import { hashBytes } from '#core/seal/x509/check-signature.ts'
import type { RevocationData } from '#core/seal/x509/revocation.ts'
import { checkInactive } from './active-content.ts'
import { checkChanges } from './check-changes.ts'
import { checkStore } from './check-store.ts'
import { judgeAll } from './judge-all.ts'
import type { Court, JudgedSignature } from './court.ts'
import { toLatin1 } from './latin1.ts'
import { levelLines, levelsOf, lowestLevel } from './level-lines.ts'
import { failed, found, type PdfCheck } from './pdf-findings.ts'
import { objectsAt, type PdfRevision, readRevisions } from './read-revisions.ts'
import { type PdfSignature, readSignatures } from './read-signatures.ts'
import { type SignatureField, signatureFields } from './read-fields.ts'
import { readStore } from './read-store.ts'
import { signerLines } from './signer-lines.ts'
import type { PdfLevel, PdfTrust } from './trust.ts'

/** What a PDF proves. */
export type PdfVerification = {
  /** One line for each thing that was checked, in the order a reader wants them. */
  readonly findings: readonly Finding[]
  readonly signatures: readonly JudgedSignature[]
  /** The level every signature reaches; absent when none is right in itself. */
  readonly level?: PdfLevel | undefined
}

/**
 * Judges a signed PDF: its structure, every signature, certificates, time-stamps, who was to sign, and
 * whatever came after a signature. Pure but for the platform's cryptography: the same in Node and in a
 * browser. Whatever is wrong with the file becomes a failed line.
 * @throws Refusal when a certificate that is to be trusted cannot be read
 */
export async function verifyPdf(bytes: Uint8Array, trust: PdfTrust): Promise<PdfVerification> {
  const at = Date.parse(trust.at)
  if (Number.isNaN(at)) throw new Error(`Expected an ISO instant, not ${trust.at}`)
  const anchors = (trust.anchors ?? []).map(readCertificate)
  const stampAnchors = trust.stampAnchors?.map(readCertificate) ?? anchors
  const file = toLatin1(bytes)
  const structure = await attempt(() => readRevisions(file))
  if (structure.refusal) return nothingBut('pdf-structure', structure.refusal)
  const revisions = structure.value
  const coverage = await attempt(() => signaturesIn(file, revisions))
  if (coverage.refusal) return nothingBut('pdf-coverage', coverage.refusal)
  const { signatures, fields } = coverage.value
  if (!signatures.some(({ kind }) => kind === 'signature'))
    return { findings: [failed('signers-expected', { words: nobodyWords })], signatures: [] }
  const whole = await wholeLines(revisions, signatures)
  const court = await attempt(() =>
    courtOf(file, revisions, { anchors, stampAnchors }, trust.revocations),
  )
  if (court.refusal) return nothingBut('pdf-store', court.refusal)
  const judged = await judgeAll(signatures, court.value.court, at)
  const reached = await levelsOf(judged, court.value.store)
  const store = await attempt(() => checkStore(court.value, judged))
  const fingerprints = new Map(
    await Promise.all(
      judged.flatMap(({ field, signer }) => (signer ? [fingerprint(field, signer)] : [])),
    ),
  )
  return {
    findings: [
      ...whole,
      ...signerLines(fields, judged, fingerprints, trust.signers),
      ...judged.flatMap(({ findings }) => findings),
      ...levelLines(reached, trust.level),
      ...(store.refusal ? [failed('pdf-store', store.refusal)] : []),
    ],
    signatures: judged,
    level: lowestLevel(reached),
  }
}

function nothingBut(check: PdfCheck, refusal: Refusal): PdfVerification {
  return { findings: [failed(check, refusal)], signatures: [] }
}

/** What is said of the file as a whole, once it can be read. */
async function wholeLines(
  revisions: readonly PdfRevision[],
  signatures: readonly PdfSignature[],
): Promise<readonly Finding[]> {
  const still = await attempt(() => checkInactive(revisions))
  const changes = await attempt(() => checkChanges(revisions, signatures))
  return [
    found('pdf-structure', stateWords(revisions.length)),
    still.refusal ? failed('pdf-still', still.refusal) : found('pdf-still', stillWords),
    found('pdf-coverage', countWords(signatures)),
    changes.refusal ? failed('pdf-changes', changes.refusal) : found('pdf-changes', changeWords),
  ]
}

function signaturesIn(
  file: string,
  revisions: readonly PdfRevision[],
): { readonly signatures: PdfSignature[]; readonly fields: SignatureField[] } {
  const signatures = readSignatures(file, revisions)
  const last = revisions.at(-1)
  const objects = objectsAt(revisions, revisions.length - 1)
  return { signatures, fields: last ? signatureFields(objects, last.trailer) : [] }
}

function courtOf(
  file: string,
  revisions: readonly PdfRevision[],
  trusted: Pick<Court, 'anchors' | 'stampAnchors'>,
  known: RevocationData = { lists: [], answers: [] },
) {
  const store = readStore(file, revisions)
  const court: Court = {
    ...trusted,
    kept: store.certificates,
    revocations: {
      lists: [...store.lists, ...known.lists],
      answers: [...store.answers, ...known.answers],
    },
  }
  return { store, court }
}

async function fingerprint(field: string, { bytes }: Certificate): Promise<[string, string]> {
  return [field, `sha256:${hexOf(await hashBytes('SHA-256', bytes))}`]
}

function stateWords(states: number) {
  return {
    fr: `${states} version${states > 1 ? 's' : ''}, chaque objet à sa place`,
    en: `${states} state${states > 1 ? 's' : ''}, every object in its place`,
  }
}

const nobodyWords = { fr: "personne n'a signé ce PDF", en: 'nobody has signed this PDF' }

const stillWords = {
  fr: 'ni script, ni action, ni calque',
  en: 'no script, no action, no layer',
}

const changeWords = {
  fr: "après la première signature, il n'y a que des signatures et de quoi les vérifier",
  en: 'after the first signature there are signatures only, and what is needed to check them',
}

function countWords(signatures: readonly PdfSignature[]) {
  const count = signatures.length
  return {
    fr: `${count} signature${count > 1 ? 's' : ''} ou horodatage${count > 1 ? 's' : ''}, hors leur propre place`,
    en: `${count} signature${count > 1 ? 's' : ''} or time-stamp${count > 1 ? 's' : ''}, their own room excepted`,
  }
}
