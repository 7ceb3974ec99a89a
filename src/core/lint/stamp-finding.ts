import { factById } from '#core/law/find-fact.ts'
import { type Place, type Severity, fileStart } from '#core/report/message.ts'
import type { Basis, Finding } from './finding.ts'
import { type Rule, packOf } from './rule.ts'
import type { Found } from './say.ts'
import type { Subject } from './subject.ts'

/** Puts on what a rule found everything that is the same for all its findings: identity, severity, facts, link. */
export function stampFinding(rule: Rule, found: Found, subject: Subject): Finding {
  return {
    file: subject.file,
    place: placeOf(found.at, subject),
    severity: lower(found.severity ?? rule.severity, severityOf(rule)),
    rule: rule.id,
    text: found.says,
    ...(found.expected && { expected: found.expected }),
    remedy: found.remedy ?? rule.remedy,
    why: rule.why,
    jurisdiction: rule.jurisdictions === 'all' ? 'all' : subject.law,
    paths: typeof found.at === 'string' ? [found.at] : rule.paths,
    ...(found.span !== undefined && { span: found.span }),
    facts: basisOf(rule),
    ...(found.fix && { fix: found.fix }),
    help: `/rules/${rule.id}/`,
  }
}

/**
 * A rule's severity: one that rests only on facts nobody checked is a warning at most, whatever it claims
 * (specification 5.0). Rules of logic, style and vagueness rest on no fact and keep theirs.
 */
export function severityOf(rule: Rule): Severity {
  const isOfLogic = ['gen', 'con', 'q', 'vag'].includes(packOf(rule.id) ?? '')
  const isChecked = basisOf(rule).some(({ tag }) => tag !== 'G')
  return isOfLogic || isChecked ? rule.severity : lower(rule.severity, 'warning')
}

function basisOf({ facts }: Rule): Basis[] {
  return facts.flatMap((id) => {
    const fact = factById(id)
    return fact ? [{ id: fact.id, tag: fact.tag, asOf: fact.checkedOn }] : []
  })
}

function placeOf(at: Found['at'], subject: Subject): Place {
  if (at === undefined) return subject.placeOf('doc')
  if (typeof at === 'string') return subject.placeOf(at)
  if ('place' in at) return at.place
  return subject.clauses.find(({ id }) => id === at.clause)?.place ?? fileStart
}

const order: readonly Severity[] = ['info', 'warning', 'error']

function lower(a: Severity, b: Severity): Severity {
  return order.indexOf(a) < order.indexOf(b) ? a : b
}
