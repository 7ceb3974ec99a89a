import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isTemporaryName } from './write-file.ts'

/**
 * Removes what killed runs left under temporary names in a folder. What a run of this machine is still writing stays.
 * @param name only what was to get this name; everything when absent
 */
export async function sweepTemporaries(folder: string, name?: string): Promise<void> {
  for (const found of await readdir(folder).catch(() => [])) {
    if (!isAbandoned(found) || (name !== undefined && nameBehind(found) !== name)) continue
    await rm(join(folder, found), { recursive: true, force: true }).catch(() => undefined)
  }
}

/** The name that a temporary one is to get: `x.pdf` for `.x.pdf.4711-0123456789ab.tmp`. */
export function nameBehind(found: string): string {
  return found.replace(/^\.(.+)\.\d+-\w+\.tmp$/u, '$1')
}

/** True for a temporary name whose writer runs no more. */
export function isAbandoned(found: string): boolean {
  return isTemporaryName(found) && !isRunning(Number(/\.(\d+)-\w+\.tmp$/u.exec(found)?.[1]))
}

/** Is there a process of that number, ours or another user's? */
export function isRunning(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    // A process of another user answers with a refusal.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
