import type { Settings } from '#core/compose/settings.ts'
import type { RecordFile } from '#core/life/records/read-record.ts'
import { negotiationOn } from '#core/life/state/negotiation.ts'
import type { Language } from '#core/locale/locale.ts'
import type { Message } from '#core/report/message.ts'
import type { DocumentEntry } from '#core/repository/folder-addenda.ts'
import type { Clock } from '#node/command/clock.ts'
import { type Life, readLife } from '#node/records/read-life.ts'
import type { ContractEntry } from '#node/repository/repository.ts'
import { printToSeal } from './print-to-seal.ts'
import { sealDocument } from './seal-document.ts'
import { authorityOf, isStamped, stampSeal } from './stamp-seal.ts'

/** A text whose signatures may be complete. */
export type Signed = {
  readonly entry: ContractEntry
  readonly document: DocumentEntry
  /** The addendum's number when it is one. */
  readonly no?: string
  readonly settings: Settings
  readonly clock: Clock
}

/** How it is sealed. */
export type SealWishes = {
  readonly language: Language
  /** True where nothing is to be printed: the seal then fixes no PDF. */
  readonly withoutPdf: boolean
}

/** The records that came of it: none while a signature is missing, or when all was done before. */
export type Sealed = {
  readonly written: readonly RecordFile[]
  readonly isSigned: boolean
  readonly messages: readonly Message[]
}

/**
 * Seals a text once all have signed it, and has the seal dated where the settings name an authority. Whatever was
 * done before is not done again: after a fault, the same call goes on from there.
 * @param say is told of each record as soon as it stands, so that nothing is lost when the next step fails
 * @throws EnvironmentFault when the contract cannot be printed, or the disk or the authority fails; what was written
 *   until then is whole
 */
export async function sealWhenSigned(
  root: string,
  signed: Signed,
  wishes: SealWishes,
  say: (file: RecordFile) => void,
): Promise<Sealed> {
  const { entry, clock, settings } = signed
  const written: RecordFile[] = []
  const life = readLife(root, entry, clock, settings.delays)
  if (!isComplete(life, signed)) return { written, isSigned: false, messages: [] }
  const keep = (file: RecordFile) => {
    written.push(file)
    say(file)
  }
  const before = life.files.findLast(({ record }) => isSealOf(record, signed))
  const sealed = before ? { file: before, messages: [] } : await seal(root, life, signed, wishes)
  if (!sealed.file) return { written, isSigned: true, messages: sealed.messages }
  if (!before) keep(sealed.file)
  const authority = authorityOf(settings)
  if (!authority || (await isStamped(root, life.facts.id, life.files, sealed.file)))
    return { written, isSigned: true, messages: sealed.messages }
  const stamped = await stampSeal(root, life, sealed.file, authority, clock)
  if (stamped.file) keep(stamped.file)
  return { written, isSigned: true, messages: [...sealed.messages, ...stamped.messages] }
}

/** Whether a record is the seal of this very text. */
function isSealOf({ kind, document }: RecordFile['record'], { no }: Signed): boolean {
  return kind === 'sealed' && document === no
}

function isComplete({ facts, events, context }: Life, { no }: Signed): boolean {
  const text = no ? facts.addenda.find(({ id }) => id === no) : facts
  const own = events.filter((event) => event.document === no)
  return (
    text !== undefined &&
    negotiationOn(text, own, context.today, context.delays).signedOn !== undefined
  )
}

async function seal(root: string, life: Life, signed: Signed, wishes: SealWishes) {
  const { document, no, clock } = signed
  const { withoutPdf, language } = wishes
  const pdf = withoutPdf ? undefined : await printToSeal(root, life, signed, language)
  const sealing = {
    contract: document.contract,
    ...(no && { document: no }),
    ...(pdf && { pdf }),
  }
  return sealDocument(root, life, sealing, clock)
}
