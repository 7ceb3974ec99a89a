import type { Contract } from '#core/contract/contract.ts'
import type { Edition } from '#core/change/redline/redline.ts'

/** A contract folder as it was: the contract, and its addenda in the order of their numbers. */
export type FolderEdition = Edition & { readonly addenda: readonly Contract[] }

/** What a document of a folder is called in a log: `A1`; the contract itself has no name of its own. */
export function documentName(contract: Contract): string {
  return contract.terms.doc.no ?? contract.id
}
