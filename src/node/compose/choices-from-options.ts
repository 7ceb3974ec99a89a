import { readSetOptions } from '#core/compose/read-set-options.ts'
import { cover } from '#core/contract/cover.ts'
import { lawCodes } from '#core/law/law-codes.ts'
import type { Language } from '#core/locale/locale.ts'
import { formatMessage } from '#core/report/message.ts'
import { listOf } from '#node/command/option-list.ts'
import type { Options } from '#node/command/verb.ts'
import type { DraftChoices } from './draft-choices.ts'
import { partyFromOptions } from './party-from-options.ts'
import { findParty, pickCode, pickPackage, pickParty, pickRole, pickTemplate } from './pick.ts'
import type { RepositoryShelf } from './repository-shelf.ts'

/** Reads the options of `new`. Names that do not exist are usage faults; the problems of `--set` are findings. */
export function choicesFromOptions(
  options: Options,
  shelf: RepositoryShelf,
  language: Language,
): { draft: DraftChoices; problems: readonly string[] } {
  const { settings, library } = shelf
  const { terms, messages } = readSetOptions(cover, listOf(options.set))
  const problems = messages.map((message) => formatMessage(message, language))
  const given = textOptions(options)
  const pack = given.package ? pickPackage(given.package, shelf.packages, language) : undefined
  const name = given.template ?? pack?.template
  const template = name ? pickTemplate(name, shelf.templates, language) : undefined
  const provider = given.provider
    ? pickParty(given.provider, library, language)
    : usualProvider(shelf)
  const client = clientFrom(given.client, listOf(options.clientSet), shelf, language)
  const speaks = client.slug && library.parties.get(client.slug)?.value.language
  const draft: DraftChoices = {
    law: given.law ? pickCode('law', given.law, lawCodes, language) : settings.law,
    language: given.language
      ? pickCode('language', given.language, ['fr', 'en', 'fr+en'], language)
      : speaks === 'fr' || speaks === 'en'
        ? speaks
        : settings.language,
    set: terms,
    ...(template && { template }),
    ...(pack && { pack }),
    ...(given.role && template && { role: pickRole(given.role, template, language) }),
    ...(provider && { provider }),
    ...(client.slug && { client: client.slug }),
    ...(client.party && { newClient: client.party }),
    ...picked(given),
  }
  return { draft, problems: [...problems, ...client.problems] }
}

/** The party of the settings, when its file exists. */
function usualProvider({ settings, library }: RepositoryShelf): string | undefined {
  return settings.provider && library.parties.has(settings.provider) ? settings.provider : undefined
}

function picked({ id, start, end, price }: Partial<Record<string, string>>) {
  return {
    ...(id && { id }),
    ...(start && { start }),
    ...(end && { end }),
    ...(price && { price: price.trim() }),
  }
}

function textOptions(options: Options): Partial<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(options).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  )
}

function clientFrom(
  name: string | undefined,
  details: readonly string[],
  shelf: RepositoryShelf,
  language: Language,
) {
  if (!name) return { problems: [] }
  const slug = findParty(name, shelf.library)
  if (slug) return { slug, problems: [] }
  if (details.length === 0)
    return { slug: pickParty(name, shelf.library, language, true), problems: [] }
  const { party, problems } = partyFromOptions(
    name,
    details,
    shelf.library,
    language,
    '--client-set',
  )
  return { problems, ...(party && { party, slug: party.file.slug }) }
}
