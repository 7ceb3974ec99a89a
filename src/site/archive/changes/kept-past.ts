import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Comparison, Look } from '#node/history/contract-log.ts'
import { writeFileAtomically } from '#node/write-file.ts'
import type { ContractRecord } from '#site/archive/records.ts'

/** What reading the past once found, kept so that the next build reads only what is new. */
export type KeptPast = {
  /** The code that found it: another one may find something else. */
  readonly engine: string
  /** The commit it ends at. */
  readonly head: string
  readonly draws: Readonly<Record<string, readonly string[]>>
  readonly looks: Readonly<Record<string, Look>>
  readonly comparisons: Readonly<Record<string, Comparison>>
  readonly changes: Readonly<Record<string, NonNullable<ContractRecord['changes']>>>
}

/** What is kept in a cache folder; `undefined` when there is nothing that this engine can use. */
export function readKeptPast(folder: string, engine: string): KeptPast | undefined {
  try {
    const kept = JSON.parse(readFileSync(pathIn(folder), 'utf8')) as KeptPast
    return kept.engine === engine ? kept : undefined
  } catch {
    return undefined
  }
}

/** Keeps it for the next build. */
export async function writeKeptPast(folder: string, kept: KeptPast): Promise<void> {
  await writeFileAtomically(pathIn(folder), JSON.stringify(kept))
}

function pathIn(folder: string): string {
  return join(folder, 'past.json')
}

/** Values by key of which some are known from before; only those asked for are kept on. */
export type Keeper<Value> = {
  readonly get: (key: string) => Value | undefined
  readonly set: (key: string, value: Value) => void
  /** The known value, or the one that is made now. */
  readonly recall: (key: string, make: () => Value) => Value
  readonly used: () => Record<string, Value>
}

/** @param known what the last build kept */
export function keeper<Value>(known: Readonly<Record<string, Value>> = {}): Keeper<Value> {
  const used = new Map<string, Value>()
  const set = (key: string, value: Value) => void used.set(key, value)
  const get = (key: string) => {
    const value = used.get(key) ?? (Object.hasOwn(known, key) ? known[key] : undefined)
    if (value !== undefined) set(key, value)
    return value
  }
  const recall = (key: string, make: () => Value) => {
    const value = get(key) ?? make()
    set(key, value)
    return value
  }
  return { get, set, recall, used: () => Object.fromEntries(used) }
}
