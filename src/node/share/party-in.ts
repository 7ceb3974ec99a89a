import type { Contract } from '#core/contract/contract.ts'
import type { Library } from '#core/contract/library.ts'
import { termAt } from '#core/contract/terms.ts'
import type { SigningParty } from '#core/life/records/details.ts'
import type { Language } from '#core/locale/locale.ts'
import { shareWords } from './share-words.ts'

/** The party that is named on the command line: `client`, `provider`, or the slug of its file. Any other name is a usage fault. */
export function partyIn(
  contract: Contract,
  library: Library,
  written: string,
  language: Language,
): SigningParty {
  const names = (['client', 'provider'] as const).map((party) => ({
    party,
    names: [party, partySlug(contract, library, party)].filter((name) => name !== undefined),
  }))
  const found = names.find((one) => one.names.includes(written))
  if (found) return found.party
  throw shareWords[language].party(
    written,
    names.flatMap((one) => one.names),
  )
}

/** The slug of the file that a party of a contract comes from, by its name; none for a party the contract writes itself. */
export function partySlug(
  contract: Contract,
  library: Library,
  party: SigningParty,
): string | undefined {
  const name = termAt(contract.terms, `parties.${party}.legalName`)
  return [...library.parties.values()].find(({ value }) => value['legalName'] === name)?.slug
}
