import type { Deadline } from '#core/life/deadlines/deadline.ts'
import type { WordlessToday } from '#node/records/today-of.ts'

/**
 * What a deadline is for the other side of a contract: of a reminder that the house owes it, the end itself or the
 * renewal, which is what the house has to announce; any other as it is.
 */
export function announced(deadline: Deadline, { deadlines }: WordlessToday): Deadline {
  if (deadline.kind !== 'renewal-reminder') return deadline
  const nth = deadline.id.slice(deadline.kind.length)
  return deadlines.find(({ id }) => id === `end${nth}` || id === `renewal${nth}`) ?? deadline
}
