import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Library } from '#core/contract/library.ts'
import { type Language, type Words, languages } from '#core/locale/locale.ts'
import { type Message, hasErrors, sortMessages } from '#core/report/message.ts'
import type { PlainDate } from '#core/terms/date.ts'
import { clockFrom, clockOn } from '#node/command/clock.ts'
import { loadProjects } from '#node/repository/load-projects.ts'
import { readChanges } from './changes/read-changes.ts'
import { engineDigests } from './engine-digest.ts'
import { readLibrary } from './read-library.ts'
import type { ClauseRecord, ContractRecord, PartyRecord } from './records.ts'
import type { PackageRecord, TemplateRecord } from './shelf-records.ts'
import { type HouseRecord, type ProjectRecord, projectRecords } from './project-records.ts'
import { aheadMessages } from './record-faults.ts'
import { sidePath } from './side-file.ts'
import { type Shelf, readShelf, sideFolder, writeShelf } from './shelf.ts'
import { type Sources, contractKey, libraryKey, readSources } from './sources.ts'
import type { Walk, Walked } from './walk-contract.ts'
import { walkContracts } from './walk-contracts.ts'

/** A repository as the site shows it. */
export type Reading = {
  readonly contracts: readonly ContractRecord[]
  readonly addenda: readonly ContractRecord[]
  readonly clauses: readonly ClauseRecord[]
  readonly parties: readonly PartyRecord[]
  readonly templates: readonly TemplateRecord[]
  readonly packages: readonly PackageRecord[]
  readonly projects: readonly ProjectRecord[]
  readonly house: HouseRecord
  /** Everything the author should know, in a reader's order. With an error among them the site is not built. */
  readonly messages: readonly Message[]
  /** Why the contracts have no change log; absent when they have. */
  readonly noChanges?: Words
}

export type ArchiveOptions = {
  /** The repository: `content/` and `clauses/` stand in it. */
  readonly root: string
  /** The folder of Clausier itself. */
  readonly project: string
  /** Where readings are kept from one build to the next. */
  readonly cacheFolder: string
  /** Will PDFs stand beside the pages? */
  readonly pdf: boolean
  /** What day it is; by default the machine's, in each contract's time zone. */
  readonly today?: PlainDate
  /** Language of messages that Astro shows. */
  readonly language: Language
  readonly signal?: AbortSignal
}

/** Reads a repository for the site, walking only what changed since the last reading. */
export class Archive {
  readonly options: ArchiveOptions
  #reading: Promise<Reading> | undefined

  constructor(options: ArchiveOptions) {
    this.options = options
  }

  /** The repository as it stood when first asked, or since `forget`. */
  read(): Promise<Reading> {
    this.#reading ??= readArchive(this.options)
    return this.#reading
  }

  /** The next `read` looks at the disk again. */
  forget(): void {
    this.#reading = undefined
  }
}

async function readArchive({
  root,
  project,
  cacheFolder,
  pdf,
  today,
  signal,
}: ArchiveOptions): Promise<Reading> {
  const clock = today ? clockOn(today) : clockFrom(undefined)
  const engine = engineDigests(project)
  const sources = readSources(root)
  const shelf = readShelf(cacheFolder, engine.walk)
  const key = libraryKey(engine.walk, sources)
  const lent = new Lent(root)
  const records = shelf?.libraryKey === key ? shelf.library : lent.records()

  const walk: Walk = { root, sideFolder: sideFolder(cacheFolder), engine: engine.walk, sources }
  const folders = [...sources.contracts.keys()]
  const kept = new Map(folders.flatMap((folder) => fresh(folder, shelf, walk, sources)))
  const changed = folders.filter((folder) => !kept.has(folder))
  const walked = await walkContracts(changed, walk, () => lent.library(), signal)
  for (const one of walked) kept.set(one.folder, one)

  const all = folders.flatMap((folder) => kept.get(folder) ?? [])
  const { projects, messages: aboutProjects } = loadProjects(root, {
    contracts: folders,
    parties: [...sources.parties.keys()],
  })
  const messages = sortMessages([
    ...records.messages,
    ...aboutProjects,
    ...all.flatMap((one) => one.messages),
    ...all.flatMap(({ found }) =>
      found ? aheadMessages(found.last, clock, found.record.zone) : [],
    ),
  ])
  if (
    !hasErrors(messages) &&
    (changed.length > 0 || shelf?.libraryKey !== key || all.length !== size(shelf))
  )
    await writeShelf(
      cacheFolder,
      {
        engine: engine.walk,
        libraryKey: key,
        library: records,
        contracts: Object.fromEntries(all.map((one) => [one.folder, one])),
      },
      shelf,
    )
  const { changes, missing } = await readChanges(root, folders, {
    folder: join(cacheFolder, 'changes'),
    engine: engine.past,
    page: engine.page,
  })
  const withEngine = <Item extends { key: string }>(item: Item) => ({
    ...item,
    key: `${item.key} ${engine.page} ${pdf}`,
  })
  const ofDay = ({ addenda, record }: NonNullable<Walked['found']>): ContractRecord => {
    const own = changes[record.id] ?? null
    const keyed = withEngine(record)
    const made = { ...keyed, key: `${keyed.key} ${own?.log ?? ''}`, pdf, changes: own }
    const asOf = addenda.length > 0 ? clock.today(record.zone).iso : null
    return asOf ? { ...made, asOf, key: `${made.key} ${asOf}` } : made
  }
  const founds = all.flatMap(({ found }) => found ?? [])
  return {
    contracts: founds.map(ofDay),
    addenda: founds.flatMap(({ addenda }) =>
      addenda.map((record) => {
        const [made, asOf] = [withEngine(record), clock.today(record.zone).iso]
        return { ...made, key: `${made.key} ${asOf}`, asOf, pdf }
      }),
    ),
    clauses: records.clauses.map(withEngine),
    parties: records.parties.map(withEngine),
    templates: records.templates.map(withEngine),
    packages: records.packages.map(withEngine),
    projects: projectRecords(projects),
    house: { house: records.house, today: today?.iso ?? null, now: clock.now('UTC') },
    messages,
    ...(missing && { noChanges: missing }),
  }
}

/** A contract of the shelf that nothing has touched since: its key is what it was, and its side files are there. */
function fresh(
  folder: string,
  shelf: Shelf | undefined,
  walk: Walk,
  sources: Sources,
): [string, Walked][] {
  const known =
    shelf && Object.hasOwn(shelf.contracts, folder) ? shelf.contracts[folder] : undefined
  if (!known?.found) return []
  const { record, addenda, dependencies } = known.found
  const isFresh = contractKey(walk.engine, folder, dependencies, sources) === record.key
  const sides = [record, ...addenda].flatMap(({ side }) =>
    languages.map((language) => sidePath(side, language)),
  )
  return isFresh && sides.every(isThere) ? [[folder, known]] : []
}

function isThere(path: string): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0
}

function size(shelf: Shelf | undefined): number {
  return Object.keys(shelf?.contracts ?? {}).length
}

/** The library, read once and only when something needs it. */
class Lent {
  readonly #root: string
  #read: ReturnType<typeof readLibrary> | undefined

  constructor(root: string) {
    this.#root = root
  }

  library(): Library {
    return this.#all().library
  }

  records(): ReturnType<typeof readLibrary>['records'] {
    return this.#all().records
  }

  #all(): ReturnType<typeof readLibrary> {
    this.#read ??= readLibrary(this.#root)
    return this.#read
  }
}
