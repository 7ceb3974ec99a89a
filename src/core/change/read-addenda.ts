import type { Base } from '#core/contract/addendum/base.ts'
import { decidedTerms } from '#core/contract/addendum/base.ts'
import type { Contract } from '#core/contract/contract.ts'
import type { Library } from '#core/contract/library.ts'
import { type Reading, readContract } from '#core/contract/read-contract.ts'
import type { SourceFile } from '#core/contract/source.ts'
import type { PlainDate } from '#core/terms/date.ts'
import { type Addendum, addendum, asIfSigned, startOf } from './addendum.ts'
import { decidedOn } from './effective-terms.ts'

/** One addendum as the walk reads it. */
export type AddendumReading = Reading & { readonly file: SourceFile }

/**
 * Reads the addenda of a contract by the walk, in the order given, which is that of their numbers. Each stands on the contract
 * and on the addenda before it, whether they are signed yet or not: so its text is the same before and after their signature.
 */
export function readAddenda(
  files: readonly SourceFile[],
  contract: Contract,
  library: Library,
): AddendumReading[] {
  const before: Addendum[] = []
  return files.map((file) => {
    const reading = readContract(file, library, baseOf(contract, [...before]))
    if (reading.contract) before.push(...asIfSigned(addendum(reading.contract)))
    return { ...reading, file }
  })
}

/** What the next addendum of a contract stands on. */
export function baseOf(contract: Contract, before: readonly Addendum[]): Base {
  return {
    contract,
    inForce: (on) => {
      const day = on ?? lastStart(before)
      return day ? decidedOn(contract, before, day) : decidedTerms(contract)
    },
  }
}

function lastStart(addenda: readonly Addendum[]): PlainDate | undefined {
  const starts = addenda.flatMap((by) =>
    by.contract.changes.flatMap((change) => startOf(change, by) ?? []),
  )
  return starts.sort((a, b) => (a.iso < b.iso ? -1 : 1)).at(-1)
}
