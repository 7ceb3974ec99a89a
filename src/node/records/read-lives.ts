import type { Project } from '#core/compose/project.ts'
import type { Library } from '#core/contract/library.ts'
import type { Settings } from '#core/compose/settings.ts'
import type { Message } from '#core/report/message.ts'
import type { Clock } from '#node/command/clock.ts'
import { loadSettings } from '#node/compose/load-shelf.ts'
import { loadProjects } from '#node/repository/load-projects.ts'
import { contractFolders, readFolders, readRepository } from '#node/repository/repository.ts'
import { type Life, readLife } from './read-life.ts'
import { type Today, todayOf } from './today-of.ts'

/** Every contract that can be read, each on today's date in its own zone, with the house's settings and projects. */
export type Lives = {
  readonly lives: readonly Life[]
  readonly todays: readonly Today[]
  readonly library: Library
  readonly settings: Settings
  readonly projects: readonly Project[]
  readonly messages: readonly Message[]
}

/**
 * Reads the repository with its records.
 * @param only folders of contracts; all without it
 */
export function readLives(root: string, clock: Clock, only?: readonly string[]): Lives {
  const { library, contracts, messages } = only ? readFolders(root, only) : readRepository(root)
  const { settings, messages: aboutSettings } = loadSettings(root)
  const known = { contracts: contractFolders(root), parties: [...library.parties.keys()] }
  const { projects, messages: aboutProjects } = loadProjects(root, known)
  const lives = contracts.map((entry) => readLife(root, entry, clock, settings.delays))
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
