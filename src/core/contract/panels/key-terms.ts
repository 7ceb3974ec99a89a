import type { Inline, Table } from '#core/contract/document.ts'
import { type Scope, printIn } from '#core/contract/scope.ts'
import { panelWords } from '#core/locale/panel-words.ts'
import type { OnPanelProblem } from './panel-blocks.ts'

/** What the table shows when the contract does not choose: the values both parties look up (spec 3.A). */
export const usualKeyTerms = [
  'term.start',
  'term.end',
  'fees.hourly.rate',
  'fees.hourly.notToExceed',
  'fees.retainer.amount',
  'fees.retainer.includedHours',
  'fees.retainer.overageRate',
  'fees.fixed.total',
  'fees.deposit.amount',
  'fees.balance.amount',
  'hours.capPerWeek',
  'hours.capPerMonth',
  'invoice.cycle',
  'payment.dueDays',
  'late.ratePctPerMonth',
  'late.ratePctPerYear',
  'late.fixedSum',
  'hours.rollover.validDays',
  'rateChange.noticeDays',
  'renewal.noticeBy',
  'end.noticeDays.client',
  'end.noticeDays.provider',
  'access.revokeWithinHours',
  'conf.survivalYears',
  'law.governing',
  'summary.lastUpdated',
] as const

/** Key terms as a two-column table: the label that the clause gives the term, and its value. */
export function keyTerms(scope: Scope, onProblem: OnPanelProblem): Table[] {
  const chosen = scope.terms.summary?.fields
  const rows = (chosen ?? usualKeyTerms).flatMap((path) => {
    const label = scope.labels.get(path)?.[scope.language]
    // A usual term of a clause that is not in this contract.
    if (!chosen && !label) return []
    const printed = printIn(scope, path)
    if (chosen && printed === undefined) onProblem(path, 'path-undecided')
    else if (chosen && !label) onProblem(path, 'path-not-printable')
    if (printed !== undefined && typeof printed !== 'string') onProblem(path, printed.problem)
    if (!label || typeof printed !== 'string') return []
    const value: Inline = { type: 'value', path, value: printed }
    return [[{ children: [{ type: 'text' as const, value: label }] }, { children: [value] }]]
  })
  const head = [panelWords.term, panelWords.value].map((words) => ({
    children: [{ type: 'text' as const, value: words[scope.language] }],
  }))
  return rows.length > 0 ? [{ type: 'table', name: 'key-terms', head, rows }] : []
}
