import type { FolderEdition } from '#core/change/change-log/folder-edition.ts'
import { isFinding } from '#core/lint/finding.ts'
import type { Library } from '#core/contract/library.ts'
import { type Message, sortMessages } from '#core/report/message.ts'
import type { Clock } from '#node/command/clock.ts'
import { loadShelf } from '#node/compose/load-shelf.ts'
import { lintReadings } from '#node/lint/lint-readings.ts'
import { type Life, readLife } from '#node/records/read-life.ts'
import { type Today, todayOf } from '#node/records/today-of.ts'
import { loadLibrary } from '#node/repository/load-library.ts'
import { loadProjects } from '#node/repository/load-projects.ts'
import { contractFolders, readContractFolder } from '#node/repository/repository.ts'

/** One of the two states of a repository that a review is between, as far as the review looks at it. */
export type Side = {
  readonly root: string
  readonly library: Library
  /** Contracts that can be read, by folder, as they stand today. */
  readonly contracts: ReadonlyMap<string, Today>
  /** All that `check` would say of them, accepted findings left out. */
  readonly messages: readonly Message[]
}

/**
 * Reads the contracts of some folders with all that is checked about them.
 * @param around folders that are read only because a wanted contract stands on theirs
 */
export function readSide(
  root: string,
  wanted: ReadonlySet<string>,
  around: ReadonlySet<string>,
  clock: Clock,
): Side {
  const { library, messages: aboutLibrary } = loadLibrary(root)
  const shelf = loadShelf(root, library)
  const folders = contractFolders(root)
  const known = { contracts: folders, parties: [...library.parties.keys()] }
  const read = folders
    .filter((folder) => wanted.has(folder) || around.has(folder))
    .map((folder) => ({ folder, ...readContractFolder(root, folder, library) }))
  const own = read.filter(({ folder }) => wanted.has(folder))
  const lives = own.flatMap(({ entry }): Life[] =>
    entry ? [readLife(root, entry, clock, shelf.settings.delays)] : [],
  )
  const isOwn = (path: string) => wanted.has(path.split('/')[2] ?? '')
  const { findings } = lintReadings(
    read.flatMap(({ readings }) => readings),
    isOwn,
  )
  const messages = [
    ...aboutLibrary,
    ...shelf.messages,
    ...loadProjects(root, known).messages,
    ...own.flatMap((one) => one.messages),
    ...lives.flatMap((life) => life.messages),
    ...findings,
  ]
  return {
    root,
    library,
    contracts: new Map(
      lives.map((life) => [
        life.entry.folder,
        todayOf(life, clock.today(life.facts.zone), shelf.settings),
      ]),
    ),
    messages: sortMessages(messages.filter((one) => !(isFinding(one) && one.allowed))),
  }
}

/** A contract folder of a side as it can be compared with another. */
export function editionOf({ life: { entry } }: Today, { library }: Side): FolderEdition {
  return {
    contract: entry.contract,
    addenda: entry.addenda.map(({ contract }) => contract),
    library,
  }
}
