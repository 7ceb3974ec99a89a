import { spawnSync } from 'node:child_process'
import type { Words } from '#core/locale/locale.ts'
import { EnvironmentFault } from '#node/faults.ts'

/** What a call of `gh` is for, in the fault when it fails. */
export type GhRemedies = {
  /** Where there is no `gh`. */
  readonly missing: Words
  /** Where it says no. */
  readonly failed: Words
}

/**
 * Runs `gh` with an argument array, never through a shell; a text goes in by standard input. Gives its standard output.
 * @throws EnvironmentFault when it cannot be started or fails
 */
export function gh(
  root: string,
  args: readonly string[],
  remedies: GhRemedies,
  input = '',
): string {
  const done = spawnSync('gh', args, { cwd: root, input, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (done.error)
    throw new EnvironmentFault(
      { fr: "gh n'a pas pu être lancé.", en: 'gh could not be started.' },
      {
        why: done.error.message,
        remedy: remedies.missing,
        cause: done.error,
      },
    )
  if (done.status !== 0)
    throw new EnvironmentFault(
      {
        fr: `gh ${args.slice(0, 2).join(' ')} a échoué.`,
        en: `gh ${args.slice(0, 2).join(' ')} failed.`,
      },
      {
        why: done.stderr.trim(),
        remedy: remedies.failed,
      },
    )
  return done.stdout
}
