import { packageFits } from '#core/compose/package-fits.ts'
import { modelOf, pricePath } from '#core/compose/price-path.ts'
import type { Template } from '#core/compose/template.ts'
import { termAt } from '#core/contract/terms.ts'
import type { Language } from '#core/locale/locale.ts'
import type { DraftChoices } from '#node/compose/draft-choices.ts'
import { pickTemplate } from '#node/compose/pick.ts'
import type { RepositoryShelf } from '#node/compose/repository-shelf.ts'
import type { Asker } from './asker.ts'
import { guideWords } from './guide-words.ts'

/** Asks for a template made for the role and for a package that fits it; what an option already said is not asked. */
export async function askShape(
  asker: Asker,
  draft: DraftChoices,
  shelf: RepositoryShelf,
  language: Language,
): Promise<DraftChoices> {
  const words = guideWords[language]
  const { role } = draft
  const forRole = shelf.templates.filter(({ meta }) => !role || meta.roles.includes(role))
  const slugs = [...new Set(forRole.map(({ meta }) => meta.id))]
  const newest = slugs
    .map((slug) => pickTemplate(slug, shelf.templates, language))
    .sort((a, b) => rank(a, shelf) - rank(b, shelf))
  const usual = newest.find(({ meta }) => meta.id === shelf.settings.template)
  const template =
    draft.template ??
    (await asker.choose(
      words.template,
      newest.map((value) => ({
        value,
        label: value.meta.titles[language],
        hint: value.meta.purpose[language],
      })),
      usual,
    ))
  if (draft.pack || draft.set.scope) return { ...draft, template }
  const fitting = shelf.packages.filter((pack) => packageFits(pack, template))
  if (fitting.length === 0) return { ...draft, template }
  // Packages made for this template come first.
  const ordered = [...fitting].sort(
    (a, b) => Number(b.template === template.meta.id) - Number(a.template === template.meta.id),
  )
  const pack = await asker.choose(words.pack, [
    ...ordered.map((value) => ({
      value,
      label: value.titles[language],
      hint: String(termAt(value.terms, pricePath(modelOf(value.terms) ?? ''))),
    })),
    { value: undefined, label: words.noPack, hint: words.noPackHint },
  ])
  return { ...draft, template, ...(pack && { pack }) }
}

/** The usual template first, then other contracts, then what depends on a contract. */
function rank({ meta }: Template, { settings }: RepositoryShelf): number {
  if (meta.id === settings.template) return 0
  return meta.docType === 'contract' ? 1 : 2
}
