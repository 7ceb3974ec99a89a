import type { Finding } from '#core/lint/finding.ts'
import { type Crash, type Linter, makeLinter } from '#core/lint/lint.ts'
import { relatedAmong } from '#core/lint/relate.ts'
import { allRules } from '#core/lint/rules.ts'
import { subjectOf } from '#core/lint/subject.ts'
import type { DocumentReading } from '#node/repository/repository.ts'

/** What linting a repository gives. */
export type Linted = { readonly findings: readonly Finding[]; readonly crashed: readonly Crash[] }

/** Runs every rule on the documents that are wanted, each with the documents around it. */
export function lintReadings(
  readings: readonly DocumentReading[],
  isWanted: (path: string) => boolean = () => true,
  lint: Linter = makeLinter(allRules),
): Linted {
  const contracts = new Map(
    readings.flatMap(({ reading: { contract } }) => (contract ? [[contract.id, contract]] : [])),
  )
  const wanted = readings.filter(({ path }) => isWanted(path))
  const results = wanted.flatMap(({ path, reading, base, earlier, signing }) => {
    const around = base
      ? { base, ...(earlier && { earlier }) }
      : relatedAmong(reading.draft?.terms.doc.base, contracts)
    const subject = subjectOf(path, reading, { ...around, ...signing })
    return subject ? [lint(subject)] : []
  })
  return {
    findings: results.flatMap(({ findings }) => findings),
    crashed: results.flatMap(({ crashed }) => crashed),
  }
}
