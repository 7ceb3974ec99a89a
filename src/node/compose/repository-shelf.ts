import type { Package } from '#core/compose/package.ts'
import type { Settings } from '#core/compose/settings.ts'
import type { Template } from '#core/compose/template.ts'
import type { Library } from '#core/contract/library.ts'
import { hasErrors, type Message } from '#core/report/message.ts'
import { loadLibrary } from '#node/repository/load-library.ts'
import { contractFolders } from '#node/repository/repository.ts'
import { loadShelf } from './load-shelf.ts'

/** Everything a contract can be written from, read once. */
export type RepositoryShelf = {
  readonly root: string
  readonly library: Library
  readonly templates: readonly Template[]
  readonly packages: readonly Package[]
  readonly settings: Settings
  /** Ids already used. */
  readonly taken: readonly string[]
  /** Mistakes in templates, packages and settings. Those of clauses and parties show when a contract uses them. */
  readonly messages: readonly Message[]
}

/** Reads clauses, parties, templates, packages, settings and the ids of contracts. */
export function openShelf(root: string): RepositoryShelf {
  const { library } = loadLibrary(root)
  const { templates, packages, settings, messages } = loadShelf(root, library)
  return {
    root,
    library,
    templates,
    packages,
    settings,
    taken: contractFolders(root),
    messages: messages.filter((message) => hasErrors([message])),
  }
}
