import { type CatalogueSlug, catalogue } from './catalogue.ts'
import type { Message, Place, Severity } from './message.ts'

/**
 * Collects the messages about one file. Steps of the walk write to it and go on, so that an author sees
 * every mistake of a file at once.
 */
export class Report {
  readonly file: string
  readonly messages: Message[] = []
  readonly #said = new Set<string>()

  constructor(file: string) {
    this.file = file
  }

  /**
   * Adds the catalogue's message `rule` at a place. `details` fill its blanks. The same message at the same place
   * is kept once: a contract in two languages walks its clauses twice.
   */
  add(
    rule: CatalogueSlug,
    place: Place,
    details: Details = {},
    severity: Severity = 'error',
  ): void {
    const entry = catalogue[rule](blanks(details))
    const said = [rule, place.line, place.column, entry.text.en].join(' ')
    if (this.#said.has(said)) return
    this.#said.add(said)
    this.messages.push({ file: this.file, place, severity, rule, ...entry })
  }

  get failed(): boolean {
    return this.messages.some((message) => message.severity === 'error')
  }
}

/** What fills the blanks of a message. Values come from files: they are cut short and stripped of control characters. */
export type Details = Readonly<Record<string, string | number | undefined>>

function blanks(details: Details): Record<string, string> {
  return Object.fromEntries(
    Object.entries(details).map(([key, value]) => [key, printable(String(value ?? ''))]),
  )
}

function printable(value: string): string {
  const safe = value.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu, '�')
  return safe.length > 120 ? `${safe.slice(0, 117)}…` : safe
}
