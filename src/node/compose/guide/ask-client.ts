import type { Language } from '#core/locale/locale.ts'
import { newParty, type NewParty } from '#node/compose/party-from-options.ts'
import type { RepositoryShelf } from '#node/compose/repository-shelf.ts'
import { askParty } from './ask-party.ts'
import type { Asker } from './asker.ts'
import { guideWords } from './guide-words.ts'
import { partyWords } from './party-words.ts'

/** More parties than this are searched by name, not listed. */
const mostListed = 9

/** The client: one of `content/parties`, found by name, or a new one. */
export async function askClient(
  asker: Asker,
  shelf: RepositoryShelf,
  language: Language,
  provider: string,
): Promise<{ client: string; newClient?: NewParty }> {
  const words = guideWords[language]
  const parties = [...shelf.library.parties.values()].filter(({ slug }) => slug !== provider)
  let typed = ''
  let shown = parties
  if (parties.length > mostListed) {
    typed = await asker.text({ message: words.search, hint: words.searchAll, optional: true })
    shown = parties.filter(({ slug, value }) =>
      plain(`${slug} ${String(value.legalName)}`).includes(plain(typed)),
    )
  }
  const answers = [
    ...shown.map(({ slug, value }) => ({
      value: slug,
      label: String(value.legalName),
      hint: slug,
    })),
    { value: '', label: typed ? `${words.newClient} « ${typed} »` : words.newClient },
  ]
  const slug = await asker.choose(words.client, answers)
  if (slug) return { client: slug }
  return createClient(asker, shelf, language, typed)
}

async function createClient(
  asker: Asker,
  shelf: RepositoryShelf,
  language: Language,
  name: string,
): Promise<{ client: string; newClient: NewParty }> {
  const words = partyWords[language]
  let given = name
  for (;;) {
    const details = await askParty(asker, language, { name: given, country: shelf.settings.law })
    const { party, problems } = newParty(details, shelf.library, language)
    if (party) return { client: party.file.slug, newClient: party }
    asker.say(words.title, problems)
    given = ''
  }
}

function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
