import { el } from './element.ts'
import type { Say, WordKey } from './words/words.ts'

/** A page that says one thing: why there is no contract, and what to do. */
export function noticeView(
  say: Say,
  name: Notice,
  values: Readonly<Record<string, string>> = {},
  ...more: readonly HTMLElement[]
): HTMLElement {
  return el(
    'main',
    { id: 'main', class: 'plain' },
    el('h1', {}, say(`${name}Title` satisfies WordKey)),
    el('p', { class: 'lead' }, say(name, values)),
    ...more,
  )
}

/** What there can be to say. */
export type Notice = 'noLink' | 'gone' | 'offline' | 'locked' | 'newer' | 'revoked' | 'expired'
