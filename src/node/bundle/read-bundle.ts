import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type BundleFiles, manifestName, sumsName } from '#core/seal/bundle/manifest.ts'
import { readZip } from '#core/seal/bundle/zip.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { isZipName } from './write-bundle.ts'

/** True for a path that holds a bundle: a zip archive, or a folder with one of the two lists. */
export function isBundle(path: string): boolean {
  if (!existsSync(path)) return false
  if (!statSync(path).isDirectory()) return isZipName(path)
  return [manifestName, sumsName].some((name) => existsSync(join(path, name)))
}

/**
 * The files of a bundle. Links in a folder are not followed: they count as files without bytes of their own.
 * @throws Refusal `zip-refused`
 * @throws EnvironmentFault when the disk does not let us read
 */
export function readBundle(path: string): BundleFiles {
  try {
    return statSync(path).isDirectory() ? readFolder(path) : readZip(readFileSync(path))
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause)) throw cause
    throw new EnvironmentFault(
      { fr: `${path} n'a pas pu être lu.`, en: `Could not read ${path}.` },
      {
        why: cause.message,
        remedy: {
          fr: 'Vérifiez le nom et les droits des fichiers.',
          en: 'Check the name and the rights of the files.',
        },
        cause,
      },
    )
  }
}

function readFolder(folder: string): BundleFiles {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return new Map(
    names.sort().flatMap((name) => {
      const full = join(folder, name)
      const entry = lstatSync(full)
      if (entry.isDirectory()) return []
      const bytes = entry.isFile() ? readFileSync(full) : new Uint8Array()
      return [[name.replaceAll('\\', '/'), Uint8Array.from(bytes)] as const]
    }),
  )
}
