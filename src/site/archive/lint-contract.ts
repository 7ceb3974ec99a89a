import type { Finding } from '#core/lint/finding.ts'
import { makeLinter } from '#core/lint/lint.ts'
import { relatedAmong } from '#core/lint/relate.ts'
import { allRules } from '#core/lint/rules.ts'
import { subjectOf } from '#core/lint/subject.ts'
import type { Library } from '#core/contract/library.ts'
import { type DocumentReading, readContractFolder } from '#node/repository/repository.ts'

/** One for the whole process: what rules say of a clause's words is remembered from one contract to the next. */
const lint = makeLinter(allRules)

/** What the rules find in a contract, and the contracts it was looked at with. */
export type LintedContract = {
  readonly findings: readonly Finding[]
  readonly lookedAt: readonly string[]
  /** Rules that threw. */
  readonly crashed: readonly string[]
}

/** Lints one contract or addendum that was read, together with its head or base contract. */
export function lintContract(
  { path, reading, base, earlier, signing }: DocumentReading,
  root: string,
  library: Library,
): LintedContract {
  const headId = base ? undefined : reading.draft?.terms.doc.base
  const head = headId ? readContractFolder(root, headId, library).entry?.contract : undefined
  const contracts = new Map(head ? [[head.id, head]] : [])
  const related = base ? { base, ...(earlier && { earlier }) } : relatedAmong(headId, contracts)
  const subject = subjectOf(path, reading, { ...related, ...signing })
  if (!subject) return { findings: [], lookedAt: [], crashed: [] }
  const { findings, crashed } = lint(subject)
  return {
    findings,
    lookedAt: head ? [head.id] : [],
    crashed: crashed.map(({ rule }) => rule),
  }
}
