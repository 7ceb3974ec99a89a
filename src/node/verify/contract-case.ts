import { contractCaseIn } from '#core/verify/contract-case-in.ts'
import type { ContractCase } from '#core/verify/contract-case.ts'
import { diskTree } from '#node/repository/disk-tree.ts'

/** A contract of the repository as it is judged: its records and evidence byte for byte, its text rebuilt just now. */
export function contractCase(root: string, id: string): ContractCase {
  return contractCaseIn(diskTree(root), id).subject
}
