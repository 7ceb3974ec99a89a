import { findClause, type Library } from '#core/contract/library.ts'
import type { SourceFile } from '#core/contract/source.ts'
import { recordsFolder } from '#core/repository/records-folder.ts'
import { filesIn, readSource } from '#node/repository/read-files.ts'
import { type ContractEntry, readContractFolder } from '#node/repository/repository.ts'
import { lazyDiskLibrary } from '#node/repository/lazy-disk-library.ts'

/**
 * Every file that a contract, its addenda and its records are made of, in the order of their paths: what another
 * checkout needs to read the same text. Parties and clauses that they do not draw on stay out.
 */
export function sourceFiles(root: string, entry: ContractEntry): SourceFile[] {
  const { library, parties } = tracedLibrary(root)
  const read = readContractFolder(root, entry.folder, library)
  if (read.entry?.contract.digest !== entry.contract.digest)
    throw new Error(`${entry.folder} reads otherwise a moment later`)
  const folder = `content/contracts/${entry.folder}`
  const records = recordsFolder(entry.contract.id)
  const paths = [
    ...filesIn(root, folder).map((name) => `${folder}/${name}`),
    ...filesIn(root, records).map((name) => `${records}/${name}`),
    ...filesIn(root, `${records}/evidence`).map((name) => `${records}/evidence/${name}`),
    ...[...parties].map((slug) => `content/parties/${slug}.yaml`),
    ...clauseFiles(library, entry),
  ]
  return [...new Set(paths)]
    .filter((path) => !/\/\.[^/]*$/u.test(path))
    .sort()
    .flatMap((path) => readSource(root, path) ?? [])
}

function clauseFiles(library: Library, { contract, addenda }: ContractEntry): string[] {
  const uses = [contract, ...addenda.map((one) => one.contract)].flatMap(({ clauses }) => clauses)
  return uses.flatMap(({ id, version }) => {
    const clause = findClause(library, id, version)
    return clause ? Object.keys(clause.files).map((name) => `${clause.folder}/${name}`) : []
  })
}

/** A library that remembers which parties it was asked for. */
function tracedLibrary(root: string): { library: Library; parties: ReadonlySet<string> } {
  const { library } = lazyDiskLibrary(root)
  const parties = new Set<string>()
  const get = library.parties.get.bind(library.parties)
  const traced = Object.create(library.parties) as Library['parties']
  Object.defineProperty(traced, 'get', {
    value: (slug: string) => {
      const party = get(slug)
      if (party) parties.add(slug)
      return party
    },
  })
  return { library: { ...library, parties: traced }, parties }
}
