import type { FactId } from '#core/law/fact.ts'
import type { LawCode } from '#core/law/law-codes.ts'
import type { Words } from '#core/locale/locale.ts'
import type { Severity } from '#core/report/message.ts'
import type { RuleExample } from './example.ts'
import type { Say } from './say.ts'
import type { Subject } from './subject.ts'
import type { WrittenText } from './written-text.ts'

/** The families of rules, by the first letters of their ids. */
export const packs = [
  'gen',
  'con',
  'q',
  'vag',
  'eu',
  'fr',
  'be',
  'ch',
  'ca',
  'qc',
  'gb',
  'us',
] as const
export type Pack = (typeof packs)[number]

/** `fr-late-min`: permanent, never given to another rule. Its file is `rules/<pack>/<id>.ts`. */
export type RuleId = `${Pack}-${string}`

/** One thing that is looked for in contracts. Its examples are its tests and its page. */
export type Rule = {
  readonly id: RuleId
  /** `error` is refused when a contract is sent, shared or signed; a rule may report less than this, never more. */
  readonly severity: Severity
  /** Governing laws under which it runs; `US` covers `US-NY`. */
  readonly jurisdictions: 'all' | readonly LawCode[]
  /**
   * Which documents it looks at. An addendum carries the terms of its base, so a rule about terms looks at contracts unless
   * it says otherwise; a rule about words reads every document.
   */
  readonly documents?: 'contracts' | 'addenda' | 'all'
  /** What it looks for, in one sentence. */
  readonly summary: Words
  /** Why it matters, without advice. */
  readonly why: Words
  /** What to write instead, when the finding itself does not say better. */
  readonly remedy: Words
  /** What it rests on; empty for logic and for the house's own experience. */
  readonly facts: readonly FactId[]
  /** Terms it looks at, as schema paths: `scope.services[].name`. */
  readonly paths: readonly string[]
  /** Good and bad, each with what is found. */
  readonly examples: readonly RuleExample[]
} & RuleBody

/** How a rule looks: at the terms and clauses, at one text after the other (or both), or inside the walk itself. */
type RuleBody =
  | {
      /** Runs once on a contract. The subject is never to be changed. */
      readonly check: (subject: Subject, say: Say) => void
    }
  | {
      /** Runs on every text: what the author wrote and what the clauses say. Its answer may depend on the text alone. */
      readonly checkText: (text: WrittenText, say: Say) => void
      /** True when names, addresses and the like are texts for it too. */
      readonly readsNames?: true
    }
  | {
      /** The walk reports it under the same id, because no contract can be read past it; or the engine, about rules themselves. */
      readonly reportedBy: 'walk' | 'engine'
    }

/** The family a rule belongs to. */
export function packOf(id: string): Pack | undefined {
  return packs.find((pack) => id.startsWith(`${pack}-`))
}
