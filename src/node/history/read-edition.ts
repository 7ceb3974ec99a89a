import type { FolderEdition } from '#core/change/change-log/folder-edition.ts'
import { readAddenda } from '#core/change/read-addenda.ts'
import type { Library } from '#core/contract/library.ts'
import { readContract } from '#core/contract/read-contract.ts'
import type { Message } from '#core/report/message.ts'
import type { SourceFile } from '#core/contract/source.ts'
import type { BlobStore } from './blob-store.ts'
import type { PastFile } from './contract-points.ts'
import { lazyMap } from '#core/repository/lazy-map.ts'

/** A contract folder of the past, read by today's walk. */
export type PastReading = {
  /** Absent when the contract had mistakes; addenda that had are left out. */
  readonly edition?: FolderEdition
  /** What was wrong with the contract or its addenda. */
  readonly problems: readonly Message[]
  /** Paths under which the files it drew on stand: folders end with `/`. */
  readonly used: readonly string[]
}

/** Reads a contract with its addenda against the library of the same revision. */
export function readEdition(
  own: readonly PastFile[],
  library: Library,
  blobs: BlobStore,
): PastReading {
  const used = new Set<string>()
  const watched = watch(library, (path) => used.add(path))
  blobs.fetch(own.map(({ blob }) => blob))
  const [main, ...others] = own.map(
    ({ path, blob }): SourceFile => ({ path, bytes: blobs.read(blob) }),
  )
  if (!main) throw new Error('An edition has a contract file.')
  const { contract, messages } = readContract(main, watched)
  const addenda = contract ? readAddenda(others, contract, watched) : []
  const problems = [...messages, ...addenda.flatMap((one) => one.messages)].filter(
    ({ severity }) => severity === 'error',
  )
  return {
    ...(contract && {
      edition: {
        contract,
        addenda: addenda.flatMap((one) => one.contract ?? []),
        library: watched,
      },
    }),
    problems,
    used: [...used],
  }
}

/** A library that tells what is taken from it. */
function watch(library: Library, onUse: (path: string) => void): Library {
  const clauses = lazyMap([...library.clauses.keys()], (id) => {
    const versions = library.clauses.get(id)
    return (
      versions &&
      lazyMap([...versions.keys()], (version) => {
        onUse(`clauses/${id}/${version}/`)
        return versions.get(version)
      })
    )
  })
  const parties = lazyMap([...library.parties.keys()], (slug) => {
    onUse(`content/parties/${slug}.yaml`)
    return library.parties.get(slug)
  })
  return { clauses, parties, broken: library.broken }
}
