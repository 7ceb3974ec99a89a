import { roles } from '#core/compose/roles.ts'
import { type RoleId, templateRoles } from '#core/compose/template.ts'
import type { Language } from '#core/locale/locale.ts'
import type { DraftChoices } from '#node/compose/draft-choices.ts'
import type { RepositoryShelf } from '#node/compose/repository-shelf.ts'
import type { Asker } from './asker.ts'
import { guideWords } from './guide-words.ts'

/** Asks who writes the contract: it decides which templates are offered and which clauses they get besides. */
export async function askRole(
  asker: Asker,
  draft: DraftChoices,
  { library, templates }: RepositoryShelf,
  language: Language,
): Promise<DraftChoices> {
  if (draft.role) return draft
  const known = draft.template
    ? draft.template.meta.roles
    : templates.flatMap(({ meta }) => meta.roles)
  const possible = templateRoles.filter((role) => known.includes(role))
  const [only] = possible
  if (!only) return draft
  if (possible.length === 1) return { ...draft, role: only }
  const words = guideWords[language]
  const isAgency = draft.provider && library.parties.get(draft.provider)?.value.kind === 'agency'
  const usual: RoleId = isAgency ? 'agency' : 'solo'
  const role = await asker.choose(
    words.role,
    possible.map((value) => ({
      value,
      label: roles[value].titles[language],
      hint: words.roleHints[value],
    })),
    usual,
  )
  return { ...draft, role }
}
