import type { Contract } from '#core/contract/contract.ts'
import { digestOf } from '#core/contract/digest.ts'
import { type Passage, changedPassages } from './changed-passages.ts'
import { type SealedText, sealContents } from './seal-contents.ts'

/** One thing that a sealed contract says otherwise today. */
export type SealChange =
  | ({ readonly kind: 'text' } & Passage)
  | { readonly kind: 'term'; readonly path: string; readonly was: string; readonly now: string }
  | { readonly kind: 'clause'; readonly id: string; readonly was: string; readonly now: string }
  /** It differs, and the files that would say where are not there, or are not the sealed ones. */
  | {
      readonly kind: 'digest'
      readonly what: 'text' | 'terms'
      readonly was: string
      readonly now: string
    }

/** The files kept with a seal, as far as they are there. */
export type KeptFiles = {
  readonly text?: string | undefined
  readonly terms?: string | undefined
}

/** What a contract says otherwise than its seal; empty while nothing changed. */
export function sealChanges(sealed: SealedText, kept: KeptFiles, contract: Contract): SealChange[] {
  const now = sealContents(contract)
  return [
    ...clauseChanges(sealed, now.details),
    ...(sealed.terms === now.details.terms ? [] : termChanges(sealed, kept.terms, now)),
    ...(sealed.text === now.details.text ? [] : textChanges(sealed, kept.text, now)),
  ]
}

function textChanges(
  { text: sealed }: SealedText,
  kept: string | undefined,
  { text, details }: ReturnType<typeof sealContents>,
): SealChange[] {
  return kept !== undefined && digestOf(kept) === sealed
    ? changedPassages(kept, text).map((passage) => ({ kind: 'text', ...passage }))
    : [{ kind: 'digest', what: 'text', was: sealed, now: details.text }]
}

function termChanges(
  { terms: sealed }: SealedText,
  kept: string | undefined,
  { terms, details }: ReturnType<typeof sealContents>,
): SealChange[] {
  if (kept === undefined || digestOf(kept) !== sealed)
    return [{ kind: 'digest', what: 'terms', was: sealed, now: details.terms }]
  const [before, after] = [kept, terms].map(
    (json) => JSON.parse(json) as Record<string, unknown>,
  ) as [Record<string, unknown>, Record<string, unknown>]
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((path) =>
    valueChanges(path, before[path], after[path]),
  )
}

/** The values that differ beneath a path, each by its own. */
function valueChanges(path: string, was: unknown, now: unknown): SealChange[] {
  if (shown(was) === shown(now)) return []
  return isGroup(was) && isGroup(now)
    ? [...new Set([...Object.keys(was), ...Object.keys(now)])].flatMap((key) =>
        valueChanges(`${path}.${key}`, was[key], now[key]),
      )
    : [{ kind: 'term', path, was: shown(was), now: shown(now) }]
}

function clauseChanges({ clauses: sealed }: SealedText, { clauses }: SealedText): SealChange[] {
  const named = (list: SealedText['clauses']) =>
    new Map(list.map(({ id, version, digest }) => [id, `${version} (${digest.slice(0, 19)}…)`]))
  const [before, after] = [named(sealed), named(clauses)]
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => {
    const [was, now] = [before.get(id) ?? nothing, after.get(id) ?? nothing]
    return was === now ? [] : [{ kind: 'clause', id, was, now }]
  })
}

function shown(value: unknown): string {
  return value === undefined ? nothing : typeof value === 'string' ? value : JSON.stringify(value)
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const nothing = '—'
