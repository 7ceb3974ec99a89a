import type { Contract } from '#core/contract/contract.ts'
import type { Library } from '#core/contract/library.ts'
import { readContract } from '#core/contract/read-contract.ts'
import type { TakenDefault } from '#core/contract/terms.ts'
import type { SourceFile } from '#core/contract/source.ts'
import { type Message, fileStart } from '#core/report/message.ts'
import { Report } from '#core/report/report.ts'
import { loadLibrary } from './load-library.ts'
import { foldersIn, readSource } from './read-files.ts'

/** A contract as it stands on disk. */
export type ContractEntry = {
  readonly folder: string
  readonly file: SourceFile
  readonly contract: Contract
  readonly taken: readonly TakenDefault[]
}

/** Folder names under `content/contracts`, in order. */
export function contractFolders(root: string): string[] {
  return foldersIn(root, 'content/contracts')
}

/** Reads one contract folder. Its name and the contract's id must agree. */
export function readContractFolder(
  root: string,
  folder: string,
  library: Library,
): { entry?: ContractEntry; messages: readonly Message[] } {
  const path = `content/contracts/${folder}/contract.mdx`
  const file = readSource(root, path)
  if (!file) {
    const report = new Report(path)
    report.add('file-missing', fileStart, { what: path })
    return { messages: report.messages }
  }
  const { contract, taken, messages } = readContract(file, library)
  if (!contract) return { messages }
  if (contract.id !== folder) {
    const report = new Report(path)
    report.add('contract-id-mismatch', { line: 2, column: 1 }, { id: contract.id, folder })
    return { messages: [...messages, ...report.messages] }
  }
  return { entry: { folder, file, contract, taken }, messages }
}

/** The whole repository in memory: for small verbs. Large jobs go folder by folder with `readContractFolder`. */
export function readRepository(
  root: string,
  only?: readonly string[],
): {
  library: Library
  contracts: ContractEntry[]
  messages: Message[]
} {
  const { library, messages } = loadLibrary(root)
  const contracts: ContractEntry[] = []
  for (const folder of contractFolders(root)) {
    if (only && !only.includes(folder)) continue
    const read = readContractFolder(root, folder, library)
    messages.push(...read.messages)
    if (read.entry) contracts.push(read.entry)
  }
  return { library, contracts, messages }
}
