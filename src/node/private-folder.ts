import { lstatSync, mkdirSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A folder that only this user can write to, for programs we unpack and then run and for results that later runs
 * believe: under the user's cache, or in the temporary folder when the user has no home to write to.
 * @returns undefined when somebody else owns or may write to every such place
 */
export function privateFolder(places: readonly string[] = usualPlaces()): string | undefined {
  return places.find((place) => isMade(place) && isPrivate(place))
}

/** True when the file or folder is ours, is no link, and nobody else may write to it. */
export function isPrivate(path: string): boolean {
  try {
    const stat = lstatSync(path)
    if (stat.isSymbolicLink()) return false
    if (!process.getuid) return true
    return stat.uid === process.getuid() && (stat.mode & 0o022) === 0
  } catch {
    return false
  }
}

function isMade(place: string): boolean {
  try {
    mkdirSync(place, { recursive: true, mode: 0o700 })
    return true
  } catch {
    return false
  }
}

function usualPlaces(): string[] {
  const cache = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache')
  return [join(cache, 'clausier'), join(tmpdir(), `clausier-${process.getuid?.() ?? 'user'}`)]
}
