import { addDays, daysBetween, type PlainDate } from '#core/terms/date.ts'
import { type Terms, termAt } from '#core/contract/terms.ts'
import { addendumTypes } from './addendum-types.ts'
import type { Change } from './change.ts'
import { ratePath } from './rate-path.ts'

/**
 * What an addendum changes, read from its own terms: first what its form says (a rate, a new end, services), then the terms
 * listed under `change.changes`, then, in a data processing addendum, every term of its own.
 * @param own the addendum's own terms, without those of the contract
 * @param inForce the terms it builds on
 */
export function changesOf(own: Terms, inForce: Terms, written: readonly string[]): Change[] {
  const { change } = own
  const dates = span(change?.effectiveAt, change?.until)
  switch (own.doc.type) {
    case 'addendum-rate':
      return [...rateChanges(own, inForce, dates), ...listed(own, dates)]
    case 'addendum-scope':
    case 'change-order':
      return [...scopeChanges(own, inForce, dates), ...listed(own, dates)]
    case 'addendum-renewal':
      return [...newEnd(own, dates), ...listed(own, span(own.renewal?.newStart, change?.until))]
    case 'addendum-suspension':
      return [
        ...movedEnd(own, inForce, dates),
        ...listed(own, span(own.pause?.from, own.pause?.to)),
      ]
    case 'addendum-dpa':
      return [...ownTerms(own, written, dates), ...listed(own, dates)]
    case 'addendum-clause':
      return listed(own, dates)
    default:
      return []
  }
}

type Span = Pick<Change, 'from' | 'until'>

function span(from: PlainDate | null | undefined, until: PlainDate | null | undefined): Span {
  return { ...(from && { from }), ...(until && { until }) }
}

function rateChanges({ rate }: Terms, inForce: Terms, dates: Span): Change[] {
  const path = rate && ratePath(rate, inForce)
  if (!path || !rate.new) return []
  return [{ kind: 'set', path, at: 'rate.new', old: rate.old ?? null, value: rate.new, ...dates }]
}

function scopeChanges({ scopeChange }: Terms, inForce: Terms, dates: Span): Change[] {
  if (!scopeChange) return []
  const { added, removed, feeDirection, feeDelta, feeUnit, ...limits } = scopeChange
  const changes: Change[] = []
  if (added?.length || removed?.length)
    changes.push({
      kind: 'services',
      path: 'scope.services',
      at: added?.length ? 'scopeChange.added' : 'scopeChange.removed',
      added: added ?? [],
      removed: (removed ?? []).map(({ name }) => name),
      ...dates,
    })
  const path = feeUnit && ratePath({ unit: feeUnit }, inForce)
  if (path && feeDelta && feeDirection && feeDirection !== 'none') {
    const sign = feeDirection === 'increase' ? 1 : -1
    const amount = { ...feeDelta, minor: sign * feeDelta.minor }
    changes.push({ kind: 'add', path, at: 'scopeChange.feeDelta', amount, ...dates })
  }
  for (const [key, term] of newLimits) {
    const value = limits[key]
    if (value !== undefined && value !== null)
      changes.push({ kind: 'set', path: term, at: `scopeChange.${key}`, value, ...dates })
  }
  return changes
}

const newLimits = [
  ['newCapPerWeek', 'hours.capPerWeek'],
  ['newCapPerMonth', 'hours.capPerMonth'],
  ['revisionsIncluded', 'scope.revisions.included'],
] as const

function newEnd({ renewal }: Terms, { from }: Span): Change[] {
  if (!renewal?.newEnd) return []
  return [
    {
      kind: 'set',
      path: 'term.end',
      at: 'renewal.newEnd',
      old: renewal.oldEnd ?? null,
      value: renewal.newEnd,
      ...(from && { from }),
    },
  ]
}

/** The end date moves to the day the addendum says, else by as many days as the suspension lasts. */
function movedEnd({ pause }: Terms, { term }: Terms, { from }: Span): Change[] {
  if (!pause?.movesEndDate) return []
  const { newEnd: said, from: first, to: last } = pause
  const end = term?.end
  const moved = end && first && last ? addDays(end, daysBetween(first, last) + 1) : undefined
  const value = said ?? moved
  if (!value) return []
  const at = said ? 'pause.newEnd' : 'pause.movesEndDate'
  return [{ kind: 'set', path: 'term.end', at, value, ...(from && { from }) }]
}

/** Terms with a path; what is said in words alone changes the text and no term. */
function listed({ change }: Terms, dates: Span): Change[] {
  return (change?.changes ?? []).flatMap(({ path, old, new: value }, index): Change[] =>
    path
      ? [
          {
            kind: 'set',
            path,
            at: `change.changes.${index}.new`,
            old: old ?? null,
            value,
            ...dates,
          },
        ]
      : [],
  )
}

function ownTerms(own: Terms, written: readonly string[], dates: Span): Change[] {
  const groups = addendumTypes['addendum-dpa']?.groups ?? []
  return written.flatMap((path): Change[] =>
    groups.includes(path.split('.')[0] ?? '')
      ? [{ kind: 'set', path, at: path, value: termAt(own, path), ...dates }]
      : [],
  )
}
