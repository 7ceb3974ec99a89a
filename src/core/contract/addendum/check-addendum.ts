import { type Terms, isTermValue, termAt } from '#core/contract/terms.ts'
import type { YamlSource } from '#core/contract/yaml-source.ts'
import { closest } from '#core/report/did-you-mean.ts'
import type { Report } from '#core/report/report.ts'
import { addendumTypes } from './addendum-types.ts'
import type { Base } from './base.ts'
import { type Change, isSameName } from './change.ts'
import { unchangeable } from './changeable.ts'
import { ratePath } from './rate-path.ts'

/** What is checked of an addendum besides what is checked of every document. */
export type AddendumCheck = {
  /** Its own terms, and those it builds on. */
  readonly own: Terms
  readonly inForce: Terms
  readonly changes: readonly Change[]
  readonly base: Base
  /** The file, whose name is the addendum's number. */
  readonly path: string
  /** Ids of the clauses it names. */
  readonly named: ReadonlySet<string>
}

/** The name of an addendum's file: `A1.mdx`, `A12.mdx`; never `A01.mdx`. */
export const addendumFile = /^(A[1-9]\d{0,3})\.mdx$/

/** Reports an addendum that does not say what it is, or not of which contract, or that changes what cannot be changed. */
export function checkAddendum(check: AddendumCheck, yaml: YamlSource, report: Report): void {
  checkIdentity(check, yaml, report)
  checkBase(check, yaml, report)
  checkPeriod(check.own, yaml, report)
  checkRate(check, yaml, report)
  checkServices(check, yaml, report)
  checkChanges(check, yaml, report)
}

function checkIdentity({ own, path, named }: AddendumCheck, yaml: YamlSource, report: Report) {
  const { type, no } = own.doc
  const name = path.replace(/^.*\//, '').replace(/\.mdx$/, '')
  if (no !== name)
    report.add('addendum-number', yaml.placeOf(['doc', 'no']), { actual: no ?? '∅', no: name })
  if (!type) return
  const known = addendumTypes[type]
  if (!known)
    report.add('addendum-type', yaml.placeOf(['doc', 'type']), {
      actual: type,
      types: Object.keys(addendumTypes).join(', '),
    })
  for (const form of known?.forms ?? [])
    if (!named.has(form))
      report.add('addendum-form-missing', yaml.placeOf(['doc', 'type']), { type, form })
}

function checkBase({ own, base: { contract } }: AddendumCheck, yaml: YamlSource, report: Report) {
  const { id, version } = own.base ?? {}
  if (id && id !== contract.id)
    report.add(
      id.startsWith(`${contract.id}/`) ? 'addendum-of-addendum' : 'addendum-base-other',
      yaml.placeOf(['base', 'id']),
      { actual: id, id: contract.id },
    )
  if (version && version !== contract.version)
    report.add('addendum-base-version', yaml.placeOf(['base', 'version']), {
      actual: version,
      version: contract.version,
    })
}

function checkPeriod({ change }: Terms, yaml: YamlSource, report: Report) {
  const { effectiveAt, until } = change ?? {}
  if (effectiveAt && until && until.iso < effectiveAt.iso)
    report.add('addendum-period', yaml.placeOf(['change', 'until']), {
      from: effectiveAt.iso,
      until: until.iso,
    })
}

/** A price of another payment model: the unit or the path names a fee that the contract has not. */
function checkRate({ own, inForce }: AddendumCheck, yaml: YamlSource, report: Report) {
  const { rate, scopeChange } = own
  const model = inForce.fees?.model ?? '∅'
  if (rate?.unit && !ratePath(rate, inForce))
    report.add('change-unit-model', yaml.placeOf(['rate', 'unit']), { unit: rate.unit, model })
  const { feeUnit, feeDelta } = scopeChange ?? {}
  if (feeUnit && feeDelta && !ratePath({ unit: feeUnit }, inForce))
    report.add('change-unit-model', yaml.placeOf(['scopeChange', 'feeUnit']), {
      unit: feeUnit,
      model,
    })
}

/** Services that are taken away or changed must be in the service table. */
function checkServices({ own, inForce }: AddendumCheck, yaml: YamlSource, report: Report) {
  const rows = inForce.scope?.services ?? []
  for (const key of ['removed', 'changed'] as const)
    for (const [index, { name }] of (own.scopeChange?.[key] ?? []).entries()) {
      if (!name || rows.some((row) => isSameName(row.name, name))) continue
      const said = name.any ?? name.fr ?? name.en ?? ''
      const known = rows.flatMap((row) => row.name?.any ?? row.name?.fr ?? row.name?.en ?? [])
      report.add('change-service-unknown', yaml.placeOf(['scopeChange', key, index, 'name']), {
        name: said,
        guess: closest(said, known),
      })
    }
}

function checkChanges({ inForce, changes }: AddendumCheck, yaml: YamlSource, report: Report) {
  const seen = new Set<string>()
  for (const { path, at, ...to } of changes) {
    const place = yaml.placeOf(
      at.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
    )
    const isChecked = at.startsWith('change.') || to.kind === 'services'
    const problem = isChecked ? undefined : unchangeable(path, inForce)
    if (problem) report.add(problem.problem, place, problem.details)
    if (seen.has(path)) report.add('change-path-twice', place, { path })
    seen.add(path)
    const now = termAt(inForce, path)
    const value = to.kind === 'set' ? to.value : to.kind === 'add' ? to.amount : undefined
    if (
      isTermValue(now) &&
      isTermValue(value) &&
      now.kind === 'money' &&
      value.kind === 'money' &&
      now.currency !== value.currency
    )
      report.add('currency-mixed', place, {
        path,
        actual: value.currency,
        currency: now.currency,
      })
  }
}
