import { type Library, allClauses, findClause } from '#core/contract/library.ts'
import type { Language } from '#core/locale/locale.ts'
import { closest } from '#core/report/did-you-mean.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { addendumWords } from './addendum-words.ts'

/**
 * The clause versions that an author names for an addendum: `late-payment@1.1.0`.
 * @throws EnvironmentFault for one that is not released
 */
export function releasedNames(
  names: readonly string[],
  library: Library,
  language: Language,
): readonly string[] {
  const words = addendumWords[language]
  for (const name of names) {
    const [id = '', version = ''] = name.split('@')
    if (findClause(library, id, version)?.meta.status === 'released') continue
    const released = allClauses(library).filter(({ meta }) => meta.status === 'released')
    const guess = closest(
      name,
      released.map(({ meta }) => `${meta.id}@${meta.version}`),
    )
    throw new EnvironmentFault(words.badClause(name.slice(0, 80)), {
      why: words.badClauseWhy,
      remedy: words.badClauseRemedy(guess),
    })
  }
  return names
}
