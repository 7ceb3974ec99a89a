import { type Library, compareVersions } from '#core/contract/library.ts'
import type { readClause } from '#core/contract/read-clause.ts'
import { readParty } from '#core/contract/read-party.ts'
import type { Message } from '#core/report/message.ts'
import { lazyMap, setOf } from './lazy-map.ts'
import { readClauseFolder } from './read-clause-folder.ts'
import type { SourceTree } from './source-tree.ts'

/** A library of which only what is asked for is read. */
export type LazyLibrary = {
  readonly library: Library
  /** What is wrong with the clauses and parties that were asked for so far, each by itself. */
  readonly messages: () => readonly Message[]
}

/**
 * The clauses and parties of a repository, each read when a contract asks for it: for verbs about a few contracts among many.
 * What only the whole library can tell (the lock, clauses against each other) is `loadLibrary`'s.
 * @param read another reader of clauses that gives what `readClause` gives
 */
export function lazyLibrary(tree: SourceTree, read?: typeof readClause): LazyLibrary {
  const messages: Message[] = []
  const clauses = lazyMap(tree.foldersIn('clauses'), (id) => versionsOf(id, tree, messages, read))
  const slugs = tree
    .filesIn('content/parties')
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
  const parties = lazyMap(slugs, (slug) => {
    const file = tree.read(`content/parties/${slug}.yaml`)
    const read = file && readParty(file)
    messages.push(...(read?.messages ?? []))
    return read?.party
  })
  const isBroken = (name: string): boolean => {
    const [id = '', version] = name.split('@')
    if (version === undefined) return slugs.includes(name) && !parties.has(name)
    return tree.foldersIn(`clauses/${id}`).includes(version) && !clauses.get(id)?.has(version)
  }
  return { library: { clauses, parties, broken: setOf(isBroken) }, messages: () => messages }
}

function versionsOf(
  id: string,
  tree: SourceTree,
  messages: Message[],
  readWith?: typeof readClause,
) {
  const versions = [...tree.foldersIn(`clauses/${id}`)].sort(compareVersions)
  return lazyMap(versions, (version) => {
    const read = readClauseFolder(tree, `clauses/${id}/${version}`, readWith)
    messages.push(...read.messages)
    return read.clause
  })
}
