import type { Settings } from '#core/compose/settings.ts'
import type { Digest } from '#core/contract/contract.ts'
import type { RecordFile } from '#core/life/records/read-record.ts'
import { negotiationOn } from '#core/life/state/negotiation.ts'
import type { Message } from '#core/report/message.ts'
import type { Clock } from '#node/command/clock.ts'
import { type Life, readLife } from '#node/records/read-life.ts'
import { knownStatements } from '#node/reply/known-replies.ts'
import type { ContractEntry } from '#node/repository/repository.ts'
import { sealDocument } from './seal-document.ts'
import { authorityOf, isStamped, stampSeal } from './stamp-seal.ts'

/** A text whose signatures may be complete. */
export type Signed = {
  readonly entry: ContractEntry
  /** The addendum's number when it is one. */
  readonly document?: string
  readonly settings: Settings
  readonly clock: Clock
}

/** The records that came of it: none while a signature is missing, or when all was done before. */
export type Finished = {
  readonly written: readonly RecordFile[]
  readonly isSigned: boolean
  readonly messages: readonly Message[]
}

/**
 * Seals a text once all have signed it, and has the seal dated where the settings name an authority. Whatever was
 * done before is not done again: after a fault, the same call goes on from there.
 * @param say is told of each record as soon as it stands, so that nothing is lost when the next step fails
 * @throws EnvironmentFault when the disk or the authority fails; what was written until then is whole
 */
export async function finishSigning(
  root: string,
  signed: Signed,
  say: (file: RecordFile) => void,
): Promise<Finished> {
  const { entry, clock, settings } = signed
  const written: RecordFile[] = []
  const life = readLife(root, entry, clock, settings.delays)
  if (!isComplete(life, signed)) return { written, isSigned: false, messages: [] }
  const keep = (file: RecordFile) => {
    written.push(file)
    say(file)
  }
  const before = life.files.findLast(({ record }) => isSealOf(record, signed))
  const sealed = before ? { file: before, messages: [] } : await seal(root, life, signed)
  if (!sealed.file) return { written, isSigned: true, messages: sealed.messages }
  if (!before) keep(sealed.file)
  const authority = authorityOf(settings)
  if (!authority || (await isStamped(root, life.facts.id, life.files, sealed.file)))
    return { written, isSigned: true, messages: sealed.messages }
  const stamped = await stampSeal(root, life, sealed.file, authority, clock)
  if (stamped.file) keep(stamped.file)
  return { written, isSigned: true, messages: [...sealed.messages, ...stamped.messages] }
}

/** What of a contract's text a record must be about to count for it. */
function isSealOf({ kind, document }: RecordFile['record'], signed: Signed): boolean {
  return kind === 'sealed' && document === signed.document
}

function isComplete({ facts, events, context }: Life, { document }: Signed): boolean {
  const text = document ? facts.addenda.find(({ id }) => id === document) : facts
  const own = events.filter((event) => event.document === document)
  return (
    text !== undefined &&
    negotiationOn(text, own, context.today, context.delays).signedOn !== undefined
  )
}

async function seal(root: string, life: Life, { entry, document, clock }: Signed) {
  const text = document
    ? entry.addenda.find(({ contract }) => contract.terms.doc.no === document)
    : entry
  if (!text) throw new Error(`A complete signature without its text: ${document}`)
  const pdf = await signedPdf(root, life, text.contract.digest)
  const sealing = { contract: text.contract, ...(document && { document }), ...(pdf && { pdf }) }
  return sealDocument(root, life, sealing, clock)
}

/** The PDF that every signature names; none when one names another, or none. */
async function signedPdf(root: string, life: Life, text: Digest): Promise<Digest | undefined> {
  const known = await knownStatements(root, life.facts.id, life.files)
  const named = known.flatMap(({ statement }) =>
    statement.kind === 'signed' && statement.text === text ? [statement.pdf] : [],
  )
  const [first] = named
  return first && named.every((pdf) => pdf === first) ? first : undefined
}
