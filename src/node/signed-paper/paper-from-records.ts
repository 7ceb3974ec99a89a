import type { Contract } from '#core/contract/contract.ts'
import type { SigningParty } from '#core/life/records/details.ts'
import type { RecordFile } from '#core/life/records/read-record.ts'
import type { AcceptedFinding, Evidence, EvidenceSigner } from '#core/seal/evidence/evidence.ts'
import { type KnownSignature, recordLines } from '#core/seal/evidence/known-signature.ts'
import { namedSigner, signerRole } from '#core/seal/evidence/named-signer.ts'
import type { SignedHand, SignedHands } from '#core/seal/evidence/signed-hand.ts'
import { statementLines } from '#core/seal/evidence/statement-lines.ts'
import type { SignablePaper } from '#node/sign-pdf/print-signable.ts'
import { type PaperFiles, paperAttachments } from './paper-attachments.ts'
import type { SignedReply } from './signed-replies.ts'
import { recordsUpTo, type StandingSignature } from './standing-signatures.ts'

/** A signature that stands, with the signed statement behind it where there is one. */
export type DocumentSignature = StandingSignature & { readonly reply?: SignedReply | undefined }

/** A document that was signed, with all that is printed of it. */
export type SignedDocument = {
  readonly contract: Contract
  /** Its number when it is an addendum. */
  readonly document?: string
  readonly signatures: readonly DocumentSignature[]
  /** The whole chain of records. */
  readonly records: readonly RecordFile[]
  readonly files: PaperFiles
  /** Findings that the author accepted in the text. */
  readonly accepted: readonly AcceptedFinding[]
  /** Roles that sign in the PDF itself too. */
  readonly fields: readonly SigningParty[]
}

/**
 * The paper of a signed document: the names and drawings in the rooms for hands, the page of evidence, the files
 * it travels with. Made from the records and the text alone, so that the same ones give the same paper on any day.
 */
export function paperFromRecords(signed: SignedDocument): SignablePaper {
  const { contract, signatures, fields, files } = signed
  const known = signatures.map((one) => knownSignature(one, contract, files))
  const signers = known.map((one, index) => evidenceSigner(one, signatures[index]?.reply))
  const kept = recordsUpTo(signed.records, signatures)
  return {
    contract,
    hands: { ...handsOf(known, signatures), fields },
    evidence: { ...evidenceOf(signers, contract, kept), accepted: signed.accepted },
    attachments: paperAttachments(contract, kept, files),
    date: lastOf(signatures.map(({ record }) => record.at)),
    file: files.source.path,
  }
}

/** Names stand in the statement where there is one: the chain, which stays for ever, need not hold them. */
function knownSignature(
  { record, reply }: DocumentSignature,
  contract: Contract,
  { evidence }: PaperFiles,
): KnownSignature {
  const { method, platform } = record.details
  const { party } = record.details.signer
  const named = namedSigner(record.evidence, evidence)
  const signer = reply?.statement.signer ?? named ?? record.details.signer
  const organization = organizationOf(contract, party)
  return {
    party,
    name: signer.name ?? organization,
    organization,
    signedAt: record.at,
    method,
    copies: (record.evidence ?? []).filter(
      ({ file, role }) => role !== signerRole && evidence(file) !== undefined,
    ),
    ...(signer.title && { title: signer.title }),
    ...(signer.email && { email: signer.email }),
    ...(platform && { platform }),
  }
}

/** Whom a party signs for, as its box in the contract says. */
function organizationOf({ parts }: Contract, party: SigningParty): string {
  const boxes = parts
    .flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks))
    .flatMap((block) => (block.type === 'signature-boxes' ? block.boxes : []))
  return boxes.find((box) => box.party === party)?.name ?? ''
}

function evidenceSigner(known: KnownSignature, reply: SignedReply | undefined): EvidenceSigner {
  const { party, name, title, organization } = known
  const lines = reply
    ? statementLines(reply.statement, reply.proof, reply.keyDigest, organization)
    : recordLines(known)
  return { party, name, organization, lines, ...(title && { title }) }
}

function handsOf(
  known: readonly KnownSignature[],
  signatures: readonly DocumentSignature[],
): SignedHands {
  return Object.fromEntries(
    known.map(({ party, name, signedAt }, index): [SigningParty, SignedHand] => {
      const drawing = signatures[index]?.reply?.statement.drawing
      return [party, { name, signedAt, ...(drawing && { drawing }) }]
    }),
  )
}

function evidenceOf(
  signers: readonly EvidenceSigner[],
  { digest }: Contract,
  records: readonly RecordFile[],
): Evidence {
  const head = records.at(-1)
  return {
    digests: [
      { label: { fr: 'Texte du contrat', en: 'Text of the contract' }, digest },
      ...(head ? [{ label: headWords, digest: head.digest }] : []),
    ],
    signers,
  }
}

const headWords = {
  fr: 'Dernière inscription',
  en: 'Last record',
}

function lastOf(instants: readonly string[]): string {
  return instants.reduce((last, one) => (Date.parse(one) > Date.parse(last) ? one : last))
}
