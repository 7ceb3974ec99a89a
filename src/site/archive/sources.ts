import { createHash } from 'node:crypto'
import { compareVersions } from '#core/contract/library.ts'
import { filesIn, foldersIn, readSource } from '#node/repository/read-files.ts'

/** What stands on disk, as digests: enough to know what changed without reading what it means. */
export type Sources = {
  /** The contract's file, its addenda, its records and their evidence, by folder name. */
  readonly contracts: ReadonlyMap<string, string>
  /** Clause version by `late-payment@1.0.0`. */
  readonly clauses: ReadonlyMap<string, string>
  /** `late-payment` → `late-payment@1.1.0`. */
  readonly newest: ReadonlyMap<string, string>
  /** Party file by slug. */
  readonly parties: ReadonlyMap<string, string>
  /** What stands beside the clauses: the lock of the released ones. */
  readonly lock: string
  /** Templates, packages and settings. */
  readonly shelf: string
}

/** Digests of every contract, clause version and party of a repository, and of what contracts are written from. */
export function readSources(root: string): Sources {
  const contracts = new Map<string, string>()
  for (const folder of foldersIn(root, 'content/contracts'))
    contracts.set(folder, digestOfFiles(root, contractFiles(root, `content/contracts/${folder}`)))
  const clauses = new Map<string, string>()
  const newest = new Map<string, string>()
  for (const id of foldersIn(root, 'clauses')) {
    for (const version of foldersIn(root, `clauses/${id}`).sort(compareVersions)) {
      const folder = `clauses/${id}/${version}`
      clauses.set(
        `${id}@${version}`,
        digestOfFiles(
          root,
          filesIn(root, folder).map((name) => `${folder}/${name}`),
        ),
      )
      newest.set(id, `${id}@${version}`)
    }
  }
  const parties = new Map<string, string>()
  for (const name of filesIn(root, 'content/parties').filter((file) => file.endsWith('.yaml')))
    parties.set(name.replace(/\.yaml$/, ''), digestOfFiles(root, [`content/parties/${name}`]))
  const lock = digestOfFiles(
    root,
    filesIn(root, 'clauses').map((name) => `clauses/${name}`),
  )
  return { contracts, clauses, newest, parties, lock, shelf: digestOfFiles(root, shelfFiles(root)) }
}

function contractFiles(root: string, folder: string): string[] {
  const texts = filesIn(root, folder).filter((name) => name.endsWith('.mdx'))
  const records = filesIn(root, `${folder}/records`).map((name) => `records/${name}`)
  const evidence = filesIn(root, `${folder}/records/evidence`).map(
    (name) => `records/evidence/${name}`,
  )
  return [...texts, ...records, ...evidence].map((name) => `${folder}/${name}`)
}

function shelfFiles(root: string): string[] {
  const templates = foldersIn(root, 'content/templates').map((slug) => `content/templates/${slug}`)
  const folders = [...templates, 'content/packages']
  return [
    ...folders.flatMap((folder) => filesIn(root, folder).map((name) => `${folder}/${name}`)),
    'content/settings.yaml',
  ]
}

/** What a contract rests on besides its own file. */
export type Dependencies = {
  /** `late-payment@1.0.0` */
  readonly clauses: readonly string[]
  readonly parties: readonly string[]
  /** Folders of the contracts it is looked at with: the head contract of a subcontract. */
  readonly contracts: readonly string[]
}

/** Changes when anything changes that the contract's page shows: its text, its clauses and parties, newer versions, the engine. */
export function contractKey(
  engine: string,
  folder: string,
  { clauses, parties, contracts }: Dependencies,
  sources: Sources,
): string {
  const clause = (use: string) => {
    const newest = sources.newest.get(use.split('@')[0] ?? '') ?? ''
    return [use, sources.clauses.get(use), newest, sources.clauses.get(newest)].join(' ')
  }
  const lines = [
    engine,
    `${folder} ${sources.contracts.get(folder)}`,
    ...clauses.map(clause),
    ...parties.map((slug) => `${slug} ${sources.parties.get(slug)}`),
    ...contracts.map((base) => `${base} ${sources.contracts.get(base)}`),
  ]
  return hash(lines.join('\n'))
}

/** Changes when a clause, a party, a template, a package or the settings change. */
export function libraryKey(engine: string, { clauses, parties, lock, shelf }: Sources): string {
  return hash(JSON.stringify([engine, [...clauses], [...parties], lock, shelf]))
}

/** Short SHA-256: collisions would only cost a stale page of one's own making. */
export function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32)
}

function digestOfFiles(root: string, paths: readonly string[]): string {
  return hash(
    paths.map((path) => `${path} ${hash(readSource(root, path)?.bytes ?? 'missing')}`).join('\n'),
  )
}
