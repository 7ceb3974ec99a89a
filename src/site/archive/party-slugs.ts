import type { Contract } from '#core/contract/contract.ts'
import type { Library } from '#core/contract/library.ts'
import { termAt } from '#core/contract/terms.ts'
import type { PartySlugs } from './view/contract-view.ts'

/**
 * Which party files a contract's parties are. The walk puts a file in the place of its slug, so that it is found
 * again by its legal name; a party written in full under the name of a file has the same page.
 */
export function partySlugs(contract: Contract, library: Library): PartySlugs {
  const names = slugsByName(library)
  const find = (role: 'provider' | 'client') =>
    names.get(termAt(contract.terms, `parties.${role}.legalName`)) ?? null
  return { provider: find('provider'), client: find('client') }
}

const known = new WeakMap<Library, ReadonlyMap<unknown, string>>()

function slugsByName(library: Library): ReadonlyMap<unknown, string> {
  const names =
    known.get(library) ??
    new Map(
      [...library.parties.values()].reverse().map(({ slug, value }) => [value['legalName'], slug]),
    )
  known.set(library, names)
  return names
}
