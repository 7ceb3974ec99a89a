import type { Finding } from '#core/lint/finding.ts'
import { type Crash, type Linter, makeLinter } from '#core/lint/lint.ts'
import { relatedAmong } from '#core/lint/relate.ts'
import { allRules } from '#core/lint/rules.ts'
import { subjectOf } from '#core/lint/subject.ts'
import type { DocumentReading } from '#node/repository/repository.ts'

/** What linting a repository gives. */
export type Linted = { readonly findings: readonly Finding[]; readonly crashed: readonly Crash[] }

/** Runs every rule on documents that were read, each with the documents around it. */
export function lintReadings(
  readings: readonly DocumentReading[],
  lint: Linter = makeLinter(allRules),
): Linted {
  const contracts = new Map(
    readings.flatMap(({ reading: { contract } }) => (contract ? [[contract.id, contract]] : [])),
  )
  const results = readings.flatMap(({ path, reading, base, earlier }) => {
    const doc = reading.draft?.terms.doc
    const related = base
      ? { base, ...(earlier && { earlier }) }
      : relatedAmong(doc?.id ?? undefined, doc?.base, contracts)
    const subject = subjectOf(path, reading, related)
    return subject ? [lint(subject)] : []
  })
  return {
    findings: results.flatMap(({ findings }) => findings),
    crashed: results.flatMap(({ crashed }) => crashed),
  }
}
