import type { PlainDate } from '#core/terms/date.ts'
import { attentionOn } from './attention.ts'
import { type Deadline, deadlineStatus } from './deadline.ts'

/** The deadline to look at next: the most pressing of today, else the nearest ahead. */
export function nextDeadline(
  deadlines: readonly Deadline[],
  today: PlainDate,
): Deadline | undefined {
  const [first] = attentionOn(deadlines, today)
  return first?.deadline ?? deadlines.find((one) => deadlineStatus(one, today) === 'ahead')
}
