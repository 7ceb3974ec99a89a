import {
  type Clause,
  type Library,
  type PartyFile,
  compareVersions,
} from '#core/contract/library.ts'
import { readParty } from '#core/contract/read-party.ts'
import type { SourceFile } from '#core/contract/source.ts'
import type { Timeline } from '#node/git/timeline.ts'
import { readKeptClause } from '#node/repository/kept-clause.ts'
import type { BlobStore } from './blob-store.ts'
import { lazyMap, setOf } from '#core/repository/lazy-map.ts'

/** Libraries as they stood after any step of the history. What did not change between two steps is read once. */
export type PastLibraries = (step: number) => Library

/** Makes the libraries of a repository's past. */
export function pastLibraries(timeline: Timeline, blobs: BlobStore): PastLibraries {
  const shelf = {
    timeline,
    blobs,
    clauses: new Map<string, Clause | undefined>(),
    parties: new Map<string, PartyFile | undefined>(),
  }
  const libraries = new Map<number, Library>()
  const versions = clauseFolders(timeline)
  const partyFiles = timeline
    .pathsUnder('content/parties/')
    .filter((path) => path.endsWith('.yaml'))
  const changes = libraryChanges(timeline)
  return (step) => {
    // Most steps touch contracts only: they share the library of the last one that did not.
    const since = changes.findLast((change) => change <= step) ?? step
    const library = libraries.get(since) ?? libraryAt(since, versions, partyFiles, shelf)
    libraries.set(since, library)
    return library
  }
}

/** Steps that changed a clause or a party, oldest first. */
function libraryChanges(timeline: Timeline): number[] {
  const paths = ['clauses/', 'content/parties/'].flatMap((folder) => timeline.pathsUnder(folder))
  const steps = new Set(paths.flatMap((path) => timeline.stepsOf(path)))
  return [...steps].sort((one, other) => one - other)
}

type Shelf = {
  readonly timeline: Timeline
  readonly blobs: BlobStore
  /** By folder and the blobs in it. */
  readonly clauses: Map<string, Clause | undefined>
  readonly parties: Map<string, PartyFile | undefined>
}

/** Every clause folder there ever was: its files, by clause and version, oldest version first. */
function clauseFolders(timeline: Timeline): Map<string, Map<string, string[]>> {
  const folders = new Map<string, Map<string, string[]>>()
  for (const path of timeline.pathsUnder('clauses/')) {
    const [, id, version] = /^clauses\/([^/]+)\/([^/]+)\/[^/]+$/u.exec(path) ?? []
    if (id === undefined || version === undefined) continue
    const versions = folders.get(id) ?? new Map<string, string[]>()
    folders.set(id, versions.set(version, [...(versions.get(version) ?? []), path]))
  }
  return folders
}

function libraryAt(
  step: number,
  folders: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>,
  partyFiles: readonly string[],
  shelf: Shelf,
): Library {
  const isThere = (path: string) => shelf.timeline.blobAt(path, step) !== undefined
  const clauseFiles = [...folders.values()].flatMap((versions) => [...versions.values()].flat())
  // All at once: a call of git for each file would cost more than their reading.
  shelf.blobs.fetch(
    [...clauseFiles, ...partyFiles].flatMap((path) => shelf.timeline.blobAt(path, step) ?? []),
  )
  const versionsOf = (id: string): string[] =>
    [...(folders.get(id) ?? [])]
      .filter(([, paths]) => paths.some(isThere))
      .map(([version]) => version)
      .sort(compareVersions)
  const clauses = lazyMap(
    [...folders.keys()].filter((id) => versionsOf(id).length > 0),
    (id) =>
      lazyMap(versionsOf(id), (version) =>
        clauseAt(step, `clauses/${id}/${version}`, folders.get(id)?.get(version) ?? [], shelf),
      ),
  )
  const slugs = partyFiles
    .filter(isThere)
    .map((path) => path.slice('content/parties/'.length, -'.yaml'.length))
  const parties = lazyMap(slugs, (slug) => partyAt(step, `content/parties/${slug}.yaml`, shelf))
  const isBroken = (name: string) => {
    const [id = '', version] = name.split('@')
    if (version === undefined) return slugs.includes(name) && !parties.has(name)
    return versionsOf(id).includes(version) && !clauses.get(id)?.has(version)
  }
  return { clauses, parties, broken: setOf(isBroken) }
}

function clauseAt(
  step: number,
  folder: string,
  paths: readonly string[],
  { timeline, blobs, clauses }: Shelf,
): Clause | undefined {
  const files = paths.flatMap((path) => {
    const blob = timeline.blobAt(path, step)
    return blob === undefined ? [] : [{ path, blob }]
  })
  const key = JSON.stringify(files)
  if (clauses.has(key)) return clauses.get(key)
  const source = (name: string): SourceFile | undefined => {
    const file = files.find(({ path }) => path === `${folder}/${name}`)
    return file && { path: file.path, bytes: blobs.read(file.blob) }
  }
  const [yaml, fr, en] = ['clause.yaml', 'fr.mdx', 'en.mdx'].map(source)
  const clause =
    yaml && readKeptClause({ folder, yaml, texts: { ...(fr && { fr }), ...(en && { en }) } }).clause
  clauses.set(key, clause)
  return clause
}

function partyAt(
  step: number,
  path: string,
  { timeline, blobs, parties }: Shelf,
): PartyFile | undefined {
  const blob = timeline.blobAt(path, step)
  if (blob === undefined) return undefined
  const key = `${path} ${blob}`
  if (!parties.has(key)) parties.set(key, readParty({ path, bytes: blobs.read(blob) }).party)
  return parties.get(key)
}
