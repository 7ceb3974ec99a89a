import { oneMessage } from '#core/life/chain/check-links.ts'
import type { Message } from '#core/report/message.ts'
import { recordsFolder } from '#core/repository/records-folder.ts'
import { lossesThatCount } from '#core/verify/ledger-history.ts'
import type { Clock } from '#node/command/clock.ts'
import { loadSettings, loadShelf } from '#node/compose/load-shelf.ts'
import { lostRecords } from '#node/records/lost-records.ts'
import { type Life, readLife } from '#node/records/read-life.ts'
import type { LazyLibrary } from '#core/repository/lazy-library.ts'
import { loadLibrary } from '#node/repository/load-library.ts'
import { loadProjects } from '#node/repository/load-projects.ts'
import {
  type DocumentReading,
  contractFolders,
  readWithHeads,
} from '#node/repository/repository.ts'
import type { CheckScope } from './check-scope.ts'
import { lazyDiskLibrary } from '#node/repository/lazy-disk-library.ts'

/** The documents of a scope and their head contracts, and what is wrong with everything that was read for them. */
export type ScopeReading = {
  readonly readings: readonly DocumentReading[]
  readonly messages: readonly Message[]
}

/**
 * Reads what a check needs and no more: one contract among two thousand is read with its head contract, the clauses
 * and the parties it draws on. The whole library is read when a clause or party is in the scope.
 */
export function readScope(root: string, scope: CheckScope, clock: Clock): ScopeReading {
  const own = contractFolders(root).filter((folder) => scope.touches(`content/contracts/${folder}`))
  const library = libraryFor(root, scope)
  const read = readWithHeads(root, own, library)
  const shelf = shelfFor(root, scope, library)
  const lives = read.contracts.map((entry) => readLife(root, entry, clock, shelf.settings.delays))
  return {
    readings: read.readings,
    messages: [
      ...read.messages,
      ...shelf.messages,
      ...(scope.touches('content/projects') ? projectMessages(root, library) : []),
      ...lives.flatMap(({ messages }) => messages),
      ...lossMessages(root, lives),
    ],
  }
}

/** Records that git has and the disk has not, or has otherwise: of all contracts in one walk of git. */
function lossMessages(root: string, lives: readonly Life[]): readonly Message[] {
  const known = lives.length > 0 ? lostRecords(root) : undefined
  return lives.flatMap(({ entry, context }) => {
    const folder = `${recordsFolder(entry.contract.id)}/`
    const own = (known?.lost ?? []).filter(({ path }) => path.startsWith(folder))
    return lossesThatCount(own, context.isSample).flatMap(({ path, change, commit, on }) =>
      oneMessage(path, `record-${change}`, { commit, on }),
    )
  })
}

function libraryFor(root: string, { touches }: CheckScope): LazyLibrary {
  if (!touches('clauses') && !touches('content/parties')) return lazyDiskLibrary(root)
  const { library, messages } = loadLibrary(root)
  return { library, messages: () => messages }
}

function shelfFor(root: string, { touches }: CheckScope, { library }: LazyLibrary) {
  const isWanted = touches('content/templates') || touches('content/packages')
  return isWanted ? loadShelf(root, library) : loadSettings(root)
}

function projectMessages(root: string, { library }: LazyLibrary): readonly Message[] {
  const known = { contracts: contractFolders(root), parties: [...library.parties.keys()] }
  return loadProjects(root, known).messages
}
