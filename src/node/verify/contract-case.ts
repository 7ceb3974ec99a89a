import type { ContractCase } from '#core/verify/contract-case.ts'
import { recordsFolder } from '#node/records/read-records.ts'
import { filesIn, readSource } from '#node/repository/read-files.ts'
import { readFolders } from '#node/repository/repository.ts'

/** A contract of the repository as it is judged: its records and evidence byte for byte, its text rebuilt just now. */
export function contractCase(root: string, id: string): ContractCase {
  const folder = recordsFolder(id)
  const { contracts, messages } = readFolders(root, [id])
  const [entry] = contracts
  const isWhole = entry && !messages.some(({ severity }) => severity === 'error')
  const visible = (names: readonly string[]) => names.filter((name) => !name.startsWith('.'))
  return {
    id,
    ...(isWhole && {
      rebuilt: {
        contract: entry.contract,
        addenda: entry.addenda.map(({ contract }) => contract),
      },
    }),
    records: visible(filesIn(root, folder)).flatMap(
      (name) => readSource(root, `${folder}/${name}`) ?? [],
    ),
    evidence: new Map(
      visible(filesIn(root, `${folder}/evidence`)).flatMap((name) => {
        const source = readSource(root, `${folder}/evidence/${name}`)
        return source ? [[name, source.bytes]] : []
      }),
    ),
  }
}
