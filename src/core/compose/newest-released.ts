import { type Library, compareVersions } from '#core/contract/library.ts'

/** The highest released version of a clause. */
export function newestReleased(library: Library, id: string): string | undefined {
  const versions = [...(library.clauses.get(id)?.values() ?? [])].filter(
    ({ meta }) => meta.status === 'released',
  )
  return versions
    .map(({ meta }) => meta.version)
    .sort(compareVersions)
    .at(-1)
}
