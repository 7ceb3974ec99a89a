import { newestReleased } from '#core/compose/newest-released.ts'
import { findClause } from '#core/contract/library.ts'
import type { Language } from '#core/locale/locale.ts'
import type { AddendumDesk } from '#node/compose/addendum-draft.ts'
import { addendumWords } from '#node/compose/addendum-words.ts'
import type { Asker } from './asker.ts'

/** Clauses of the contract that have a newer released version: `late-payment@1.1.0`, with the version it has. */
export function newerClauses({ entry, library }: AddendumDesk): { name: string; from: string }[] {
  return entry.contract.clauses.flatMap(({ id, version }) => {
    const newest = newestReleased(library, id)
    return newest && newest !== version ? [{ name: `${id}@${newest}`, from: version }] : []
  })
}

/** Asks which clause the addendum brings in its newest version. */
export async function askClause(
  asker: Asker,
  desk: AddendumDesk,
  language: Language,
): Promise<string[]> {
  const words = addendumWords[language]
  const name = await asker.choose(
    words.clause,
    newerClauses(desk).map((one) => {
      const [id = '', version = ''] = one.name.split('@')
      const title = findClause(desk.library, id, version)?.meta.titles[language] ?? id
      return { value: one.name, label: title, hint: words.clauseStep(one.from, version) }
    }),
  )
  return [name]
}
