import {
  ownGroups,
  addendumTypes,
  periodOfRenewal,
} from '#core/contract/addendum/addendum-types.ts'
import type { Base } from '#core/contract/addendum/base.ts'
import { coverShape } from '#core/contract/cover-shape.ts'
import { wholeMonths } from '#core/contract/derive.ts'
import { plainValue } from '#core/contract/plain-value.ts'
import { type Terms, termAt } from '#core/contract/terms.ts'
import { type PlainDate, addDays, addMonths, daysBetween, parseDate } from '#core/terms/date.ts'
import { type AddendumChoices, addendumDocument } from './addendum-choices.ts'
import { mergeTerms, type PlainTerms, withValue } from './merge-terms.ts'

/** The cover page of an addendum, as plain terms: what was decided, and what follows from the contract. */
export function addendumTerms(choices: AddendumChoices, base: Base): PlainTerms {
  const own = choices.set.filter(([path]) => isOwn(path, choices))
  const changed = choices.set.filter(([path]) => !isOwn(path, choices))
  const inForce = base.inForce(dayOf(choices))
  const filled = mergeTerms(identity(choices, base), byKind(choices, changed, inForce, base))
  return own.reduce<Record<string, unknown>>(
    (all, [path, value]) => withValue(all, path, value),
    filled,
  )
}

/** True for a term that belongs to the addendum, not to the contract it changes. */
function isOwn(path: string, { kind }: AddendumChoices): boolean {
  const [group = '', key = ''] = path.split('.')
  if (group === 'renewal') return kind === 'renewal' && periodOfRenewal.includes(key)
  const groups = addendumTypes[addendumDocument(kind).type]?.groups ?? []
  return ownGroups.includes(group) || groups.includes(group)
}

/** The day on which the old values are looked up. */
function dayOf({ from, set }: AddendumChoices): PlainDate | undefined {
  const said = from ?? set.find(([path]) => path === 'change.effectiveAt')?.[1]
  return typeof said === 'string' ? parseDate(said) : undefined
}

function identity(choices: AddendumChoices, { contract }: Base): PlainTerms {
  const { kind, no, date, baseSignedAt, reason, noticeSentAt } = choices
  return {
    doc: { type: addendumDocument(kind).type, no, version: 'v1.0', ...(date && { date }) },
    base: {
      id: contract.id,
      version: contract.version,
      ...(baseSignedAt && { signedAt: baseSignedAt }),
    },
    change: { ...(noticeSentAt && { noticeSentAt }), ...(reason !== undefined && { reason }) },
  }
}

type Pairs = AddendumChoices['set']

function byKind(choices: AddendumChoices, changed: Pairs, inForce: Terms, base: Base): PlainTerms {
  switch (choices.kind) {
    case 'rate':
      return rateTerms(choices, changed, inForce)
    case 'renewal':
      return renewalTerms(choices, changed, inForce, base)
    case 'suspension':
      return suspensionTerms(choices, changed, inForce)
    case 'dpa':
      return { ...dated(choices, changed, inForce), data: { processesPersonalData: true } }
    default:
      return dated(choices, changed, inForce)
  }
}

/** The first price is the rate of the form; the other terms stand in its list. */
function rateTerms(choices: AddendumChoices, changed: Pairs, inForce: Terms): PlainTerms {
  const rate = changed.find(([path]) => Object.hasOwn(units, path))
  const others = changed.filter((pair) => pair !== rate)
  if (!rate) return dated(choices, others, inForce)
  const [path, value] = rate
  const unit = units[path]
  const old = plainValue(path, termAt(inForce, path))
  return {
    ...dated(choices, others, inForce),
    rate: { path, ...(old !== null && { old }), new: value, ...(unit && { unit }) },
  }
}

/** The prices that the form of a rate change knows, and what each is for. */
const units: Readonly<Record<string, string>> = {
  'fees.hourly.rate': 'hour',
  'fees.retainer.amount': 'month',
  'fees.retainer.overageRate': 'hour',
  'fees.fixed.total': 'project',
  'scope.revisions.extraRate': 'hour',
  'end.handoverRate': 'hour',
}

function renewalTerms(
  choices: AddendumChoices,
  changed: Pairs,
  inForce: Terms,
  base: Base,
): PlainTerms {
  const { term, renewal } = base.inForce(undefined)
  const oldEnd = term?.end ?? undefined
  const newStart = oldEnd && addDays(oldEnd, 1)
  const length = renewal?.length
  const months =
    length?.unit === 'month' ? length.n : length?.unit === 'year' ? length.n * 12 : undefined
  const start = choices.periodStart ? parseDate(choices.periodStart) : (term?.start ?? undefined)
  const usual = newStart && newEnd(newStart, months, start, oldEnd)
  const until = choices.until ?? usual?.iso
  const listed = coverShape('renewal.changed')?.codes ?? []
  return {
    change: {
      ...(newStart && { effectiveAt: choices.from ?? newStart.iso }),
      ...changes(changed, inForce),
    },
    renewal: {
      ...(oldEnd && { oldEnd: oldEnd.iso }),
      ...(newStart && { newStart: newStart.iso }),
      ...(until && { newEnd: until }),
      changed: [
        'term.end',
        ...changed.map(([path]) => path).filter((path) => listed.includes(path)),
      ],
    },
  }
}

/** The new period is as long as the contract says, else as long as the one before. */
function newEnd(
  newStart: PlainDate,
  months: number | undefined,
  start: PlainDate | undefined,
  oldEnd: PlainDate | undefined,
): PlainDate | undefined {
  const usual = months ?? (start && oldEnd ? wholeMonths(start, oldEnd) : undefined)
  if (usual) return addDays(addMonths(newStart, usual), -1)
  return start && oldEnd ? addDays(newStart, daysBetween(start, oldEnd)) : undefined
}

function suspensionTerms(choices: AddendumChoices, changed: Pairs, inForce: Terms): PlainTerms {
  const { feeDuring, feePct } = inForce.susp ?? {}
  const fee = feeDuring && { none: 'none', 'reduced-pct': 'reduced', full: 'full' }[feeDuring]
  return {
    change: changes(changed, inForce),
    pause: {
      ...(choices.from && { from: choices.from }),
      ...(choices.until && { to: choices.until }),
      ...(fee && { fee }),
      ...(fee === 'reduced' && feePct && { feePct: plainValue('susp.feePct', feePct) }),
    },
  }
}

function dated({ from, until }: AddendumChoices, changed: Pairs, inForce: Terms): PlainTerms {
  return {
    change: {
      ...(from && { effectiveAt: from }),
      ...(until && { until }),
      ...changes(changed, inForce),
    },
  }
}

function changes(changed: Pairs, inForce: Terms): PlainTerms {
  if (changed.length === 0) return {}
  return {
    changes: changed.map(([path, value]) => {
      const old = plainValue(path, termAt(inForce, path))
      return { path, ...(old !== null && { old }), new: value }
    }),
  }
}
