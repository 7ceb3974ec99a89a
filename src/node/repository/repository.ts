import type { Contract } from '#core/contract/contract.ts'
import type { Library } from '#core/contract/library.ts'
import type { Message } from '#core/report/message.ts'
import { type DocumentEntry, addendumNumbers } from '#core/repository/folder-addenda.ts'
import type { LazyLibrary } from '#core/repository/lazy-library.ts'
import {
  type ContractEntry,
  type FolderReading,
  readContractFolder as readFolder,
} from '#core/repository/read-contract-folder.ts'
import { recordsIn } from '#node/records/records-in.ts'
import { type Signing, signingOf } from '#node/records/signing-of.ts'
import { diskTree } from './disk-tree.ts'
import { lazyDiskLibrary } from './lazy-disk-library.ts'
import { loadLibrary } from './load-library.ts'
import { foldersIn } from './read-files.ts'

export type { ContractEntry }

/** What the walk made of a document's file, also when it refused it: what the linter starts from. */
export type DocumentReading = FolderReading & {
  /** What its records say of its signature. */
  readonly signing?: Signing
}

/** Folder names under `content/contracts`, in order. */
export function contractFolders(root: string): string[] {
  return foldersIn(root, 'content/contracts')
}

/** Reads one contract folder of the disk, addenda included. Its name and the contract's id must agree. */
export function readContractFolder(
  root: string,
  folder: string,
  library: Library,
): {
  entry?: ContractEntry
  /** The contract and its addenda as far as they can be read. */
  readings: readonly DocumentReading[]
  messages: readonly Message[]
} {
  const read = readFolder(diskTree(root), folder, library)
  const { entry, readings } = read
  return entry ? { ...read, readings: withSigning(readings, root, folder, entry.contract) } : read
}

function withSigning(
  readings: readonly FolderReading[],
  root: string,
  folder: string,
  contract: Contract,
): DocumentReading[] {
  const addenda = readings.flatMap(({ base, reading }) =>
    base && reading.contract ? [reading.contract] : [],
  )
  const signings = signingOf(recordsIn(root, folder), contract, addenda)
  return readings.map((one) => {
    const signing = signings.get(one.reading.contract?.id ?? '')
    return { ...one, ...(signing && { signing }) }
  })
}

/** Ids of all documents: each contract's folder, followed by its addenda: `BE-RNW-0006`, `BE-RNW-0006/A1`. */
export function documentIds(root: string): string[] {
  return contractFolders(root).flatMap((folder) => [
    folder,
    ...addendumNumbers(diskTree(root), folder).map((no) => `${folder}/${no}`),
  ])
}

/** The folder that a document stands in. */
export function folderOf(id: string): string {
  return id.split('/')[0] ?? ''
}

/** One document by its id, and what is wrong with its file or with the contract it stands on. */
export function readDocument(
  root: string,
  id: string,
  library: Library,
): { entry?: DocumentEntry; messages: readonly Message[] } {
  const { entry, messages } = readContractFolder(root, folderOf(id), library)
  const document = entry && documentIn(entry, id)
  if (!document) return { messages }
  const own = [entry.file.path, document.file.path]
  return { entry: document, messages: messages.filter(({ file }) => own.includes(file)) }
}

/** The contract of a folder or one of its addenda, by id. */
export function documentIn(entry: ContractEntry, id: string): DocumentEntry | undefined {
  return [entry, ...entry.addenda].find(({ contract }) => contract.id === id)
}

/** Documents in memory, and what is wrong with what was read for them. */
export type RepositoryReading = {
  readonly library: Library
  readonly contracts: readonly ContractEntry[]
  readonly readings: readonly DocumentReading[]
  readonly messages: readonly Message[]
}

/** The whole repository in memory: for small verbs. Large jobs go folder by folder with `readContractFolder`. */
export function readRepository(root: string): RepositoryReading {
  const { library, messages } = loadLibrary(root)
  return readFolders(root, contractFolders(root), { library, messages: () => messages })
}

/** Some contracts in memory, with the clauses and parties they draw on: a verb about one must not read two thousand. */
export function readFolders(
  root: string,
  folders: readonly string[],
  { library, messages: aboutLibrary }: LazyLibrary = lazyDiskLibrary(root),
): RepositoryReading {
  const reads = folders.map((folder) => readContractFolder(root, folder, library))
  return {
    library,
    contracts: reads.flatMap(({ entry }) => entry ?? []),
    readings: reads.flatMap(({ readings }) => readings),
    messages: [...aboutLibrary(), ...reads.flatMap(({ messages }) => messages)],
  }
}

/** As `readFolders`; the readings hold also the head contracts of those that were asked for: rules compare the two. */
export function readWithHeads(
  root: string,
  folders: readonly string[],
  library: LazyLibrary = lazyDiskLibrary(root),
): RepositoryReading {
  const own = readFolders(root, folders, library)
  const known = contractFolders(root)
  const heads = own.readings.flatMap(({ reading }) => reading.draft?.terms.doc.base ?? [])
  const missing = [...new Set(heads)].filter((id) => known.includes(id) && !folders.includes(id))
  const around = missing.map((head) => readContractFolder(root, head, library.library))
  return { ...own, readings: [...own.readings, ...around.flatMap(({ readings }) => readings)] }
}
