import type { Project } from '#core/compose/project.ts'
import type { Library } from '#core/contract/library.ts'
import { readContractFolder } from '#core/repository/read-contract-folder.ts'
import type { Settings } from '#core/compose/settings.ts'
import type { Message } from '#core/report/message.ts'
import type { Clock } from '#node/command/clock.ts'
import { loadSettings } from '#node/compose/load-shelf.ts'
import { diskTree } from '#node/repository/disk-tree.ts'
import { loadProjects } from '#node/repository/load-projects.ts'
import { loadLibrary } from '#node/repository/load-library.ts'
import { contractFolders, readFolders, readRepository } from '#node/repository/repository.ts'
import { type Life, type WordlessLife, readLife, wordlessLife } from './read-life.ts'
import { type Today, todayOf } from './today-of.ts'

/** Every contract that can be read, each on today's date in its own zone, with the house's settings and projects. */
export type Lives<Own extends WordlessLife = Life> = {
  readonly lives: readonly Own[]
  readonly todays: readonly Today<Own>[]
  readonly library: Library
  readonly settings: Settings
  readonly projects: readonly Project[]
  readonly messages: readonly Message[]
}

/** As `Lives`, without the words of the documents. */
export type WordlessLives = Lives<WordlessLife>

/**
 * Reads the repository with its records.
 * @param only folders of contracts; all without it
 */
export function readLives(root: string, clock: Clock, only?: readonly string[]): Lives {
  const { library, contracts, messages } = only ? readFolders(root, only) : readRepository(root)
  const house = loadSettings(root)
  const lives = contracts.map((entry) => readLife(root, entry, clock, house.settings.delays))
  return livesIn(root, clock, { library, lives, house, messages })
}

/**
 * As `readLives` for all contracts, without the words of their documents: they are read one after the other and let go
 * of, since ten thousand of them are more than a machine's memory.
 */
export function readWordlessLives(root: string, clock: Clock): WordlessLives {
  const { library, messages: aboutLibrary } = loadLibrary(root)
  const house = loadSettings(root)
  const reads = contractFolders(root).map((folder) => {
    const { entry, messages } = readContractFolder(diskTree(root), folder, library)
    const life = entry && readLife(root, entry, clock, house.settings.delays)
    return { messages, lives: life ? [wordlessLife(life)] : [] }
  })
  const lives = reads.flatMap((read) => read.lives)
  const messages = [...aboutLibrary, ...reads.flatMap((read) => read.messages)]
  return livesIn(root, clock, { library, lives, house, messages })
}

type Read<Own> = {
  readonly library: Library
  readonly lives: readonly Own[]
  readonly house: ReturnType<typeof loadSettings>
  readonly messages: readonly Message[]
}

function livesIn<Own extends WordlessLife>(
  root: string,
  clock: Clock,
  { library, lives, house, messages }: Read<Own>,
): Lives<Own> {
  const { settings, messages: aboutSettings } = house
  const known = { contracts: contractFolders(root), parties: [...library.parties.keys()] }
  const { projects, messages: aboutProjects } = loadProjects(root, known)
  return {
    lives,
    todays: lives.map((life) => todayOf(life, clock.today(life.facts.zone), settings)),
    library,
    settings,
    projects,
    messages: [
      ...messages,
      ...aboutSettings,
      ...aboutProjects,
      ...lives.flatMap((life) => life.messages),
    ],
  }
}
