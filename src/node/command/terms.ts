import { effectiveTerms, sourceOf } from '#core/change/effective-terms.ts'
import { type TermRow, keyTermPaths, termPaths, termRows } from '#core/change/term-rows.ts'
import { plainValue } from '#core/contract/plain-value.ts'
import { previewWords } from '#core/contract/preview/preview-words.ts'
import { type Library, findClause } from '#core/contract/library.ts'
import { termAt } from '#core/contract/terms.ts'
import { zoneOf } from '#core/life/state/facts.ts'
import { formatMessage, hasErrors } from '#core/report/message.ts'
import type { PlainDate } from '#core/terms/date.ts'
import { addendaOf } from '#core/repository/folder-addenda.ts'
import { loadLibrary } from '#node/repository/load-library.ts'
import {
  type ContractEntry,
  contractFolders,
  readContractFolder,
} from '#node/repository/repository.ts'
import { clockFrom } from './clock.ts'
import { unknownContract } from './read-one.ts'
import { printTerms } from './terms-text.ts'
import type { Options, RunVerb } from './verb.ts'

/** `terms <contract>`: what is in force on a day, and by which document. */
export const terms: RunVerb = async (context, [id = ''], options) => {
  const { root, language, print, report } = context
  const folders = contractFolders(root)
  if (!folders.includes(id)) throw unknownContract(id, folders)
  const { library, messages: aboutLibrary } = loadLibrary(root)
  const { entry, messages } = readContractFolder(root, id, library)
  const said = entry ? messages : [...aboutLibrary, ...messages]
  for (const message of said) report(formatMessage(message, language))
  // With documents that contradict each other nobody could say what is in force.
  if (!entry || hasErrors(messages)) return 1
  const on = dayFrom(options, entry)
  if (options.json) print(JSON.stringify(asJson(entry, on), null, 2))
  else {
    const rows = rowsFor(entry, library, options.all === true, language)
    for (const line of printTerms(entry, rows, on, language)) print(line)
  }
  return 0
}

function rowsFor(
  entry: ContractEntry,
  library: Library,
  all: boolean,
  language: 'fr' | 'en',
): TermRow[] {
  const { contract } = entry
  const addenda = addendaOf(entry)
  const used = [contract, ...addenda.map((one) => one.contract)].flatMap(({ clauses }) => clauses)
  const words = previewWords(
    used.flatMap(({ id, version }) => findClause(library, id, version) ?? []),
  )
  const key = keyTermPaths(contract, addenda)
  const every = termPaths(contract.terms).filter(isAgreed)
  const paths = all ? [...new Set([...every, ...key])] : key
  return termRows(contract, addenda, paths, words, language)
}

/** What the parties agree on, not what identifies the document and them. */
function isAgreed(path: string): boolean {
  return !path.startsWith('doc.') && !path.startsWith('parties.')
}

/** The day asked for; without one, today in the contract's time zone. */
function dayFrom(options: Options, { contract }: ContractEntry): PlainDate {
  return clockFrom(options.on ?? options.today, options.on ? '--on' : '--today').today(
    zoneOf(contract.terms, contract.law),
  )
}

function asJson(entry: ContractEntry, on: PlainDate): unknown {
  const { contract, addenda } = entry
  const effective = effectiveTerms(contract, addendaOf(entry), on)
  return {
    schema: 'clausier-terms/1',
    contract: contract.id,
    on: on.iso,
    terms: termPaths(effective.terms)
      .filter(isAgreed)
      .map((path) => {
        const { document, from, until, derived } = sourceOf(effective, contract, path)
        return {
          path,
          value: plainValue(path, termAt(effective.terms, path)),
          document,
          ...(from && { from: from.iso }),
          ...(until && { until: until.iso }),
          ...(derived && { derived }),
        }
      }),
    addenda: addenda.map(({ contract: { id, type, terms: own }, signedAt, dropped }) => ({
      id,
      type,
      signedAt: signedAt?.iso ?? null,
      ...(dropped && { dropped }),
      effectiveAt: own.change?.effectiveAt?.iso ?? null,
      until: own.change?.until?.iso ?? null,
      reason: plainValue('change.reason', own.change?.reason),
    })),
  }
}
