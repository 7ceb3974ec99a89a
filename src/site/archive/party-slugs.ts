import type { Contract } from '#core/contract/contract.ts'
import type { Library } from '#core/contract/library.ts'
import { termAt } from '#core/contract/terms.ts'
import type { PartySlugs } from './view/contract-view.ts'

/**
 * Which party files a contract's parties are. The walk puts a file in the place of its slug, so that it is found
 * again by its legal name; a party written in full under the name of a file has the same page.
 */
export function partySlugs(contract: Contract, library: Library): PartySlugs {
  const find = (role: 'provider' | 'client') => {
    const name = termAt(contract.terms, `parties.${role}.legalName`)
    const file = [...library.parties.values()].find(({ value }) => value['legalName'] === name)
    return file?.slug ?? null
  }
  return { provider: find('provider'), client: find('client') }
}
