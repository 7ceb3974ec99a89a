import { isRecordKind } from '#core/life/records/record.ts'
import type { Language } from '#core/locale/locale.ts'
import type { NewRecord } from './append-record.ts'
import { recordWords } from './record-words.ts'

/** A record that somebody wrote elsewhere: it names its contract, and is checked like any other before it is added. */
export type FiledRecord = {
  readonly contract: string
  readonly document?: string
  readonly record: NewRecord
}

/** Larger than any letter with its changes. */
const largest = 256 * 1024

/**
 * Reads a record from a JSON file of the form of a record, without its place in a chain. What it says is a claim
 * of whoever wrote it. A file that is not one is a usage fault.
 */
export function recordFromFile(path: string, bytes: Uint8Array, language: Language): FiledRecord {
  const words = recordWords[language]
  let value: unknown
  try {
    if (bytes.length > largest) throw new Error(`${bytes.length} > ${largest}`)
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw words.fileUnreadable(path, error instanceof Error ? error.message : String(error))
  }
  const {
    contract,
    document,
    kind,
    prev: _,
    format: __,
    recordedAt: ___,
    ...rest
  } = asObject(value)
  if (typeof contract !== 'string' || typeof kind !== 'string' || !isRecordKind(kind))
    throw words.fileUnreadable(path, '"contract", "kind"')
  return {
    contract,
    ...(typeof document === 'string' && { document }),
    record: {
      ...rest,
      ...(document !== undefined && { document }),
      kind,
      basis: 'claimed',
    } as unknown as NewRecord,
  }
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {}
}
