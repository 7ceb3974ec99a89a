import type { Language, Words } from '#core/locale/locale.ts'
import { plainText } from './plain-text.ts'

/** Where something stands in a file; lines and columns count from 1. */
export type Place = {
  readonly line: number
  readonly column: number
  readonly endLine?: number
  readonly endColumn?: number
}

/** `error` stops the build, `warning` and `info` are shown. */
export type Severity = 'error' | 'warning' | 'info'

/** What an author is told about a mistake: where, what, what was expected, what to do. */
export type Message = {
  readonly file: string
  readonly place: Place
  readonly severity: Severity
  /** A permanent slug, such as `clause-unknown`. */
  readonly rule: string
  readonly text: Words
  /** What would have been right, when it can be said. */
  readonly expected?: Words
  /** What to do about it. */
  readonly remedy: Words
}

/** Place used when a whole file is meant. */
export const fileStart: Place = { line: 1, column: 1 }

/** `path:line:column  severity  rule  text`, then what was expected and what to do (cli.md). */
export function formatMessage(message: Message, language: Language): string {
  const { line, column } = message.place
  const severity = severities[message.severity][language]
  const head = `${plainText(message.file)}:${line}:${column}  ${severity}  ${message.rule}  ${message.text[language]}`
  const expected = message.expected && `${labels.expected[language]} ${message.expected[language]}`
  return [head, expected, message.remedy[language]].filter(Boolean).join('\n    ')
}

/** Messages in the order of a reader: by file, line, column. */
export function sortMessages(messages: readonly Message[]): Message[] {
  return [...messages].sort(
    (a, b) =>
      a.file.localeCompare(b.file, 'en') ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      a.rule.localeCompare(b.rule, 'en'),
  )
}

/** True when at least one message stops the build. */
export function hasErrors(messages: readonly Message[]): boolean {
  return messages.some((message) => message.severity === 'error')
}

const severities: Record<Severity, Words> = {
  error: { fr: 'erreur', en: 'error' },
  warning: { fr: 'avertissement', en: 'warning' },
  info: { fr: 'information', en: 'info' },
}

const labels = { expected: { fr: 'attendu :', en: 'expected' } }
