import type { Language } from '#core/locale/locale.ts'
import { newParty, type NewParty } from '#node/compose/party-from-options.ts'
import type { RepositoryShelf } from '#node/compose/repository-shelf.ts'
import { askParty } from './ask-party.ts'
import type { Asker } from './asker.ts'
import { guideWords } from './guide-words.ts'
import { partyWords } from './party-words.ts'

/** More parties than this are searched by name, not listed. */
const mostListed = 9

/** The other side: one of `content/parties`, found by name, or a new one. */
export async function askCounterpart(
  asker: Asker,
  shelf: RepositoryShelf,
  language: Language,
  ours: string,
  side: 'provider' | 'client',
): Promise<{ slug: string; newParty?: NewParty }> {
  const words = { ...guideWords[language], ...guideWords[language].sides[side] }
  const parties = [...shelf.library.parties.values()].filter(({ slug }) => slug !== ours)
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
    { value: '', label: typed ? `${words.newParty} « ${typed} »` : words.newParty },
  ]
  const slug = await asker.choose(words.which, answers)
  return slug ? { slug } : createParty(asker, shelf, language, typed, side)
}

async function createParty(
  asker: Asker,
  shelf: RepositoryShelf,
  language: Language,
  name: string,
  side: 'provider' | 'client',
): Promise<{ slug: string; newParty: NewParty }> {
  const words = partyWords[language]
  let given = name
  for (;;) {
    const details = await askParty(asker, language, { name: given, country: shelf.settings.law })
    const { party, problems } = newParty(details, shelf.library, language, side)
    if (party) return { slug: party.file.slug, newParty: party }
    asker.say(words.title, problems)
    given = ''
  }
}

function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
