import { createHash } from 'node:crypto'
import {
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { temporaryName } from '#node/write-file.ts'

/**
 * What earlier runs made, by a digest of everything it was made from. Nobody depends on it: what cannot be read is made
 * anew, what cannot be written is not kept. Safe with several runs at once: a value is whole or absent.
 */
export type KeptValues<Value> = {
  readonly get: (key: string) => Value | undefined
  readonly put: (key: string, value: Value) => void
}

/** More values than any library has; a folder that holds more is begun anew. */
const mostValues = 5000

/** Folders of that many engines stay: work trees beside each other, and the last few versions of each. */
const mostFolders = 16

/**
 * The values kept in a folder, which is made when first written to.
 * @param folder one that only this user can write to: its values are believed as they stand
 */
export function keptValues<Value>(folder: string): KeptValues<Value> {
  let isReady = false
  return {
    get: (key) => quietly(() => opened(readFileSync(join(folder, key)))) as Value | undefined,
    put: (key, value) =>
      quietly(() => {
        if (!isReady) makeRoom(folder)
        isReady = true
        place(join(folder, key), closed(value))
      }),
  }
}

function makeRoom(folder: string): void {
  const isNew = makePrivate(folder)
  if (isNew) forgetOldest(dirname(folder))
  else if (readdirSync(folder).length > mostValues) {
    rmSync(folder, { recursive: true, force: true })
    makePrivate(folder)
  }
}

function makePrivate(folder: string): boolean {
  return mkdirSync(folder, { recursive: true, mode: 0o700 }) !== undefined
}

function forgetOldest(above: string): void {
  const folders = readdirSync(above).map((name) => join(above, name))
  const newestFirst = folders
    .map((path) => ({ path, time: statSync(path).mtimeMs }))
    .sort((one, other) => other.time - one.time)
  for (const { path } of newestFirst.slice(mostFolders))
    rmSync(path, { recursive: true, force: true })
}

/** A disk can lose the end of a file: the digest in front tells. */
function closed(value: unknown): Uint8Array {
  const bytes = serialize(value)
  return Buffer.concat([digestOf(bytes), bytes])
}

function opened(file: Buffer): unknown {
  const bytes = file.subarray(32)
  return file.subarray(0, 32).equals(digestOf(bytes)) ? deserialize(bytes) : undefined
}

function place(path: string, data: Uint8Array): void {
  const temporary = join(dirname(path), temporaryName('kept'))
  try {
    writeFileSync(temporary, data, { flag: 'wx', mode: 0o600 })
    renameSync(temporary, path)
  } finally {
    rmSync(temporary, { force: true })
  }
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}

function quietly<Result>(work: () => Result): Result | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
