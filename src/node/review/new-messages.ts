import type { Message } from '#core/report/message.ts'

/**
 * Messages that only one of two states of a repository has. Lines move with every edit, so a message is known by its rule, its
 * file and what it says; one that is said twice and was said once before is new once.
 * @param nameNow where a file of the base stands today, for those that moved
 */
export function newMessages(
  before: readonly Message[],
  after: readonly Message[],
  nameNow: (path: string) => string,
): { fresh: Message[]; gone: Message[] } {
  const left = new Map<string, Message[]>()
  for (const message of before) {
    const key = keyOf(message, nameNow(message.file))
    left.set(key, [...(left.get(key) ?? []), message])
  }
  const fresh = after.filter(
    (message) => left.get(keyOf(message, message.file))?.pop() === undefined,
  )
  return { fresh, gone: [...left.values()].flat() }
}

/** The same finding about another amount is no news. */
const numbers = /\d[\d.,\s]*/gu

function keyOf({ rule, severity, text }: Message, file: string): string {
  return JSON.stringify([rule, severity, file, text.en.replace(numbers, '0')])
}
