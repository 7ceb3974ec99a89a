import { homedir } from 'node:os'
import { join } from 'node:path'

/** A path in which `~` stands for the user's home. */
export function fromHome(path: string): string {
  return path === '~' || path.startsWith('~/') ? join(homedir(), path.slice(1)) : path
}
