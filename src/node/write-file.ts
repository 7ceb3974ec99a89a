import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { writeFault } from './write-fault.ts'

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
    await makeFolder(folder)
    await writeDurably(temporary, data)
    const placed = await place(temporary)
    await flushFolder(folder)
    return placed
  } catch (error) {
    throw writeFault(path, error)
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined)
  }
}

/** True for the name of a temporary file that a killed run left behind. */
export function isTemporaryName(name: string): boolean {
  return /^\..+\.\d+-[0-9a-f]{12}\.tmp$/u.test(name)
}

/** A name beside another one, which says who writes there: `.x.pdf.4711-0123456789ab.tmp`. */
export function temporaryName(name: string): string {
  return `.${name}.${process.pid}-${randomBytes(6).toString('hex')}.tmp`
}

/** Makes a folder and those above it. @throws what the disk answers */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    // Node says of a read-only disk that the folder is missing; a single step says what is wrong.
    await mkdir(firstMissing(folder))
    throw error
  }
}

function firstMissing(folder: string): string {
  const above = dirname(folder)
  return existsSync(above) ? folder : firstMissing(above)
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
