import type { Language } from '#core/locale/locale.ts'
import type { DraftChoices } from '#node/compose/draft-choices.ts'
import type { RepositoryShelf } from '#node/compose/repository-shelf.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { askCounterpart } from './ask-counterpart.ts'
import type { Given } from './ask-law.ts'
import type { Asker } from './asker.ts'
import { guideWords } from './guide-words.ts'

/**
 * Who provides and who receives. The party of the settings is the provider, or the client when a small business writes
 * the contract of someone it takes on; the other side is searched, or made.
 */
export async function askParties(
  asker: Asker,
  given: Given,
  draft: DraftChoices,
  shelf: RepositoryShelf,
  language: Language,
): Promise<DraftChoices> {
  const words = guideWords[language]
  const parties = [...shelf.library.parties.values()]
  if (parties.length === 0)
    throw new EnvironmentFault(words.noProvider, {
      why: words.noProviderWhy,
      remedy: words.noProviderRemedy,
    })
  const { provider: house, ...others } = draft
  const isClient = draft.role === 'client-side' && !given.provider
  const [us, them] = isClient
    ? (['client', 'provider'] as const)
    : (['provider', 'client'] as const)
  const ours =
    (isClient ? (draft.client ?? house) : house) ??
    (await asker.choose(
      words[us],
      parties.map(({ slug, value }) => ({
        value: slug,
        label: String(value.legalName),
        hint: slug,
      })),
    ))
  if (!isClient && draft.client) return { ...draft, provider: ours }
  const { slug, newParty } = await askCounterpart(asker, shelf, language, ours, them)
  return { ...others, [us]: ours, [them]: slug, ...(newParty && { newClient: newParty }) }
}
