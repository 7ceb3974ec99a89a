import { isFinding } from '#core/lint/finding.ts'
import type { Message } from '#core/report/message.ts'

/** An error that nobody has accepted with a reason: it makes `check` fail and forbids sending. */
export function isOpenError(message: Message): boolean {
  return message.severity === 'error' && !(isFinding(message) && message.allowed)
}
