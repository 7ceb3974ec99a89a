import type { Settings } from '#core/compose/settings.ts'
import type { SigningParty } from '#core/life/records/details.ts'
import type { Language } from '#core/locale/locale.ts'
import type { AcceptedFinding } from '#core/seal/evidence/evidence.ts'
import { formatMessage, hasErrors } from '#core/report/message.ts'
import type { Context } from '#node/command/verb.ts'
import { machineClock } from '#node/command/clock.ts'
import { unknownContract } from '#node/command/read-one.ts'
import { loadSettings } from '#node/compose/load-shelf.ts'
import { lintReadings } from '#node/lint/lint-readings.ts'
import { type Life, readLife } from '#node/records/read-life.ts'
import { recordsFolder } from '#core/repository/records-folder.ts'
import { sharePages } from '#node/share/share-pages.ts'
import type { DocumentEntry } from '#core/repository/folder-addenda.ts'
import { readSource } from '#node/repository/read-files.ts'
import {
  type DocumentReading,
  documentIds,
  documentIn,
  folderOf,
  readWithHeads,
} from '#node/repository/repository.ts'
import type { SignedDocument } from './paper-from-records.ts'
import { signedReply } from './signed-replies.ts'
import { signedWords } from './signed-words.ts'
import { standingSignatures } from './standing-signatures.ts'

/**
 * A document with its signatures, once all who are to sign have signed the text as it reads today.
 * Mistakes of the author are reported, and give nothing.
 * @param id `BE-RNW-0006`, `BE-RNW-0006/A1`
 * @param mayBeUnsigned gives nothing for a document that is not signed by all
 * @throws EnvironmentFault for an unknown document, one that is not signed by all, or records that do not hold
 */
export async function readSigned(
  context: Context,
  id: string,
  mayBeUnsigned = false,
): Promise<SignedDocument | undefined> {
  const { root, language } = context
  const found = findDocument(context, id)
  if (!found) return undefined
  const { life, document, settings } = found
  if (hasErrors(life.messages)) throw signedWords[language].brokenRecords(id)
  const number = id.includes('/') ? (document.contract.terms.doc.no ?? undefined) : undefined
  const signatures = standingSignatures(life.files, document.contract, number)
  const missing = missingParties(life, number, new Set(signatures.map(partyOf)))
  if (missing.length > 0 && mayBeUnsigned) return undefined
  if (missing.length > 0) throw signedWords[language].unsigned(id, missing)
  const erased = erasedFiles(life.files)
  const evidence = (name: string) =>
    erased.has(name) ? undefined : evidenceBytes(root, life.facts.id, name, language)
  return {
    contract: document.contract,
    signatures: await Promise.all(
      signatures.map(async (one) => ({
        ...one,
        reply: await signedReply(one, evidence, sharePages(settings)),
      })),
    ),
    records: life.files,
    files: { source: document.file, evidence },
    accepted: acceptedIn(found),
    fields: [],
  }
}

/** What the rules find in a document and its author accepts there. */
function acceptedIn({ document, readings }: Found): AcceptedFinding[] {
  const { findings } = lintReadings(readings, (path) => path === document.file.path)
  return findings.flatMap(({ rule, text, allowed }) =>
    allowed ? [{ rule, says: text, reason: allowed.reason }] : [],
  )
}

type Found = {
  readonly life: Life
  readonly document: DocumentEntry
  /** Its folder and head contract, for the rules. */
  readonly readings: readonly DocumentReading[]
  readonly settings: Settings
}

function findDocument({ root, language, report }: Context, id: string): Found | undefined {
  const known = documentIds(root)
  if (!known.includes(id)) throw unknownContract(id, known)
  const { contracts, readings, messages } = readWithHeads(root, [folderOf(id)])
  const [entry] = contracts
  const document = entry && documentIn(entry, id)
  const errors = messages.filter(({ severity }) => severity === 'error')
  for (const message of errors) report(formatMessage(message, language))
  if (!entry || !document || errors.length > 0) return undefined
  const { settings } = loadSettings(root)
  return {
    life: readLife(root, entry, machineClock, settings.delays),
    document,
    readings,
    settings,
  }
}

function missingParties(
  { facts }: Life,
  number: string | null | undefined,
  signed: ReadonlySet<SigningParty>,
): SigningParty[] {
  const text = number ? facts.addenda.find(({ id }) => id === number) : facts
  return (text?.signers ?? []).filter((party) => !signed.has(party))
}

function partyOf({ record }: SignedDocument['signatures'][number]): SigningParty {
  return record.details.signer.party
}

/** Evidence that is gone on purpose; what rests on it is then a claim. */
function erasedFiles(files: Life['files']): ReadonlySet<string> {
  return new Set(
    files.flatMap(({ record }) => (record.kind === 'erased' ? record.details.files : [])),
  )
}

/** It was checked with the records; gone a moment later is no author's mistake. */
function evidenceBytes(
  root: string,
  contract: string,
  name: string,
  language: Language,
): Uint8Array {
  const file = readSource(root, `${recordsFolder(contract)}/evidence/${name}`)
  if (!file) throw signedWords[language].brokenRecords(contract)
  return file.bytes
}
