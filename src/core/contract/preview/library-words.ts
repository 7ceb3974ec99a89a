import { type Library, allClauses } from '#core/contract/library.ts'
import { type PreviewWords, previewWords } from './preview-words.ts'

/** The words of a library, the newest versions of its clauses speaking first. */
export function libraryWords(library: Library): PreviewWords {
  const newest = [...library.clauses.values()].flatMap(
    (versions) => [...versions.values()].at(-1) ?? [],
  )
  return previewWords([...newest, ...allClauses(library)])
}
