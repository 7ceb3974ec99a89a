import type { Library } from '#core/contract/library.ts'
import { type Message, hasErrors } from '#core/report/message.ts'
import { loadLibrary } from '#node/repository/load-library.ts'
import { clauseRecords } from './clause-records.ts'
import { partyRecords } from './party-records.ts'
import type { ClauseRecord, PartyRecord } from './records.ts'

/** Clauses and parties as their pages show them, and what is wrong with them. */
export type LibraryRecords = {
  readonly clauses: readonly ClauseRecord[]
  readonly parties: readonly PartyRecord[]
  readonly messages: readonly Message[]
}

/** Reads a repository's clauses and parties. With mistakes among them there are no records: no page will be made. */
export function readLibrary(root: string): { library: Library; records: LibraryRecords } {
  const { library, messages } = loadLibrary(root)
  if (hasErrors(messages)) return { library, records: { clauses: [], parties: [], messages } }
  return {
    library,
    records: { clauses: clauseRecords(library), parties: partyRecords(library), messages },
  }
}
