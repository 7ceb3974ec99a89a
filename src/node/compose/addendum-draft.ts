import { addendum, asIfSigned, numberOf } from '#core/change/addendum.ts'
import { periods } from '#core/change/periods.ts'
import { baseOf } from '#core/change/read-addenda.ts'
import type { AddendumChoices, AddendumKind } from '#core/compose/addendum-choices.ts'
import { type AddendumDraft, composeAddendum } from '#core/compose/compose-addendum.ts'
import type { Base } from '#core/contract/addendum/base.ts'
import type { Library } from '#core/contract/library.ts'
import { contractSignedOn } from '#core/repository/addendum-standing.ts'
import { diskTree } from '#node/repository/disk-tree.ts'
import { addendaOf } from '#core/repository/folder-addenda.ts'
import type { ContractEntry } from '#node/repository/repository.ts'

/** What is decided so far; the kind may still be open. */
export type OpenChoices = Omit<AddendumChoices, 'kind' | 'no' | 'baseSignedAt' | 'periodStart'> & {
  readonly kind?: AddendumKind
}

/** What an addendum to a contract is written from: the contract with its addenda, and the number that comes next. */
export type AddendumDesk = {
  readonly entry: ContractEntry
  readonly library: Library
  readonly base: Base
  readonly no: string
  readonly facts: Pick<AddendumChoices, 'no' | 'baseSignedAt' | 'periodStart'>
}

/** Prepares the next addendum of a contract. The addenda before it count, also those that are not signed yet. */
export function openDesk(root: string, entry: ContractEntry, library: Library): AddendumDesk {
  const before = addendaOf(entry).flatMap(asIfSigned)
  const last = Math.max(0, ...entry.addenda.map(({ contract }) => numberOf(addendum(contract))))
  const no = `A${last + 1}`
  const signedOn = contractSignedOn(diskTree(root), entry.folder, entry.contract)
  const period = periods(entry.contract, before).at(-1)
  return {
    entry,
    library,
    base: baseOf(entry.contract, before),
    no,
    facts: {
      no,
      ...(signedOn && { baseSignedAt: signedOn.iso }),
      ...(period && { periodStart: period.start.iso }),
    },
  }
}

/** The addendum as it stands with what is decided. */
export function draftOf(
  choices: OpenChoices & { readonly kind: AddendumKind },
  { base, library, facts }: AddendumDesk,
): AddendumDraft {
  return composeAddendum({ ...choices, ...facts }, base, library)
}
