import { derivations } from '#core/contract/derive.ts'
import type { Clause } from '#core/contract/library.ts'
import { termAt } from '#core/contract/terms.ts'
import type { Message } from '#core/report/message.ts'
import type { Scenario } from './scenario.ts'

/** Messages that a scenario did not provoke, and messages that it should have provoked. */
export function messageFaults(scenario: Scenario, messages: readonly Message[]): string[] {
  const surprises = messages.filter((message) => !isProvoked(message, scenario))
  const missing = missingTerms(scenario).filter(
    (path) => !messages.some((one) => one.rule === 'term-missing' && subject(one) === path),
  )
  return [
    ...surprises.map(({ rule, text }) => `${rule}: ${text.en}`),
    ...missing.map((path) => `no message though ${path} is missing`),
  ]
}

/** Required terms that the scenario leaves undecided. */
function missingTerms({ clauses, undecided }: Scenario): string[] {
  const params = clauses.flatMap(({ meta }) => meta.params)
  return undecided.filter((path) => params.some((one) => one.path === path && one.required))
}

function isProvoked(message: Message, scenario: Scenario): boolean {
  const { clauses, undecided } = scenario
  const path = subject(message)
  if (message.rule === 'term-missing') return missingTerms(scenario).includes(path)
  if (message.rule === 'path-undecided') return isUndecided(path, scenario)
  if (message.rule !== 'clause-silent') return false
  const silent = clauses.find(({ meta }) => meta.id === path)
  return undecided.some((one) => silent && reads(silent, one))
}

/** `null`, an empty list, or derived from a term of its group that is open. */
function isUndecided(path: string, { written, undecided }: Scenario): boolean {
  const value = termAt(written, path)
  if (undecided.includes(path) || (Array.isArray(value) && value.length === 0)) return true
  const [group] = path.split('.')
  const isDerived = derivations.some((derivation) => derivation.path === path)
  return isDerived && undecided.some((one) => one.split('.')[0] === group)
}

function reads({ meta }: Clause, path: string): boolean {
  return meta.params.some((one) => one.path === path) || (meta.uses ?? []).includes(path)
}

/** The term or clause that a message is about: what stands first in quotes. */
function subject({ text }: Message): string {
  return /"([^"]+)"/.exec(text.en)?.[1] ?? ''
}
