import { addendumFile } from '#core/contract/addendum/check-addendum.ts'
import { addendumTypes } from '#core/contract/addendum/addendum-types.ts'
import { readAddenda } from '#core/change/read-addenda.ts'
import type { Contract } from '#core/contract/contract.ts'
import type { Library } from '#core/contract/library.ts'
import { type Reading, readContract } from '#core/contract/read-contract.ts'
import type { TakenDefault } from '#core/contract/terms.ts'
import type { SourceFile } from '#core/contract/source.ts'
import { type Message, fileStart } from '#core/report/message.ts'
import { Report } from '#core/report/report.ts'
import { loadLibrary } from './load-library.ts'
import { filesIn, foldersIn, readSource } from './read-files.ts'

/** A document of a contract folder as it stands on disk: the contract or one of its addenda. */
export type DocumentEntry = {
  readonly file: SourceFile
  readonly contract: Contract
  readonly taken: readonly TakenDefault[]
}

/** A contract as it stands on disk, with its addenda in the order of their numbers. */
export type ContractEntry = DocumentEntry & {
  readonly folder: string
  readonly addenda: readonly DocumentEntry[]
}

/** What the walk made of a document's file, also when it refused it: what the linter starts from. */
export type DocumentReading = {
  readonly path: string
  readonly reading: Reading
  /** For an addendum: the contract it stands under, and the addenda before it. */
  readonly base?: Contract
  readonly earlier?: readonly Contract[]
}

/** Folder names under `content/contracts`, in order. */
export function contractFolders(root: string): string[] {
  return foldersIn(root, 'content/contracts')
}

/** Reads one contract folder, addenda included. Its name and the contract's id must agree. */
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
  const path = `content/contracts/${folder}/contract.mdx`
  const file = readSource(root, path)
  if (!file) {
    const report = new Report(path)
    report.add('file-missing', fileStart, { what: path })
    return { readings: [], messages: report.messages }
  }
  const reading = readContract(file, library)
  const { contract, taken, messages } = reading
  const others = addendumFiles(root, folder)
  const report = new Report(path)
  if (contract && contract.id !== folder)
    report.add('contract-id-mismatch', { line: 2, column: 1 }, { id: contract.id, folder })
  if (contract && contract.type !== 'client-addendum' && isAddendumType(contract.type))
    report.add('addendum-alone', { line: 2, column: 1 }, { type: contract.type })
  const said = [...messages, ...report.messages, ...others.messages]
  if (!contract || report.failed) return { readings: [{ path, reading }], messages: said }
  const addenda = readAddenda(others.files, contract, library)
  return {
    entry: {
      folder,
      file,
      contract,
      taken,
      addenda: addenda.flatMap((one) =>
        one.contract ? [{ file: one.file, contract: one.contract, taken: one.taken }] : [],
      ),
    },
    readings: [{ path, reading }, ...addendumReadings(addenda, contract)],
    messages: [...said, ...addenda.flatMap((one) => one.messages)],
  }
}

function addendumReadings(
  addenda: ReturnType<typeof readAddenda>,
  base: Contract,
): DocumentReading[] {
  return addenda.map((one, index) => ({
    path: one.file.path,
    reading: one,
    base,
    earlier: addenda.slice(0, index).flatMap(({ contract }) => contract ?? []),
  }))
}

/** The addenda of a contract folder, in the order of their numbers; other texts in it are reported, for nobody reads them. */
function addendumFiles(
  root: string,
  folder: string,
): { files: SourceFile[]; messages: readonly Message[] } {
  const path = `content/contracts/${folder}`
  const names = filesIn(root, path).filter(
    (name) => /\.mdx?$/i.test(name) && name !== 'contract.mdx',
  )
  const messages = names.flatMap((name) => {
    if (addendumFile.test(name)) return []
    const report = new Report(`${path}/${name}`)
    report.add('addendum-file-name', fileStart, { name })
    return report.messages
  })
  const files = names
    .filter((name) => addendumFile.test(name))
    .sort((a, b) => Number(a.slice(1, -'.mdx'.length)) - Number(b.slice(1, -'.mdx'.length)))
    .flatMap((name) => readSource(root, `${path}/${name}`) ?? [])
  return { files, messages }
}

function isAddendumType(type: string): boolean {
  return Object.hasOwn(addendumTypes, type)
}

/** The whole repository in memory: for small verbs. Large jobs go folder by folder with `readContractFolder`. */
export function readRepository(
  root: string,
  only?: readonly string[],
): {
  library: Library
  contracts: ContractEntry[]
  readings: DocumentReading[]
  messages: Message[]
} {
  const { library, messages } = loadLibrary(root)
  const contracts: ContractEntry[] = []
  const readings: DocumentReading[] = []
  for (const folder of contractFolders(root)) {
    if (only && !only.includes(folder)) continue
    const read = readContractFolder(root, folder, library)
    messages.push(...read.messages)
    if (read.entry) contracts.push(read.entry)
    readings.push(...read.readings)
  }
  return { library, contracts, readings, messages }
}
