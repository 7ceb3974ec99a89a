import { spawnSync } from 'node:child_process'
import type { Words } from '#core/locale/locale.ts'
import { EnvironmentFault } from '#node/faults.ts'

/** Runs git with an argument array, never through a shell. Gives its standard output as bytes. @param remedy for the fault when it fails */
export function git(root: string, args: readonly string[], remedy: Words, input?: string): Buffer {
  const done = run(root, args, input)
  if (done.error)
    throw new EnvironmentFault(
      { fr: "git n'a pas pu être lancé.", en: 'git could not be started.' },
      {
        why: done.error.message,
        remedy: { fr: 'Installez git.', en: 'Install git.' },
        cause: done.error,
      },
    )
  if (done.status !== 0) {
    const verb = args.find((arg) => /^[a-z]/u.test(arg) && !arg.includes('='))
    throw new EnvironmentFault(
      { fr: `git ${verb} a échoué.`, en: `git ${verb} failed.` },
      {
        why: done.stderr.toString('utf8').trim() || {
          fr: `Il n'a rien dit de : ${args.at(-1)}`,
          en: `It said nothing about: ${args.at(-1)}`,
        },
        remedy,
      },
    )
  }
  return done.stdout
}

/** The same for a question that may have no answer: `undefined` when git fails or is not there. */
export function tryGit(root: string, args: readonly string[]): string | undefined {
  const done = run(root, args)
  return done.error || done.status !== 0 ? undefined : done.stdout.toString('utf8')
}

function run(root: string, args: readonly string[], input?: string) {
  return spawnSync('git', ['-C', root, ...args], {
    maxBuffer: 1 << 30,
    env: { ...process.env, LC_ALL: 'C' },
    ...(input !== undefined && { input }),
  })
}
