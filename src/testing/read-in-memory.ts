import type { Clause, PartyFile } from '#core/contract/library.ts'
import { readClause } from '#core/contract/read-clause.ts'
import { type Reading, readContract } from '#core/contract/read-contract.ts'
import { readParty } from '#core/contract/read-party.ts'
import type { SourceFile } from '#core/contract/source.ts'
import type { Message } from '#core/report/message.ts'

/** A repository in memory: contents by path. */
export type Files = Readonly<Record<string, string | Uint8Array>>

/** What every contract of a repository reads as, by the name of its folder, and all messages. */
export type MemoryReading = {
  readonly contracts: ReadonlyMap<string, Reading>
  readonly messages: readonly Message[]
}

/** Reads a whole repository with the core alone: no disk, so it runs in a browser too. */
export function readInMemory(files: Files): MemoryReading {
  const { library, messages } = libraryInMemory(files)
  const contracts = new Map<string, Reading>()
  for (const [path, name] of named(files, /^content\/contracts\/([^/]+)\/contract\.mdx$/))
    contracts.set(name, readContract(source(files, path), library))
  const own = [...contracts.values()].flatMap((reading) => reading.messages)
  return { contracts, messages: [...messages, ...own] }
}

/** The clauses and parties of a repository in memory. */
export function libraryInMemory(files: Files) {
  const clauses = new Map<string, Map<string, Clause>>()
  const parties = new Map<string, PartyFile>()
  const broken = new Set<string>()
  const messages: Message[] = []
  for (const [path, folder] of named(files, /^(clauses\/[^/]+\/[^/]+)\/clause\.yaml$/)) {
    const read = readClause({ folder, yaml: source(files, path), texts: texts(files, folder) })
    messages.push(...read.messages)
    const [, id = '', version = ''] = folder.split('/')
    const versions = clauses.get(id) ?? new Map<string, Clause>()
    if (read.clause) clauses.set(id, versions.set(version, read.clause))
    else broken.add(`${id}@${version}`)
  }
  for (const [path, slug] of named(files, /^content\/parties\/([^/]+)\.yaml$/)) {
    const read = readParty(source(files, path))
    messages.push(...read.messages)
    if (read.party) parties.set(slug, read.party)
    else broken.add(slug)
  }
  return { library: { clauses, parties, broken }, messages }
}

function texts(files: Files, folder: string) {
  const [fr, en] = [`${folder}/fr.mdx`, `${folder}/en.mdx`]
  return {
    ...(files[fr] !== undefined && { fr: source(files, fr) }),
    ...(files[en] !== undefined && { en: source(files, en) }),
  }
}

function named(files: Files, pattern: RegExp): [path: string, name: string][] {
  const paths = Object.keys(files).sort()
  return paths.flatMap((path) => {
    const name = pattern.exec(path)?.[1]
    return name === undefined ? [] : [[path, name]]
  })
}

function source(files: Files, path: string): SourceFile {
  const content = files[path] ?? ''
  return { path, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content }
}
