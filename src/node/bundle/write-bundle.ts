import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { BundleFiles } from '#core/seal/bundle/manifest.ts'
import { writeZip } from '#core/seal/bundle/zip.ts'
import { flushFolder, writeFileAtomically } from '#node/write-file.ts'

/**
 * Writes a bundle, as a zip archive where the name ends so, else as a folder. It is whole or not there: a folder is
 * filled under a temporary name beside its place. What stood there before is removed once the new one is whole.
 * @throws EnvironmentFault when the disk is full, read-only or not ours; nothing is left behind
 */
export async function writeBundle(to: string, files: BundleFiles): Promise<void> {
  if (isZipName(to)) return writeFileAtomically(to, writeZip(files))
  const suffix = randomBytes(6).toString('hex')
  const temporary = join(dirname(to), `.${basename(to)}.${suffix}.tmp`)
  const former = join(dirname(to), `.${basename(to)}.${suffix}.old`)
  try {
    await mkdir(temporary, { recursive: true })
    for (const [path, bytes] of files) await writeFileAtomically(join(temporary, path), bytes)
    const isReplaced = existsSync(to)
    if (isReplaced) await rename(to, former)
    await rename(temporary, to)
    await flushFolder(dirname(to))
    if (isReplaced) await rm(former, { recursive: true, force: true })
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

/** True for a name that asks for one file. */
export function isZipName(path: string): boolean {
  return path.toLowerCase().endsWith('.zip')
}
