import { lstat, mkdir } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A folder that only this user can write to, for programs we unpack and then run: under the user's
 * cache, or in the temporary folder when the user has no home to write to.
 * @returns undefined when somebody else owns or may write to every such place
 */
export async function privateFolder(
  places: readonly string[] = usualPlaces(),
): Promise<string | undefined> {
  for (const place of places) {
    const made = await mkdir(place, { recursive: true, mode: 0o700 }).then(
      () => true,
      () => false,
    )
    if (made && (await isPrivate(place))) return place
  }
  return undefined
}

/** True when the file or folder is ours, is no link, and nobody else may write to it. */
export async function isPrivate(path: string): Promise<boolean> {
  const stat = await lstat(path).catch(() => undefined)
  if (!stat || stat.isSymbolicLink()) return false
  if (!process.getuid) return true
  return stat.uid === process.getuid() && (stat.mode & 0o022) === 0
}

function usualPlaces(): string[] {
  const cache = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache')
  return [join(cache, 'clausier'), join(tmpdir(), `clausier-${process.getuid?.() ?? 'user'}`)]
}
