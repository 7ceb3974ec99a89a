import type { Severity } from '#core/report/message.ts'
import type { Words } from '#core/locale/locale.ts'

/** Sample contracts that examples start from: each is clean but for what the specification expects of it. */
export const exampleBases = [
  'FR-ADM-0001',
  'FR-LCH-0002',
  'US-HRL-0003',
  'GB-AGY-0004',
  'GB-AGY-0004-S1',
  'QC-BIL-0005',
  'BE-RNW-0006',
  'BE-RNW-0006/A1',
  'BE-RNW-0006/A2',
] as const
export type ExampleBase = (typeof exampleBases)[number]

/** A contract that a rule finds fault with, or not: a sample with a few terms or words changed. */
export type RuleExample = {
  readonly on: ExampleBase
  /** Terms written otherwise, by path, as an author writes them; `null` is "not decided", `undefined` takes the term away. */
  readonly set?: Readonly<Record<string, unknown>>
  /** A YAML comment at the end of the line on which a term stands, by path. */
  readonly comment?: Readonly<Record<string, string>>
  /** Special terms put before the signatures; a paragraph of Markdown. */
  readonly text?: string
  /** Clauses taken out. */
  readonly without?: readonly string[]
  /** Clauses or annexes put in, as `id@version`. */
  readonly with?: readonly string[]
  /** For an addendum: terms of its contract written otherwise, by path. */
  readonly setInBase?: Readonly<Record<string, unknown>>
  /** The day of the last signature, from the records: `2027-06-10`. */
  readonly signedOn?: string
  /** The text is not the one that was signed. */
  readonly changedAfterSigning?: true
  /** The finding, or nothing when the rule must be silent. */
  readonly finds?: {
    readonly says: Words
    /** The severity, when it is not the rule's own. */
    readonly severity?: Severity
    /** How often, when more than once. */
    readonly times?: number
  }
}
