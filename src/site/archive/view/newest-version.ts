import type { Library } from '#core/contract/library.ts'

/** The newest version a library has of a clause; versions stand in ascending order there. */
export function newestVersion(library: Library, id: string): string {
  let newest = ''
  for (const version of library.clauses.get(id)?.keys() ?? []) newest = version
  return newest
}
