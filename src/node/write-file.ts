import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { EnvironmentFault } from '#node/faults.ts'

/**
 * Writes a file so that a reader, or a crash at any moment, sees the old content or the new, never
 * a part. Makes the folder if it is missing.
 * @throws EnvironmentFault when the disk is full, read-only or not ours; the old file is then
 *   intact
 */
export async function writeFileAtomically(path: string, data: Uint8Array | string): Promise<void> {
  await placeFile(path, data, (temporary) => rename(temporary, path))
}

/**
 * Writes a file under a temporary name beside its place, durably, lets `place` give it its name, and removes
 * what is left of it.
 * @returns what `place` returns
 * @throws EnvironmentFault when the disk is full, read-only or not ours; nothing is left behind
 */
export async function placeFile<Placed>(
  path: string,
  data: Uint8Array | string,
  place: (temporary: string) => Promise<Placed>,
): Promise<Placed> {
  const folder = dirname(path)
  const temporary = join(folder, temporaryName(basename(path)))
  try {
    await mkdir(folder, { recursive: true })
    await writeDurably(temporary, data)
    const placed = await place(temporary)
    await flushFolder(folder)
    return placed
  } catch (error) {
    throw asFault(path, error)
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined)
  }
}

/** True for the name of a temporary file that a killed run left behind. */
export function isTemporaryName(name: string): boolean {
  return /^\..+\.\d+-[0-9a-f]{12}\.tmp$/u.test(name)
}

function temporaryName(name: string): string {
  return `.${name}.${process.pid}-${randomBytes(6).toString('hex')}.tmp`
}

async function writeDurably(path: string, data: Uint8Array | string): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(data)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Makes the names in a folder durable. */
export async function flushFolder(folder: string): Promise<void> {
  // Windows cannot open a folder; its rename is durable once the journal is.
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function asFault(path: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = reasons[code]
  return reason
    ? new EnvironmentFault(`Could not write ${path}.`, { ...reason, cause: error })
    : error
}

type Reason = { readonly why: string; readonly remedy: string }

const full: Reason = {
  why: 'The disk is full.',
  remedy: 'Free some space, then run the command again; the file is as it was before.',
}
const forbidden: Reason = {
  why: 'This user may not write there.',
  remedy: 'Give yourself the right to write to the folder, or choose another one.',
}
const unlinkable: Reason = {
  why: 'This file system cannot give one file two names.',
  remedy: 'Keep the repository on the usual file system of your machine.',
}
const blocked: Reason = {
  why: 'A part of the path is a file, not a folder.',
  remedy: 'Remove that file, or choose another folder.',
}

const reasons: Readonly<Record<string, Reason>> = {
  ENOSPC: full,
  EDQUOT: full,
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: {
    why: 'The disk is read-only.',
    remedy: 'Choose a folder on a disk that can be written to.',
  },
  ENOTSUP: unlinkable,
  EOPNOTSUPP: unlinkable,
  ENOTDIR: blocked,
  EEXIST: blocked,
  EISDIR: {
    why: 'There is a folder of that name.',
    remedy: 'Remove the folder, or choose another name.',
  },
}
