import type { Language } from '#core/locale/locale.ts'
import { composeDraft, type DraftChoices } from '#node/compose/draft-choices.ts'
import type { RepositoryShelf } from '#node/compose/repository-shelf.ts'
import { interruption } from '#node/compose/write-contract.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { askClient } from './ask-client.ts'
import { askLaw, type Given } from './ask-law.ts'
import { askOpenTerm } from './ask-open-terms.ts'
import { askPrice } from './ask-price.ts'
import { askShape } from './ask-shape.ts'
import type { Asker } from './asker.ts'
import { guideWords } from './guide-words.ts'
import { previewLines } from './preview-lines.ts'

/**
 * The guided flow: client, template, package, law and language, price, then whatever the clauses still need.
 * Shows the key terms and asks before anything is written. Ctrl-C anywhere throws; nothing has been written then.
 */
export async function guideNew(
  asker: Asker,
  given: Given,
  draft: DraftChoices,
  shelf: RepositoryShelf,
  language: Language,
): Promise<DraftChoices> {
  const words = guideWords[language]
  asker.intro(words.title)
  const known = await askParties(asker, draft, shelf, language)
  const chosen = await askShape(asker, known, shelf, language)
  const spoken = await askLaw(asker, given, chosen, shelf, language)
  const decided = await askOpen(
    asker,
    await askPrice(asker, spoken, shelf, language),
    shelf,
    language,
  )
  const { composition, choices } = composeDraft(decided, shelf, language)
  asker.say(`${words.preview} (${choices.id})`, previewLines(composition, language))
  if (!(await asker.confirm(words.write))) throw interruption(language)
  asker.outro(words.done(choices.id))
  return decided
}

async function askParties(
  asker: Asker,
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
  const provider =
    draft.provider ??
    (await asker.choose(
      words.provider,
      parties.map(({ slug, value }) => ({
        value: slug,
        label: String(value.legalName),
        hint: slug,
      })),
    ))
  return draft.client
    ? { ...draft, provider }
    : { ...draft, provider, ...(await askClient(asker, shelf, language, provider)) }
}

async function askOpen(
  asker: Asker,
  draft: DraftChoices,
  shelf: RepositoryShelf,
  language: Language,
): Promise<DraftChoices> {
  // An answer can open another question (a fixed term wants an end), so the list is made anew after each.
  const asked = new Set<string>()
  for (let current = draft; ; ) {
    const next = composeDraft(current, shelf, language).open.find(({ path }) => !asked.has(path))
    if (!next) return current
    asked.add(next.path)
    current = await askOpenTerm(asker, next, current, shelf, language)
  }
}
