import type { Contract } from '#core/contract/contract.ts'
import { canonicalText } from '#core/contract/canonical-text.ts'
import { digestOf } from '#core/contract/digest.ts'
import { compareParts } from '#core/change/redline/compare-parts.ts'
import type { Redline } from '#core/change/redline/redline.ts'
import { type SideLine, lineGroups } from '#core/change/word/read/line-groups.ts'
import { type WordFault, openWord } from '#core/change/word/read/open-word.ts'
import { wordLines } from '#core/change/word/read/word-lines.ts'
import { wordProperties } from '#core/change/word/word-texts.ts'
import { type Proposal, matchLines } from './match-lines.ts'
import { type Rewrite, rewriteParts } from './rewrite-parts.ts'
import { type Unmapped, unmappedIn } from './unmapped.ts'

/** What a Word file that came back proposes against a contract. */
export type WordProposals = {
  readonly proposals: readonly Proposal[]
  /** What is in the file and is no change of our words: seen, listed, never dropped. */
  readonly unmapped: readonly Unmapped[]
  /** The proposals as a redline of the contract. */
  readonly redline: Redline
  /** Was the file made from this very text? `unknown` when it no longer says so. */
  readonly origin: 'this-text' | 'another-text' | 'unknown'
}

/** Reads a counterparty's Word file against the contract it was made from. Pure: bytes in, proposals out. */
export function readProposals(
  contract: Contract,
  bytes: Uint8Array,
): WordProposals | { readonly fault: WordFault } {
  const opened = openWord(bytes)
  if ('fault' in opened) return opened
  const { lines, extras } = wordLines(opened.document)
  const groups = lineGroups(lines)
  const { proposals, places } = matchLines(contract.parts, groups)
  const parts = rewritten(contract, proposals)
  const name = { id: contract.id, version: contract.version }
  return {
    proposals,
    unmapped: unmappedIn({ opened, lines, extras, groups, places, parts: contract.parts }),
    redline: {
      before: { ...name, digest: contract.digest },
      after: { ...name, digest: digestOf(canonicalText(parts)) },
      law: contract.law,
      terms: [],
      clauses: [],
      parts: compareParts(contract.parts, parts),
    },
    origin: originOf(JSON.stringify(opened.properties), contract),
  }
}

function rewritten({ parts }: Contract, proposals: readonly Proposal[]) {
  const rewrites = new Map<number, { text?: string | null; added: SideLine[] }>()
  for (const { at, kind, after, inserts = 'paragraph' } of proposals) {
    const own = rewrites.get(at) ?? { added: [] }
    if (kind === 'inserted') own.added.push({ kind: inserts, text: after ?? '' })
    else own.text = after ?? null
    rewrites.set(at, own)
  }
  let index = 0
  return rewriteParts(parts, (): Rewrite => rewrites.get(index++) ?? {})
}

function originOf(properties: string, { digest }: Contract): WordProposals['origin'] {
  if (!properties.includes(wordProperties.digest)) return 'unknown'
  return properties.includes(digest) ? 'this-text' : 'another-text'
}
