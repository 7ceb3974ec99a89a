import type { Clause, Library } from '#core/contract/library.ts'
import { termAt, withTerm } from '#core/contract/terms.ts'
import type { LawCode } from '#core/law/law-codes.ts'
import type { Language } from '#core/locale/locale.ts'
import { pathsOf } from './clause-paths.ts'
import { type Written, inConflict, valuesOf, withRequired } from './composition.ts'
import { type FeeModel, admits, hasTerm } from './fee-model.ts'
import { neededTerms } from './needed-terms.ts'
import { parties } from './parties.ts'
import type { Scenario } from './scenario.ts'

/** What an author has in mind before he knows which clauses his choices call for. */
export type Plan = {
  readonly model: FeeModel | undefined
  readonly type: string
  readonly alone: Language
  /** Clauses he adds, where they fit. */
  readonly asked: readonly Clause[]
  /** What he says of his own accord, and what he says when a choice makes it necessary; by path. */
  readonly said: Readonly<Record<string, unknown>>
  readonly spare: Readonly<Record<string, unknown>>
  readonly undecided: readonly string[]
}

/** Makes a plan into a contract that keeps the rules: every clause that is required, every term that is needed. */
export function composed(clause: Clause, law: LawCode, library: Library, plan: Plan): Scenario {
  const { model, undecided } = plan
  let written: Written = {
    doc: { type: plan.type, id: 'T-1', version: 'v1.0' },
    parties,
    law: { governing: law },
    ...(model && { fees: { model } }),
  }
  const write = (path: string, value: unknown) => {
    if (!path.startsWith('fees.') || hasTerm(model, path)) written = withTerm(written, path, value)
  }
  const complete = (some: readonly Clause[]): Clause[] => {
    const clauses = withRequired(some, written, law, library)
    const open = openTerms(clauses, written, law).filter((path) => !undecided.includes(path))
    for (const path of open) write(path, plan.spare[path] || 1)
    return open.length > 0 ? complete(clauses) : clauses
  }
  for (const [path, value] of Object.entries(plan.said)) if (value !== undefined) write(path, value)
  for (const path of undecided) write(path, null)
  let clauses = complete([clause])
  for (const extra of plan.asked) {
    if (clauses.some(({ meta }) => meta.id === extra.meta.id)) continue
    const more = withRequired([...clauses, extra], written, law, library)
    if (!inConflict(more) && admits(more, model)) clauses = complete(more)
  }
  return { law, clauses, written: readBy(clauses, written), undecided, alone: plan.alone }
}

/** Terms that a choice makes necessary and that nobody has decided. */
function openTerms(clauses: readonly Clause[], written: Written, law: string): string[] {
  const terms = valuesOf(written, clauses, law)
  const ids = new Set(clauses.map(({ meta }) => meta.id))
  const needed = neededTerms.filter(
    ({ clause, when, is }) => ids.has(clause) && (!when || termAt(terms, when) === is),
  )
  return needed.map(({ path }) => path).filter((path) => !termAt(terms, path))
}

/** Only the groups that the clauses read: a shorter cover page is read faster. */
function readBy(clauses: readonly Clause[], written: Written): Written {
  const read = new Set(pathsOf(clauses).map((path) => path.split('.')[0]))
  const kept = Object.entries(written).filter(([group]) => always.has(group) || read.has(group))
  return Object.fromEntries(kept)
}

const always = new Set(['doc', 'parties', 'law', 'fees'])
