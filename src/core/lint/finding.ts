import type { Fact } from '#core/law/fact.ts'
import type { Words } from '#core/locale/locale.ts'
import type { Message, Place } from '#core/report/message.ts'
import type { Fix } from './say.ts'

/** A message of a rule: what was found, why it matters, and what it rests on. */
export type Finding = Message & {
  readonly why: Words
  /** The governing law under which it was found, or `all` for a rule that holds everywhere. */
  readonly jurisdiction: string
  /** Terms the rule looked at. */
  readonly paths: readonly string[]
  /** The words meant, exactly as they stand. */
  readonly span?: string
  readonly facts: readonly Basis[]
  /** What `check --fix` would write. */
  readonly fix?: Fix
  /** Page of the rule in the archive. */
  readonly help: string
  /** Set when the author accepts the finding, with the reason written beside it. */
  readonly allowed?: { readonly reason: string; readonly place: Place }
}

/** A fact a finding rests on: how well it is checked, and when that was. */
export type Basis = {
  readonly id: Fact['id']
  readonly tag: Fact['tag']
  readonly asOf: Fact['checkedOn']
}

/** True for a message that a rule gave. */
export function isFinding(message: Message): message is Finding {
  return 'facts' in message && 'help' in message
}

/** Findings that forbid sending, sharing and signing: errors nobody has accepted with a reason. */
export function refusals(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ severity, allowed }) => severity === 'error' && !allowed)
}
