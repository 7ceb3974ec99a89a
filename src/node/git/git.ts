import { spawnSync } from 'node:child_process'
import { EnvironmentFault } from '#node/faults.ts'

/** Runs git with an argument array, never through a shell. Gives its standard output as bytes. */
export function git(root: string, args: readonly string[], remedy: string): Buffer {
  const done = spawnSync('git', ['-C', root, ...args], {
    maxBuffer: 1 << 30,
    env: { ...process.env, LC_ALL: 'C' },
  })
  if (done.error)
    throw new EnvironmentFault('git could not be started.', {
      why: done.error.message,
      remedy: 'Install git.',
      cause: done.error,
    })
  if (done.status !== 0)
    throw new EnvironmentFault(`git ${args[0]} failed.`, {
      why: done.stderr.toString('utf8').trim(),
      remedy,
    })
  return done.stdout
}
