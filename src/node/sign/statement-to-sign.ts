import { randomBytes } from 'node:crypto'
import type { Contract, Digest } from '#core/contract/contract.ts'
import { signatoryOf } from '#core/contract/signatory.ts'
import type { SigningParty } from '#core/life/records/details.ts'
import { type Language, localeOf } from '#core/locale/locale.ts'
import { toBase64url } from '#core/terms/base64url.ts'
import { statementFormat, type StatementOf } from '#core/seal/statement/statement.ts'
import { statementWords } from '#core/seal/statement/statement-words.ts'

/** Who signs what, and when. */
export type ToSign = {
  readonly contract: Contract
  readonly document?: string
  readonly party: SigningParty
  /** The person, when it is not the signatory the contract names. */
  readonly name?: string
  readonly pdf?: Digest
  readonly language: Language
  readonly at: string
}

/** The statement of a signature at a terminal; `undefined` when nobody says who signs. */
export function statementToSign({
  contract,
  document,
  party,
  name,
  pdf,
  language,
  at,
}: ToSign): StatementOf<'signed'> | undefined {
  const signatory = signatoryOf(contract.terms, party, language)
  const person = name ?? signatory.name
  if (!person) return undefined
  const title = name === undefined ? signatory.title : undefined
  const { intent, consent } = statementWords[language]
  return {
    format: statementFormat,
    kind: 'signed',
    contract: document ? contract.id.slice(0, contract.id.lastIndexOf('/')) : contract.id,
    ...(document && { document }),
    version: contract.version,
    text: contract.digest,
    pdf: pdf ?? null,
    signer: { role: party, name: person, ...(title && { title }) },
    intent: intent.signed,
    consent,
    locale: localeOf(language, contract.law),
    nonce: toBase64url(randomBytes(24)),
    saidAt: at,
  }
}
