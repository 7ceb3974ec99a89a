import type { PlainDate } from '#core/terms/date.ts'
import { type Deadline, type DeadlineStatus, deadlineStatus } from './deadline.ts'
import type { DeadlineKind } from './deadline-kinds.ts'

/** Kinds that cost a right, money or trust when they are missed; the others can wait a little. */
const firm: ReadonlySet<DeadlineKind> = new Set<DeadlineKind>([
  'revision',
  'request-expiry',
  'signature',
  'milestone',
  'renewal-reminder',
  'notice',
  'rate-notice',
  'deliver',
  'final-invoice',
  'revoke-access',
  'return-equipment',
  'delete-data',
])

/** A deadline that deserves attention today. */
export type Attention = { readonly deadline: Deadline; readonly status: 'due' | 'overdue' }

/**
 * What deserves attention on a day, the most pressing first: what would cost something before what can wait, late
 * before due, then by date.
 */
export function attentionOn(deadlines: readonly Deadline[], today: PlainDate): Attention[] {
  const asked = deadlines.flatMap((deadline) => {
    const status = deadlineStatus(deadline, today)
    return isOpen(status) ? [{ deadline, status }] : []
  })
  return asked.sort(byUrgency)
}

/** Orders what deserves attention, of one contract or of many whose days differ. */
export function byUrgency(a: Attention, b: Attention): number {
  return (
    rank(a) - rank(b) ||
    compare(a.deadline.on.iso, b.deadline.on.iso) ||
    compare(a.deadline.contract, b.deadline.contract) ||
    compare(a.deadline.id, b.deadline.id)
  )
}

function isOpen(status: DeadlineStatus): status is Attention['status'] {
  return status === 'due' || status === 'overdue'
}

function rank({ deadline, status }: Attention): number {
  return (firm.has(deadline.kind) ? 0 : 2) + (status === 'overdue' ? 0 : 1)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
