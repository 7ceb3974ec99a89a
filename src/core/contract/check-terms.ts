import type { Report } from '#core/report/report.ts'
import type { Composition } from './check-composition.ts'
import type { ClauseMeta, ClauseParam, Requirement } from './clause-meta.ts'
import { type Terms, isOn, isTermValue, termAt } from './terms.ts'
import type { YamlSource } from './yaml-source.ts'

/**
 * What the clauses used ask of the terms and of each other: required terms, ranges, other clauses, conflicts.
 * A term is reported on the cover page, a clause at its line in the contract.
 */
export function checkTerms(
  terms: Terms,
  { uses, named }: Composition,
  yaml: YamlSource,
  report: Report,
): void {
  for (const [index, { clause, place }] of uses.entries()) {
    const { meta } = clause
    const before = uses.slice(0, index).map((use) => use.clause.meta)
    for (const param of meta.params) checkParam(param, meta.id, terms, yaml, report)
    for (const requirement of meta.requires) {
      const needs = neededClause(requirement, terms)
      if (needs && !named.has(needs))
        report.add('gen-dependency-missing', place, { clause: meta.id, needs })
    }
    for (const other of meta.conflicts ?? [])
      if (named.has(other) && !before.some((one) => one.id === other && clashes(one, meta.id)))
        report.add('gen-clause-conflict', place, { clause: meta.id, other })
  }
  for (const path of [
    'doc.type',
    'doc.id',
    'doc.version',
    'doc.language',
    'parties.provider',
    'parties.client',
  ])
    if (termAt(terms, path) === undefined)
      report.add('term-missing', yaml.placeOf(path.split('.')), {
        path,
        label: path,
        clause: 'doc',
      })
}

/** A pair of clauses that exclude each other is reported once, at the first of them. */
function clashes({ conflicts }: ClauseMeta, other: string): boolean {
  return (conflicts ?? []).includes(other)
}

function checkParam(
  param: ClauseParam,
  clause: string,
  terms: Terms,
  yaml: YamlSource,
  report: Report,
): void {
  if (param.path.includes('[]')) return
  const { path } = param
  const value = termAt(terms, path)
  // Looked up only to be told: a contract has hundreds of terms.
  const place = () => yaml.placeOf(path.split('.'))
  if (param.required && (value === undefined || (Array.isArray(value) && value.length === 0)))
    report.add('term-missing', place(), {
      path,
      label: param.label.fr,
      labelEn: param.label.en,
      clause,
    })
  const number = numberIn(value)
  if (!param.range || number === undefined) return
  const [min, max] = param.range
  if (number < min || number > max)
    report.add('term-out-of-range', place(), { path, actual: number, min, max })
}

/** The clause a requirement asks for under these terms, if it asks for one. */
export function neededClause(requirement: Requirement, terms: Terms): string | undefined {
  if (typeof requirement === 'string') return requirement
  const { clause, when, is } = requirement
  if (when === undefined) return clause
  const value = termAt(terms, when)
  const asked =
    is === undefined ? isOn(value) : value === is || (Array.isArray(value) && value.includes(is))
  return asked ? clause : undefined
}

function numberIn(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  if (!isTermValue(value)) return undefined
  if (value.kind === 'duration') return value.n
  return value.kind === 'percent' ? Number(value.value) : undefined
}
