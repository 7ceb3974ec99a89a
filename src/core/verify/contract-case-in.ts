import type { readClause } from '#core/contract/read-clause.ts'
import { lazyLibrary } from '#core/repository/lazy-library.ts'
import { type ContractEntry, readContractFolder } from '#core/repository/read-contract-folder.ts'
import { recordsFolder } from '#core/repository/records-folder.ts'
import type { SourceTree } from '#core/repository/source-tree.ts'
import type { ContractCase } from './contract-case.ts'

/** A contract of a repository as it is judged, and as it is read just now; no entry when it cannot be read. */
export type CaseIn = { readonly subject: ContractCase; readonly entry?: ContractEntry }

/**
 * A contract as it is judged: its records and evidence byte for byte, its text rebuilt just now from the files at hand.
 * @param read another reader of clauses that gives what `readClause` gives
 */
export function contractCaseIn(tree: SourceTree, id: string, read?: typeof readClause): CaseIn {
  const folder = recordsFolder(id)
  const { library, messages: aboutLibrary } = lazyLibrary(tree, read)
  const { entry, messages } = readContractFolder(tree, id, library)
  const isWhole = ![...aboutLibrary(), ...messages].some(({ severity }) => severity === 'error')
  const visible = (names: readonly string[]) => names.filter((name) => !name.startsWith('.'))
  const subject: ContractCase = {
    id,
    ...(entry &&
      isWhole && {
        rebuilt: {
          contract: entry.contract,
          addenda: entry.addenda.map(({ contract }) => contract),
        },
      }),
    records: visible(tree.filesIn(folder)).flatMap((name) => tree.read(`${folder}/${name}`) ?? []),
    evidence: new Map(
      visible(tree.filesIn(`${folder}/evidence`)).flatMap((name) => {
        const source = tree.read(`${folder}/evidence/${name}`)
        return source ? [[name, source.bytes]] : []
      }),
    ),
  }
  return { subject, ...(entry && { entry }) }
}
