import { attentionOn } from '#core/life/deadlines/attention.ts'
import { type Deadline, deadlineStatus } from '#core/life/deadlines/deadline.ts'
import { writeMoney } from '#core/terms/money.ts'
import type { PlainDate } from '#core/terms/date.ts'
import type { StatusRow } from './status-rows.ts'

/** A row for programs: codes, ISO dates, amounts as an author writes them. */
export function statusJson({
  today,
  id,
  client,
  projects,
  label,
  next,
  price,
}: StatusRow): unknown {
  const { state, deadlines } = today
  return {
    id,
    client: { slug: client.slug ?? null, name: client.name },
    projects,
    asOf: today.today.iso,
    negotiation: state.negotiation,
    term: state.term ?? null,
    flags: state.flags,
    label,
    because: state.because,
    price: price ? { amount: writeMoney(price.amount), per: price.per } : null,
    next: next ? deadlineJson(next.deadline, today.today) : null,
    attention: attentionOn(deadlines, today.today).map(({ deadline }) =>
      deadlineJson(deadline, today.today),
    ),
  }
}

/** A deadline for programs. */
export function deadlineJson(deadline: Deadline, today: PlainDate): unknown {
  const { id, kind, contract, document, title, because, path, who, verb } = deadline
  return {
    id,
    kind,
    contract,
    document: document ?? null,
    on: deadline.on.iso,
    at: deadline.at ?? null,
    from: deadline.from.iso,
    status: deadlineStatus(deadline, today),
    title,
    because,
    path: path ?? null,
    who,
    verb: verb ?? null,
    amount: deadline.amount ? writeMoney(deadline.amount) : null,
  }
}
