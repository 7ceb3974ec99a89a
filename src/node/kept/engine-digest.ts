import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const engine = join(import.meta.dirname, '../../..')

/**
 * SHA-256 over what decides what some folders of the engine make of a file: their sources, the packages, Node itself.
 * A result kept under it is what this very engine makes.
 * @param folders from the top of the engine: `src/core/contract`
 * @param home where the engine stands
 * @returns undefined when that cannot be told: sources are missing (the code runs from a bundle), or one was changed
 *   after this process had read it
 */
export function engineDigest(folders: readonly string[], home = engine): string | undefined {
  try {
    const files = ['package-lock.json', ...folders.flatMap((folder) => sourcesIn(home, folder))]
    if (files.some((file) => isChangedSinceStart(join(home, file)))) return undefined
    const hash = createHash('sha256').update(`${process.version} ${process.versions.icu}`)
    for (const file of files) {
      const bytes = readFileSync(join(home, file))
      hash.update(`\0${file} ${bytes.length}\0`).update(bytes)
    }
    return hash.digest('hex')
  } catch {
    return undefined
  }
}

function sourcesIn(home: string, folder: string): string[] {
  return readdirSync(join(home, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
}

function isChangedSinceStart(path: string): boolean {
  return statSync(path).mtimeMs > performance.timeOrigin
}
