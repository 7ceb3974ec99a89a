import type { Settings } from '#core/compose/settings.ts'
import type { AcceptedFinding } from '#core/seal/evidence/evidence.ts'
import type { Language } from '#core/locale/locale.ts'
import type { DocumentEntry } from '#core/repository/folder-addenda.ts'
import { recordsFolder } from '#core/repository/records-folder.ts'
import { lintReadings } from '#node/lint/lint-readings.ts'
import type { Life } from '#node/records/read-life.ts'
import { readSource } from '#node/repository/read-files.ts'
import type { DocumentReading } from '#node/repository/repository.ts'
import { sharePages } from '#node/share/share-pages.ts'
import type { SignedDocument } from './paper-from-records.ts'
import { signedReply } from './signed-replies.ts'
import { signedWords } from './signed-words.ts'
import { standingSignatures } from './standing-signatures.ts'

/** A document that somebody signed, as it was read. */
export type DocumentLife = {
  readonly life: Life
  readonly document: DocumentEntry
  /** The addendum's number when it is one. */
  readonly no?: string
  /** Its folder and head contract, for the rules. */
  readonly readings: readonly DocumentReading[]
  readonly settings: Settings
}

/**
 * A document with the signatures that stand under its text, the statements behind them, and all that is printed of it.
 * @throws EnvironmentFault when a file of evidence is gone that nobody erased
 */
export async function signedDocument(
  root: string,
  read: DocumentLife,
  language: Language,
): Promise<SignedDocument> {
  const { life, document, no, settings } = read
  const signatures = standingSignatures(life.files, document.contract, no)
  const evidence = keptEvidence(root, life, language)
  return {
    contract: document.contract,
    ...(no && { document: no }),
    signatures: await Promise.all(
      signatures.map(async (one) => ({
        ...one,
        reply: await signedReply(one, evidence, sharePages(settings)),
      })),
    ),
    records: life.files,
    files: { source: document.file, evidence },
    accepted: acceptedIn(read),
    fields: [],
  }
}

/** What the rules find in a document and its author accepts there. */
function acceptedIn({ document, readings }: DocumentLife): AcceptedFinding[] {
  const { findings } = lintReadings(readings, (path) => path === document.file.path)
  return findings.flatMap(({ rule, text, allowed }) =>
    allowed ? [{ rule, says: text, reason: allowed.reason }] : [],
  )
}

/** Bytes of evidence by name. What was erased on purpose is none: what rests on it is then a claim. */
function keptEvidence(root: string, { facts, files }: Life, language: Language) {
  const erased = new Set(
    files.flatMap(({ record }) => (record.kind === 'erased' ? record.details.files : [])),
  )
  return (name: string) => {
    if (erased.has(name)) return undefined
    const file = readSource(root, `${recordsFolder(facts.id)}/evidence/${name}`)
    // It was checked with the records; gone a moment later is no author's mistake.
    if (!file) throw signedWords[language].brokenRecords(facts.id)
    return file.bytes
  }
}
