import { existsSync } from 'node:fs'
import { readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { BundleFiles } from '#core/seal/bundle/manifest.ts'
import { writeZip } from '#core/seal/bundle/zip.ts'
import { isAbandoned, nameBehind, sweepTemporaries } from '#node/sweep.ts'
import { flushFolder, makeFolder, temporaryName, writeFileAtomically } from '#node/write-file.ts'
import { writeFault } from '#node/write-fault.ts'

/**
 * Writes a bundle, as a zip archive where the name ends so, else as a folder. It is whole or not there: a folder is
 * filled under a temporary name beside its place. What stood there before is removed once the new one is whole.
 * @throws EnvironmentFault when the disk is full, read-only or not ours; nothing is left behind
 */
export async function writeBundle(to: string, files: BundleFiles): Promise<void> {
  if (isZipName(to)) return writeFileAtomically(to, writeZip(files))
  const temporary = join(dirname(to), temporaryName(basename(to)))
  try {
    await fill(temporary, files)
    await takePlace(temporary, to)
  } catch (error) {
    throw writeFault(to, error)
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

/**
 * Puts right what a killed run left beside the place of a bundle: the bundle that it was about to replace comes back,
 * everything half-written goes.
 */
export async function settleBundle(to: string): Promise<void> {
  const folder = dirname(to)
  for (const found of await readdir(folder).catch(() => [])) {
    const temporary = found.replace(/\.old$/u, '.tmp')
    const isFormer = found !== temporary && nameBehind(temporary) === basename(to)
    if (!isFormer || !isAbandoned(temporary)) continue
    if (existsSync(to)) await rm(join(folder, found), { recursive: true, force: true })
    else await rename(join(folder, found), to)
  }
  await sweepTemporaries(folder, basename(to))
}

async function fill(folder: string, files: BundleFiles): Promise<void> {
  await makeFolder(folder)
  for (const [path, bytes] of files) await writeFileAtomically(join(folder, path), bytes)
  for (const name of foldersOf(files)) await flushFolder(join(folder, name))
}

async function takePlace(temporary: string, to: string): Promise<void> {
  const former = temporary.replace(/tmp$/u, 'old')
  const isReplaced = existsSync(to)
  if (isReplaced) await rename(to, former)
  try {
    await rename(temporary, to)
  } catch (error) {
    if (isReplaced) await rename(former, to)
    throw error
  }
  await flushFolder(dirname(to))
  if (isReplaced) await rm(former, { recursive: true, force: true })
}

/** All folders that the files of a bundle stand in, its own included. */
function foldersOf(files: BundleFiles): ReadonlySet<string> {
  const folders = [...files.keys()].flatMap((path) => {
    const parts = path.split('/')
    return parts.map((_, depth) => parts.slice(0, depth).join('/'))
  })
  return new Set(folders)
}

/** True for a name that asks for one file. */
export function isZipName(path: string): boolean {
  return path.toLowerCase().endsWith('.zip')
}
