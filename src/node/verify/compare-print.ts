import type { Digest } from '#core/contract/contract.ts'
import { digestOf } from '#core/contract/digest.ts'
import { type SigningParty, signingParties } from '#core/life/records/details.ts'
import type { Finding } from '#core/seal/finding.ts'
import { fromLatin1, toLatin1 } from '#core/seal/pdf/latin1.ts'
import { signatureFields } from '#core/seal/pdf/read-fields.ts'
import { objectsAt, readRevisions } from '#core/seal/pdf/read-revisions.ts'
import { failed, found } from '#core/verify/print-findings.ts'
import { printWords } from '#core/verify/print-words.ts'
import { type WordsDiffer, wordsDiffer } from '#core/verify/same-words.ts'
import { shortName } from '#core/verify/contract-findings.ts'
import type { DocumentEntry } from '#core/repository/folder-addenda.ts'
import type { Context } from '#node/command/verb.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { readRecords } from '#node/records/read-records.ts'
import { knownStatements } from '#node/reply/known-replies.ts'
import { loadLibrary } from '#node/repository/load-library.ts'
import { documentIds, folderOf, readDocument } from '#node/repository/repository.ts'
import { printsAgain } from './print-again.ts'
import { type ReadPrint, readPrint } from './read-print.ts'

/**
 * Whether a PDF shows the contract of this repository that it names. Proved only by bytes: those that a seal or a
 * statement fixes, or those that this machine prints. The same words under other bytes are a claim, other words a
 * failure; where nothing can be compared the line says so.
 * @param pdf a PDF whose structure was found good
 */
export async function comparePrint(context: Context, pdf: Uint8Array): Promise<Finding> {
  const { root } = context
  const read = await readPrint(pdf)
  const id = read && documentIds(root).find((known) => read.title.endsWith(`, ${known}`))
  if (!read || !id) return found('pdf-print', printWords.nothing, '', 'claimed')
  const state = firstState(pdf)
  const known = await recordedPrint(root, id, digestOf(state.bytes))
  if (known) return known
  const { entry } = readDocument(root, id, loadLibrary(root).library)
  if (!entry) return found('pdf-print', printWords.unreadable(id), '', 'claimed')
  const { digest } = entry.contract
  if (read.subject !== digest)
    return found('pdf-print', printWords.otherText(id, read.subject, digest), '', 'claimed')
  try {
    return await comparedWithPrints(context, entry, state, read)
  } catch (fault) {
    if (!(fault instanceof EnvironmentFault)) throw fault
    const why = { fr: fault.told('fr').what, en: fault.told('en').what }
    return found('pdf-print', printWords.unprinted(id, why), '', 'claimed')
  }
}

/** A PDF before anybody signed in the file itself. */
type FirstState = {
  readonly bytes: Uint8Array
  /** The places it leaves for signatures. */
  readonly fields: readonly SigningParty[]
  readonly isWhole: boolean
}

function firstState(pdf: Uint8Array): FirstState {
  const file = toLatin1(pdf)
  const revisions = readRevisions(file)
  const [first] = revisions
  if (!first) throw new Error('A PDF without a state')
  const names = signatureFields(objectsAt(revisions, 0), first.trailer).map(({ name }) => name)
  return {
    bytes: fromLatin1(file.slice(0, first.end)),
    fields: signingParties.filter((party) => names.includes(party)),
    isWhole: revisions.length === 1,
  }
}

/** The line of a PDF that the records of its contract know by digest. */
async function recordedPrint(
  root: string,
  id: string,
  digest: Digest,
): Promise<Finding | undefined> {
  const contract = folderOf(id)
  const { files } = readRecords(root, contract)
  const seal = files.find(({ record }) => record.kind === 'sealed' && record.details.pdf === digest)
  if (seal) return found('pdf-print', printWords.sealed(id, shortName(seal.path)))
  const statements = await knownStatements(root, contract, files)
  const given = statements.find(({ statement }) => statement.pdf === digest)
  return given && found('pdf-print', printWords.given(id, shortName(given.file.path)))
}

async function comparedWithPrints(
  context: Context,
  entry: DocumentEntry,
  { bytes, fields, isWhole }: FirstState,
  read: ReadPrint,
): Promise<Finding> {
  const { id } = entry.contract
  const digest = digestOf(bytes)
  let nearest: WordsDiffer | undefined
  let isSameText = false
  for await (const print of printsAgain({ ...context, report: () => undefined }, entry, fields)) {
    if (digestOf(print) === digest)
      return found('pdf-print', isWhole ? printWords.same(id) : printWords.sameBefore(id))
    const differs = wordsDiffer((await readPrint(print))?.words ?? '', read.words)
    isSameText ||= differs === undefined
    if (!nearest || (differs && differs.count < nearest.count)) nearest = differs
  }
  if (isSameText) return found('pdf-print', printWords.sameText(id), '', 'claimed')
  return nearest
    ? failed('pdf-print', printWords.differs(id, nearest))
    : found('pdf-print', printWords.unprinted(id, printWords.refused), '', 'claimed')
}
