import { makeLinter } from '#core/lint/lint.ts'
import { allRules } from '#core/lint/rules.ts'
import type { Subject } from '#core/lint/subject.ts'
import type { ExpectedFinding } from './expected-findings.ts'
import { pendingRules } from './pending-rules.ts'

const lint = makeLinter(allRules)

/** Ids of all findings of a contract, sorted, one for each finding. Throws when a rule crashed. */
export function foundRules(subject: Subject): string[] {
  const { findings, crashed } = lint(subject)
  for (const { rule, error } of crashed) throw new Error(`${rule} crashed`, { cause: error })
  return findings.map(({ rule }) => rule).sort()
}

/** Ids that are expected, sorted, one for each finding, without the rules nobody has written yet. */
export function expectedRules(expected: readonly ExpectedFinding[]): string[] {
  return expected
    .filter(({ rule }) => !pendingRules.includes(rule))
    .flatMap(({ rule, times = 1 }) => Array.from({ length: times }, () => rule as string))
    .sort()
}
