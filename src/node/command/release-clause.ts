import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lockName, lockPath, withReleased } from '#core/contract/clause-lock.ts'
import { digestOf } from '#core/contract/digest.ts'
import { type Clause, type Library, findClause } from '#core/contract/library.ts'
import { previousVersion, stepProblem } from '#core/contract/version-step.ts'
import { closest } from '#core/report/did-you-mean.ts'
import { fileStart, formatMessage, hasErrors } from '#core/report/message.ts'
import { Report } from '#core/report/report.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { loadLibrary } from '#node/repository/load-library.ts'
import { readLock } from '#node/repository/read-lock.ts'
import { writeFileAtomically } from '#node/write-file.ts'
import type { RunVerb } from './verb.ts'

/** `release-clause <clause@version>`: sets its status to released and freezes its files in the lock. */
export const releaseClause: RunVerb = async ({ root, language, print, report }, [name = '']) => {
  const { library, messages } = loadLibrary(root)
  const { lock } = readLock(root)
  const clause = clauseNamed(name, library)
  const about = messages.filter(
    ({ file, rule }) => file.startsWith(`${clause.folder}/`) && rule !== 'clause-not-locked',
  )
  for (const message of about) report(formatMessage(message, language))
  if (hasErrors(about)) return 1
  if (lock.released[lockName(clause)] && clause.meta.status === 'released') {
    print(language === 'fr' ? `${name} est déjà publiée.` : `${name} is already released.`)
    return 0
  }
  const problem = stepReport(clause, library)
  for (const message of problem.messages) report(formatMessage(message, language))
  if (problem.failed) return 1

  const yaml = readFileSync(join(root, clause.folder, 'clause.yaml'), 'utf8')
  const released = yaml.replace(/^status: draft$/m, 'status: released')
  const files = { ...clause.files, 'clause.yaml': digestOf(released) }
  if (released !== yaml)
    await writeFileAtomically(join(root, clause.folder, 'clause.yaml'), released)
  await writeFileAtomically(
    join(root, lockPath),
    `${JSON.stringify(withReleased(lock, clause, files), null, 2)}\n`,
  )
  print(
    language === 'fr'
      ? `${name} est publiée ; ses fichiers ne changent plus.`
      : `${name} is released; its files no longer change.`,
  )
  return 0
}

function clauseNamed(name: string, library: Library): Clause {
  const [id = '', version = ''] = name.split('@')
  const clause = findClause(library, id, version)
  if (clause) return clause
  const names = [...library.clauses].flatMap(([known, versions]) =>
    [...versions.keys()].map((one) => `${known}@${one}`),
  )
  const guess = closest(name, names)
  throw new EnvironmentFault(
    {
      fr: `Aucune clause « ${name} » ne peut être publiée.`,
      en: `There is no clause "${name}" that can be released.`,
    },
    {
      why: library.broken.has(name)
        ? { fr: 'Elle a ses propres fautes.', en: 'It has mistakes of its own.' }
        : {
            fr: `Aucun dossier clauses/${id}/${version}.`,
            en: `No folder clauses/${id}/${version}.`,
          },
      remedy: guess
        ? { fr: `Vouliez-vous dire ${guess} ?`, en: `Did you mean ${guess}?` }
        : {
            fr: 'Lancez « clausier check clauses » pour voir ce qui ne va pas.',
            en: 'Run "clausier check clauses" to see what is wrong.',
          },
    },
  )
}

function stepReport(clause: Clause, library: Library): Report {
  const report = new Report(`${clause.folder}/clause.yaml`)
  const previous = previousVersion(
    library.clauses.get(clause.meta.id) ?? new Map(),
    clause.meta.version,
  )
  const problem = previous && stepProblem(previous, clause)
  if (problem)
    report.add('clause-step-too-small', fileStart, {
      name: lockName(clause),
      needed: problem.needed,
      paths: problem.paths.join(', '),
    })
  return report
}
