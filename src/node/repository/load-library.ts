import { type Clause, type Library, compareVersions } from '#core/contract/library.ts'
import { checkLibrary } from '#core/contract/check-library.ts'
import { checkLock } from '#core/contract/clause-lock.ts'
import { readParty } from '#core/contract/read-party.ts'
import type { Message } from '#core/report/message.ts'
import { readClauseFolder } from '#core/repository/read-clause-folder.ts'
import { diskTree } from './disk-tree.ts'
import { filesIn, foldersIn, readSource } from './read-files.ts'
import { readKeptClause } from './kept-clause.ts'
import { readLock } from './read-lock.ts'

/** The clauses and parties on disk, and what is wrong with them. */
export function loadLibrary(root: string): { library: Library; messages: Message[] } {
  const tree = diskTree(root)
  const messages: Message[] = []
  const broken = new Set<string>()
  const clauses = new Map<string, Map<string, Clause>>()
  for (const id of foldersIn(root, 'clauses')) {
    const versions = foldersIn(root, `clauses/${id}`).sort(compareVersions)
    for (const version of versions) {
      const read = readClauseFolder(tree, `clauses/${id}/${version}`, readKeptClause)
      messages.push(...read.messages)
      if (!read.clause) {
        broken.add(`${id}@${version}`)
        continue
      }
      const known = clauses.get(id) ?? new Map<string, Clause>()
      clauses.set(id, known.set(version, read.clause))
    }
  }
  const parties = new Map<string, NonNullable<ReturnType<typeof readParty>['party']>>()
  for (const name of filesIn(root, 'content/parties').filter((file) => file.endsWith('.yaml'))) {
    const file = readSource(root, `content/parties/${name}`)
    if (!file) continue
    const read = readParty(file)
    messages.push(...read.messages)
    if (read.party) parties.set(read.party.slug, read.party)
    else broken.add(name.replace(/\.yaml$/, ''))
  }
  const library = { clauses, parties, broken }
  const { lock, messages: aboutLock } = readLock(root)
  messages.push(...checkLibrary(library), ...aboutLock, ...checkLock(lock, library))
  return { library, messages }
}
