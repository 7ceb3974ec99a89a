import type { Library } from '#core/contract/library.ts'
import type { House } from '#core/life/sheet/day-of.ts'
import { type Message, hasErrors } from '#core/report/message.ts'
import { loadShelf } from '#node/compose/load-shelf.ts'
import { loadLibrary } from '#node/repository/load-library.ts'
import { clauseRecords } from './clause-records.ts'
import { libraryWords } from '#core/contract/preview/library-words.ts'
import { packageRecords } from './package-records.ts'
import { partyRecords } from './party-records.ts'
import type { ClauseRecord, PartyRecord } from './records.ts'
import type { PackageRecord, TemplateRecord } from './shelf-records.ts'
import { templateRecords } from './template-records.ts'

/** Clauses, parties, templates and packages as their pages show them, and what is wrong with them. */
export type LibraryRecords = {
  readonly clauses: readonly ClauseRecord[]
  readonly parties: readonly PartyRecord[]
  readonly templates: readonly TemplateRecord[]
  readonly packages: readonly PackageRecord[]
  /** What the house decides for all its contracts. */
  readonly house: House
  readonly messages: readonly Message[]
}

/**
 * Reads a repository's clauses, parties, templates and packages. With mistakes among them there are no records: no page
 * will be made.
 */
export function readLibrary(root: string): { library: Library; records: LibraryRecords } {
  const { library, messages: aboutLibrary } = loadLibrary(root)
  const { templates, packages, settings, messages: aboutShelf } = loadShelf(root, library)
  const messages = [...aboutLibrary, ...aboutShelf]
  const house = { delays: settings.delays, calendar: settings.calendar }
  if (hasErrors(messages)) return { library, records: { ...none, house, messages } }
  const words = libraryWords(library)
  return {
    library,
    records: {
      clauses: clauseRecords(library),
      parties: partyRecords(library),
      templates: templateRecords(templates, library, words),
      packages: packageRecords(packages, templates, settings, library, words),
      house,
      messages,
    },
  }
}

const none = { clauses: [], parties: [], templates: [], packages: [] }
