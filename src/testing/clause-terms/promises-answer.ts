import type { Condition } from '#core/contract/content.ts'
import type { Clause } from '#core/contract/library.ts'
import { withTerm } from '#core/contract/terms.ts'
import { localeOf } from '#core/locale/locale.ts'
import { valuesOf } from './composition.ts'
import { type Answers, noteConditions } from './note-conditions.ts'
import type { Scenario } from './scenario.ts'

/** A guess, before a scenario is read, whether a condition of a clause will give an answer it never gave. */
export function promisesAnswer(
  { law, clauses, written, alone }: Scenario,
  clause: Clause,
  open: readonly Condition[],
  answers: Answers,
): boolean {
  const guessed: Answers = new Map()
  const present = new Set(clauses.map(({ meta }) => meta.id))
  const base = { law, present, several: false, words: new Map(), labels: new Map() } as const
  for (const language of ['fr+en', alone]) {
    const terms = withTerm(valuesOf(written, clauses, law), 'doc.language', language)
    const scope = { ...base, terms, language: 'fr', locale: localeOf('fr', law) } as const
    noteConditions(clause.texts.fr ?? [], scope, guessed)
  }
  return open.some((condition) =>
    [...(guessed.get(condition) ?? [])].some((answer) => !answers.get(condition)?.has(answer)),
  )
}
