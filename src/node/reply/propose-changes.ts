import { createTwoFilesPatch } from 'diff'
import {
  type PlacedChanges,
  type ProposedChange,
  placeChanges,
} from '#core/compose/place-changes.ts'
import type { Library } from '#core/contract/library.ts'
import { readContract } from '#core/contract/read-contract.ts'
import type { SourceFile } from '#core/contract/source.ts'
import { hasErrors } from '#core/report/message.ts'

/** Proposed changes as a patch to review, and those whose place is not certain. */
export type Proposal = Omit<PlacedChanges, 'text'> & {
  /** For `git apply`; empty when nothing could be placed. */
  readonly patch: string
}

/** The patch that puts proposed changes into a contract's file. Nothing is touched. */
export function proposeChanges(
  { path, bytes }: SourceFile,
  changes: readonly ProposedChange[],
  library: Library,
): Proposal {
  const source = new TextDecoder().decode(bytes)
  const isReadable = (text: string) =>
    !hasErrors(readContract({ path, bytes: new TextEncoder().encode(text) }, library).messages)
  const { text, placed, unplaced } = placeChanges(source, changes, isReadable)
  const patch = text === source ? '' : createTwoFilesPatch(`a/${path}`, `b/${path}`, source, text)
  return { patch, placed, unplaced }
}
