import type { ImpactAction } from '#core/change/impact/impact-of.ts'
import type { ClauseRedline } from '#core/change/impact/clause-redline.ts'
import type { Redline } from '#core/change/redline/redline.ts'
import type { Words } from '#core/locale/locale.ts'
import type { Message } from '#core/report/message.ts'

/** What a pull request changes, for those who decide about it: the one value that its comment and its JSON are made from. */
export type Review = {
  /** What it is compared with: a commit, and the day it was written. */
  readonly base: { readonly revision: string; readonly date: string }
  readonly contracts: readonly ReviewedContract[]
  readonly clauses: readonly ReviewedClause[]
  /** Messages and findings that the base has not, and those of the base that are gone. Accepted ones are in neither. */
  readonly findings: { readonly fresh: readonly Message[]; readonly gone: readonly Message[] }
  /** Parties, packages, templates, settings and other files that changed besides, by path. */
  readonly others: readonly string[]
}

/** A contract that reads differently, came, went, moved, or got new records. */
export type ReviewedContract = {
  readonly id: string
  readonly client: string
  /** `same`: its files changed, and neither its text nor its terms; `unreadable`: its mistakes are among the findings. */
  readonly kind: 'changed' | 'same' | 'new' | 'removed' | 'unreadable'
  /** Its state in words, on the day of the review; absent when it cannot be read or is gone. */
  readonly state?: Words
  /** Its text was sent or signed and is another now. */
  readonly isAgreed: boolean
  readonly movedFrom?: string
  /** Files by which it changed that are not its own: a draft clause, a party. */
  readonly through: readonly string[]
  /** What changed, a line each. */
  readonly notes: readonly Words[]
  /** Of a new contract, its key terms. */
  readonly keyTerms: readonly { readonly label: Words; readonly value: Words }[]
  /** Of the contract and its addenda, those whose words differ. */
  readonly documents: readonly { readonly name: string; readonly redline: Redline }[]
  /** Records that came, by their kind. */
  readonly records: readonly Words[]
  /** Can it be read, so that the archive built from this pull request has its page and its PDF? */
  readonly isBuilt: boolean
}

/** A clause version that came, and what it means for the contracts. */
export type ReviewedClause = {
  readonly id: string
  readonly version: string
  readonly status: string
  readonly title: Words
  readonly changes: readonly ClauseRedline[]
  /** Absent for a draft: nobody can move to it yet. */
  readonly impact?: readonly { readonly document: string; readonly action: ImpactAction }[]
}
