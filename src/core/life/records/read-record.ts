import type { Digest } from '#core/contract/contract.ts'
import { digestOf } from '#core/contract/digest.ts'
import { readTerms } from '#core/contract/read-terms.ts'
import { type SourceFile, decode } from '#core/contract/source.ts'
import { readYaml } from '#core/contract/yaml-source.ts'
import { closest } from '#core/report/did-you-mean.ts'
import { type Message, fileStart } from '#core/report/message.ts'
import { Report } from '#core/report/report.ts'
import { recordText } from './canonical.ts'
import { type LifeRecord, isRecordKind, recordKinds, recordSchema } from './record.ts'

/** A record and the file it stands in. */
export type RecordFile = {
  readonly path: string
  /** The number its name begins with: 1 for the first. */
  readonly number: number
  readonly record: LifeRecord
  /** SHA-256 of the file: what the next record calls `prev`. */
  readonly digest: Digest
}

/** `0001-sent.json` */
const fileName = /(?:^|\/)(\d{4,6})-([a-z-]+)\.json$/

/** The file name of a record: four digits at least, and its kind. */
export function recordFileName(number: number, kind: string): string {
  return `${String(number).padStart(4, '0')}-${kind}.json`
}

/** The number in a record's file name; `undefined` for any other file. */
export function recordNumber(path: string): number | undefined {
  const digits = fileName.exec(path)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/**
 * Reads one record: a known kind, typed details, written exactly as `recordText` writes it.
 * Every mistake has its place in the file.
 */
export function readRecord(file: SourceFile): { file?: RecordFile; messages: readonly Message[] } {
  const report = new Report(file.path)
  const text = decode(file, report)
  const record = text === undefined ? undefined : parseRecord(text, report)
  const name = fileName.exec(file.path)
  if (record && record.kind !== name?.[2])
    report.add('record-name', fileStart, { kind: record.kind, path: file.path })
  if (!record || !name || text === undefined || report.failed) return { messages: report.messages }
  return {
    file: { path: file.path, number: Number(name[1]), record, digest: digestOf(text) },
    messages: report.messages,
  }
}

function parseRecord(text: string, report: Report): LifeRecord | undefined {
  const quick = parseQuickly(text)
  if (quick) return quick
  const yaml = readYaml(text, report)
  if (!yaml) return undefined
  const kind = String((yaml.value as { kind?: unknown } | null)?.kind ?? '')
  if (!isRecordKind(kind)) {
    report.add('record-kind-unknown', yaml.placeOf(['kind']), {
      kind,
      guess: closest(kind, recordKinds),
    })
    return undefined
  }
  const read = readTerms(recordSchema(kind), yaml.value, yaml, report)
  if (read) report.add('record-form', fileStart)
  return undefined
}

/** Records are read by the ten thousand: the reader that knows places is for those with a mistake. */
function parseQuickly(text: string): LifeRecord | undefined {
  try {
    const value = JSON.parse(text) as { kind: string }
    if (!isRecordKind(value.kind)) return undefined
    const read = recordSchema(value.kind).safeParse(value)
    return read.success && recordText(read.data) === text ? (read.data as LifeRecord) : undefined
  } catch {
    return undefined
  }
}
