import { type Addendum, addendum } from '#core/change/addendum.ts'
import { conflictMessages } from '#core/change/conflict-messages.ts'
import { type AddendumReading, readAddenda } from '#core/change/read-addenda.ts'
import { signatureMessages } from '#core/change/signature-messages.ts'
import { addendumFile } from '#core/contract/addendum/check-addendum.ts'
import type { Contract, WordlessContract } from '#core/contract/contract.ts'
import type { Library } from '#core/contract/library.ts'
import type { SourceFile } from '#core/contract/source.ts'
import type { TakenDefault } from '#core/contract/terms.ts'
import { type Message, fileStart } from '#core/report/message.ts'
import { Report } from '#core/report/report.ts'
import { type AddendumStanding, addendumStandings, contractSignedOn } from './addendum-standing.ts'
import type { SourceTree } from './source-tree.ts'

/** A document of a contract folder as it stands in the repository: the contract or one of its addenda. */
export type DocumentEntry = {
  readonly file: SourceFile
  readonly contract: Contract
  readonly taken: readonly TakenDefault[]
}

/** An addendum as it stands in the repository, with what the contract's records say of it. */
export type AddendumEntry = DocumentEntry & AddendumStanding

/** An addendum without its words. */
export type WordlessAddendum = AddendumStanding & { readonly contract: WordlessContract }

/** The addenda of a contract that are signed or may still be: what `effectiveTerms` and its neighbours take. */
export function addendaOf({
  addenda,
}: {
  readonly addenda: readonly WordlessAddendum[]
}): Addendum[] {
  return addenda
    .filter(({ dropped }) => !dropped)
    .map(({ contract, signedAt }) => addendum(contract, signedAt))
}

/**
 * Reads the addenda of a contract folder, and says what is wrong with each, and where two documents disagree on a term.
 * Without a contract that can be read none can be: then only the names of the files are looked at.
 */
export function readFolderAddenda(
  tree: SourceTree,
  folder: string,
  contract: Contract | undefined,
  library: Library,
): {
  addenda: AddendumEntry[]
  /** What the walk made of each file, also of those it refused. */
  readings: readonly AddendumReading[]
  messages: readonly Message[]
} {
  const strays = strayMessages(tree, folder)
  if (!contract) return { addenda: [], readings: [], messages: strays }
  const files = addendumNumbers(tree, folder).flatMap(
    (no) => tree.read(`content/contracts/${folder}/${no}.mdx`) ?? [],
  )
  const readings = readAddenda(files, contract, library)
  const addenda = withStandings(tree, folder, contract, readings)
  const conflicts = conflictMessages(contract, addendaOf({ addenda }), readings)
  const signedOn = files.length > 0 ? contractSignedOn(tree, folder, contract) : undefined
  const signatures = signatureMessages(contract, signedOn, readings, (id) =>
    addenda.some((one) => one.contract.id === id && one.signedAt !== undefined),
  )
  return {
    addenda,
    readings,
    messages: [
      ...strays,
      ...readings.flatMap(({ messages }) => messages),
      ...conflicts,
      ...signatures,
    ],
  }
}

/** The numbers of a folder's addenda, in order: `A1`, `A2`, `A10`. */
export function addendumNumbers(tree: SourceTree, folder: string): string[] {
  const names = textFiles(tree, folder).flatMap((name) => addendumFile.exec(name)?.[1] ?? [])
  return names.sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
}

/** Texts of a contract folder that are no addendum: nobody reads them. */
function strayMessages(tree: SourceTree, folder: string): Message[] {
  return textFiles(tree, folder).flatMap((name) => {
    if (addendumFile.test(name)) return []
    const report = new Report(`content/contracts/${folder}/${name}`)
    report.add('addendum-file-name', fileStart, { name })
    return report.messages
  })
}

function textFiles(tree: SourceTree, folder: string): string[] {
  return tree
    .filesIn(`content/contracts/${folder}`)
    .filter((name) => /\.mdx?$/i.test(name) && name !== 'contract.mdx')
}

/** The addenda that can be read, each with where it stands. */
function withStandings(
  tree: SourceTree,
  folder: string,
  contract: Contract,
  readings: readonly AddendumReading[],
): AddendumEntry[] {
  const read = readings.flatMap(({ contract: one, file, taken }) =>
    one ? [{ contract: one, file, taken }] : [],
  )
  const documents = read.map((one) => one.contract)
  const standings = addendumStandings(tree, folder, contract, documents)
  return read.map((one, index) => ({ dropped: false, ...one, ...standings[index] }))
}
