import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { digestOf } from '#core/contract/digest.ts'
import { checkLinks } from '#core/life/chain/check-links.ts'
import { checkNext } from '#core/life/chain/check-next.ts'
import type { RecordContext } from '#core/life/chain/check-records.ts'
import { recordText } from '#core/life/records/canonical.ts'
import { type RecordFile, readRecord, recordFileName } from '#core/life/records/read-record.ts'
import { type Evidence, type RecordDraft, recordFormat } from '#core/life/records/record.ts'
import { type Message, hasErrors } from '#core/report/message.ts'
import type { Clock } from '#node/command/clock.ts'
import { sweepTemporaries } from '#node/sweep.ts'
import { makeFolder, placeFile, writeFileAtomically } from '#node/write-file.ts'
import { writeFault } from '#node/write-fault.ts'
import { claimNumber, finishClaims } from './claim-number.ts'
import { recordsFolder } from '#core/repository/records-folder.ts'
import { readRecords } from './read-records.ts'

/** A record to be written: format, place in the chain, contract and time of writing are added; `at` is now unless given. */
export type NewRecord = Draft<RecordDraft>
type Draft<Each> = Each extends unknown
  ? Omit<Each, 'contract' | 'at' | 'evidence'> & { readonly at?: string }
  : never

/** A file that backs a record. It is stored under its digest, so that the same file is stored once. */
export type NewEvidence = Pick<Evidence, 'mediaType' | 'role'> & {
  readonly bytes: Uint8Array
  /** With its dot: `.json`. */
  readonly extension: string
}

/**
 * Makes a record from those it will follow, for one that names the last of them; or makes none, when another writer
 * has just written what was to be said. It is asked again whenever another writer was faster.
 */
export type RecordMaker = (before: readonly RecordFile[]) => NewRecord | undefined

/** What appending gives: the new record, or why it was refused. */
export type Appended = { readonly file?: RecordFile; readonly messages: readonly Message[] }

/** How many writers may be faster, one after the other, before this is taken for a fault. */
const mostTries = 1000

/**
 * Appends one record to the chain of a contract. It is checked first as `check` would; when it is refused, or
 * the chain is already broken, nothing is written. Two writers at once both succeed, one after the other; once
 * this returns, the record survives a crash.
 * @param record the record, or what makes it from those it will follow
 * @param context what the contract's records are checked against
 * @throws EnvironmentFault when the disk is full, read-only or not ours; the chain is then as it was
 */
export async function appendRecord(
  root: string,
  record: NewRecord | RecordMaker,
  context: RecordContext & { readonly clock: Clock },
  evidence: readonly NewEvidence[] = [],
): Promise<Appended> {
  const folder = join(root, recordsFolder(context.facts.id))
  try {
    await makeFolder(folder)
    await sweepTemporaries(folder)
    await sweepTemporaries(join(folder, 'evidence'))
    return await appendIn(root, record, context, evidence)
  } catch (error) {
    throw writeFault(folder, error)
  }
}

async function appendIn(
  root: string,
  record: NewRecord | RecordMaker,
  context: RecordContext & { readonly clock: Clock },
  evidence: readonly NewEvidence[],
): Promise<Appended> {
  const contract = context.facts.id
  const folder = join(root, recordsFolder(contract))
  for (let tries = 0; tries < mostTries; tries++) {
    if ((await readdir(folder)).some((name) => name.endsWith('.claim'))) await finishClaims(folder)
    const { files, messages } = readRecords(root, contract)
    const made = typeof record === 'function' ? record(files) : record
    if (!made) return { messages: [] }
    const next = nextFile(made, files, context, evidence)
    const [file] = next.files
    const found = [
      ...messages,
      ...checkLinks(files, contract),
      ...next.messages,
      ...(file ? checkNext(files, file, context) : []),
    ]
    if (!file || hasErrors(found)) return { messages: found }
    await storeEvidence(folder, evidence)
    if (await place(folder, file)) return { file, messages: found }
  }
  throw new Error(`No place in the chain of ${contract} after ${mostTries} tries.`)
}

/** What would keep a record from being appended as things stand; nothing is written. */
export function refusalsOf(
  root: string,
  record: NewRecord,
  context: RecordContext & { readonly clock: Clock },
): readonly Message[] {
  const { files, messages } = readRecords(root, context.facts.id)
  const next = nextFile(record, files, context, [])
  const [file] = next.files
  const found = file ? checkNext(files, file, context) : []
  return [...messages, ...checkLinks(files, context.facts.id), ...next.messages, ...found]
}

async function place(folder: string, { number, record }: RecordFile): Promise<boolean> {
  const path = join(folder, recordFileName(number, record.kind))
  return placeFile(path, recordText(record), (temporary) =>
    claimNumber(folder, number, record.kind, temporary),
  )
}

/** The record as it would stand next in the chain, read back as any file is. */
function nextFile(
  record: NewRecord,
  files: readonly RecordFile[],
  context: RecordContext & { readonly clock: Clock },
  evidence: readonly NewEvidence[],
): { files: readonly RecordFile[]; messages: readonly Message[] } {
  const { facts } = context
  const last = files.at(-1)
  const now = timeOfWriting(record, last, context)
  const whole = {
    ...record,
    format: recordFormat,
    contract: facts.id,
    at: record.at ?? now,
    recordedAt: now,
    ...(evidence.length > 0 && { evidence: evidence.map(described) }),
    prev: last?.digest ?? null,
  }
  const path = `${recordsFolder(facts.id)}/${recordFileName((last?.number ?? 0) + 1, record.kind)}`
  const bytes = new TextEncoder().encode(recordText(whole))
  const read = readRecord({ path, bytes })
  return { files: read.file ? [read.file] : [], messages: read.messages }
}

/**
 * Now, unless the fact or the record before it is a little later by another clock, or later on the day that
 * `--today` names: the order of writing must hold.
 */
function timeOfWriting(
  { at }: NewRecord,
  last: RecordFile | undefined,
  { facts, latest, clock }: RecordContext & { readonly clock: Clock },
): string {
  return [at, last?.record.recordedAt].reduce<string>(
    (now, other) =>
      other && Date.parse(other) > Date.parse(now) && Date.parse(other) <= latest ? other : now,
    clock.now(facts.zone),
  )
}

function described(evidence: NewEvidence): Evidence {
  const { mediaType, role, bytes } = evidence
  return { file: evidenceFile(evidence), digest: digestOf(bytes), mediaType, role }
}

async function storeEvidence(folder: string, evidence: readonly NewEvidence[]): Promise<void> {
  for (const one of evidence)
    await writeFileAtomically(join(folder, 'evidence', evidenceFile(one)), one.bytes)
}

function evidenceFile({ bytes, extension }: NewEvidence): string {
  return `${digestOf(bytes).slice('sha256:'.length)}${extension}`
}
