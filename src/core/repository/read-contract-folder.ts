import type { AddendumReading } from '#core/change/read-addenda.ts'
import { addendumTypes } from '#core/contract/addendum/addendum-types.ts'
import type { Contract } from '#core/contract/contract.ts'
import type { Library } from '#core/contract/library.ts'
import { type Reading, readContract } from '#core/contract/read-contract.ts'
import { type Message, fileStart } from '#core/report/message.ts'
import { Report } from '#core/report/report.ts'
import { type AddendumEntry, type DocumentEntry, readFolderAddenda } from './folder-addenda.ts'
import type { SourceTree } from './source-tree.ts'

/** A contract as it stands in the repository, with its addenda in the order of their numbers. */
export type ContractEntry = DocumentEntry & {
  readonly folder: string
  readonly addenda: readonly AddendumEntry[]
}

/** What the walk made of a document's file, also when it refused it. */
export type FolderReading = {
  readonly path: string
  readonly reading: Reading
  /** For an addendum: the contract it stands under, and the addenda before it. */
  readonly base?: Contract
  readonly earlier?: readonly Contract[]
}

/** Reads one contract folder, addenda included. Its name and the contract's id must agree. */
export function readContractFolder(
  tree: SourceTree,
  folder: string,
  library: Library,
): {
  entry?: ContractEntry
  /** The contract and its addenda as far as they can be read. */
  readings: readonly FolderReading[]
  messages: readonly Message[]
} {
  const path = `content/contracts/${folder}/contract.mdx`
  const file = tree.read(path)
  if (!file) {
    const report = new Report(path)
    report.add('file-missing', fileStart, { what: path })
    return { readings: [], messages: report.messages }
  }
  const reading = readContract(file, library)
  const { contract, taken, messages } = reading
  const report = new Report(path)
  if (contract && contract.id !== folder)
    report.add('contract-id-mismatch', { line: 2, column: 1 }, { id: contract.id, folder })
  if (contract && contract.type !== 'client-addendum' && isAddendumType(contract.type))
    report.add('addendum-alone', { line: 2, column: 1 }, { type: contract.type })
  const isFit = contract && !report.failed
  const read = readFolderAddenda(tree, folder, isFit ? contract : undefined, library)
  return {
    ...(isFit && { entry: { folder, file, contract, taken, addenda: read.addenda } }),
    readings: [{ path, reading }, ...(isFit ? addendumReadings(read.readings, contract) : [])],
    messages: [...messages, ...report.messages, ...read.messages],
  }
}

function addendumReadings(readings: readonly AddendumReading[], base: Contract): FolderReading[] {
  return readings.map((reading, index) => ({
    path: reading.file.path,
    reading,
    base,
    earlier: readings.slice(0, index).flatMap(({ contract }) => contract ?? []),
  }))
}

function isAddendumType(type: string): boolean {
  return Object.hasOwn(addendumTypes, type)
}
