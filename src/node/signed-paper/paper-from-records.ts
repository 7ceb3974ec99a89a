import type { Contract } from '#core/contract/contract.ts'
import type { SigningParty } from '#core/life/records/details.ts'
import type { RecordFile } from '#core/life/records/read-record.ts'
import type { Evidence } from '#core/seal/evidence/evidence.ts'
import { type KnownSignature, recordLines } from '#core/seal/evidence/known-signature.ts'
import type { SignedHand, SignedHands } from '#core/seal/evidence/signed-hand.ts'
import { readReply, replyRole } from '#core/seal/statement/reply.ts'
import type { SignablePaper } from '#node/sign-pdf/print-signable.ts'
import { type PaperFiles, paperAttachments } from './paper-attachments.ts'
import { recordsUpTo, type StandingSignature } from './standing-signatures.ts'

/** A document that was signed, with all that is printed of it. */
export type SignedDocument = {
  readonly contract: Contract
  readonly signatures: readonly StandingSignature[]
  /** The whole chain of records. */
  readonly records: readonly RecordFile[]
  readonly files: PaperFiles
  /** Roles that sign in the PDF itself too. */
  readonly fields: readonly SigningParty[]
}

/**
 * The paper of a signed document: the names and drawings in the rooms for hands, the page of evidence, the files
 * it travels with. Made from the records alone, so that the same records give the same paper on any day.
 */
export function paperFromRecords(signed: SignedDocument): SignablePaper {
  const { contract, signatures, fields, files } = signed
  const known = signatures.map((one) => knownSignature(one, contract, files))
  const kept = recordsUpTo(signed.records, signatures)
  return {
    contract,
    hands: { ...handsOf(known), fields },
    evidence: evidenceOf(known, contract, kept),
    attachments: paperAttachments(contract, kept, files),
    date: lastOf(signatures.map(({ record }) => record.at)),
    file: files.source.path,
  }
}

function knownSignature(
  { record }: StandingSignature,
  contract: Contract,
  files: PaperFiles,
): KnownSignature {
  const { method, platform } = record.details
  const signer = { ...record.details.signer, ...signerInReply(record, files) }
  const organization = organizationOf(contract, signer.party)
  return {
    party: signer.party,
    name: signer.name ?? organization,
    organization,
    signedAt: record.at,
    method,
    basis: record.basis,
    copies: record.evidence ?? [],
    ...(signer.title && { title: signer.title }),
    ...(signer.email && { email: signer.email }),
    ...(platform && { platform }),
  }
}

/** The name and title that a reply states: a record made from one keeps them out of the chain, so that they can be erased. */
function signerInReply(
  { evidence = [] }: StandingSignature['record'],
  files: PaperFiles,
): { name?: string; title?: string; email?: string } {
  const reply = evidence.find(({ role }) => role === replyRole)
  if (!reply) return {}
  const { name, title, email } = readReply(files.evidence(reply.file)).statement.signer
  return { name, ...(title && { title }), ...(email && { email }) }
}

/** Whom a party signs for, as its box in the contract says. */
function organizationOf({ parts }: Contract, party: SigningParty): string {
  const boxes = parts
    .flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks))
    .flatMap((block) => (block.type === 'signature-boxes' ? block.boxes : []))
  return boxes.find((box) => box.party === party)?.name ?? ''
}

function handsOf(known: readonly KnownSignature[]): SignedHands {
  return Object.fromEntries(
    known.map(({ party, name, signedAt }): [SigningParty, SignedHand] => [
      party,
      { name, signedAt },
    ]),
  )
}

function evidenceOf(
  known: readonly KnownSignature[],
  { digest }: Contract,
  records: readonly RecordFile[],
): Evidence {
  const head = records.at(-1)
  return {
    digests: [
      { label: { fr: 'Texte du contrat', en: 'Text of the contract' }, digest },
      ...(head ? [{ label: headWords, digest: head.digest }] : []),
    ],
    signers: known.map((one) => ({ ...one, lines: recordLines(one) })),
  }
}

const headWords = {
  fr: 'Dernière inscription',
  en: 'Last record',
}

function lastOf(instants: readonly string[]): string {
  return instants.reduce((last, one) => (Date.parse(one) > Date.parse(last) ? one : last))
}
