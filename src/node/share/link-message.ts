import { type Language, localeOf } from '#core/locale/locale.ts'
import { formatDate } from '#core/locale/format-date.ts'
import { typographer } from '#core/locale/typographer.ts'
import { termAt } from '#core/contract/terms.ts'
import { parseDate } from '#core/terms/date.ts'
import type { Shared } from './find-shared.ts'
import type { ShownLink } from './shown-link.ts'

/** What the page behind a link lets its reader do today. */
export type LinkUse = 'sign' | 'read' | 'signed'

/**
 * The words to send with a link: what it is, what opening it means, until when, from whom. In the first language of the
 * contract. A passphrase is never in it: it goes another way.
 */
export function linkMessage(
  { document: { contract } }: Pick<Shared, 'document'>,
  shown: ShownLink,
  use: LinkUse,
): string {
  const language = contract.languages[0] ?? 'fr'
  const words = messageWords[language]
  const version = contract.version.replace(/^v/u, '')
  const lastDay = shown.expiresOn && parseDate(shown.expiresOn)
  const until = lastDay && formatDate(lastDay, localeOf(language, contract.law))
  const notes = [
    words.free,
    words[use],
    ...(until ? [words.until(until)] : []),
    words.yours,
    ...(shown.passphrase ? [words.passphrase] : []),
  ]
  const type = typographer(language)
  const about = words.about(contract.parts[0]?.title ?? '', contract.id, version)
  // The address goes in untouched: it is no prose.
  return [words.hello, about, shown.address, notes.join('\n'), sender(shown, contract.terms)]
    .map((part) => (part === shown.address ? part : type(part)))
    .join('\n\n')
}

function sender({ for: reader }: ShownLink, terms: Parameters<typeof termAt>[0]): string {
  const party = `parties.${reader === 'client' ? 'provider' : 'client'}`
  return String(termAt(terms, `${party}.signatory.name`) ?? termAt(terms, `${party}.legalName`))
}

type MessageWords = Readonly<
  Record<'hello' | 'free' | LinkUse | 'yours' | 'passphrase', string>
> & {
  readonly about: (title: string, id: string, version: string) => string
  readonly until: (date: string) => string
}

const messageWords: Readonly<Record<Language, MessageWords>> = {
  fr: {
    hello: 'Bonjour,',
    about: (title, id, version) => `Voici « ${title} » (${id}, version ${version}) :`,
    free: "Le lien s'ouvre dans un navigateur, sur un téléphone ou un ordinateur, sans compte et sans rien installer. L'ouvrir ne vous engage à rien.",
    sign: 'La page permet de lire le contrat, de demander des changements, de le refuser ou de le signer ; à chaque pas elle dit ce qui va se passer.',
    read: "La page permet de lire le contrat et de demander des changements. Il n'est pas encore à signer.",
    signed: 'Toutes les parties ont signé ce contrat ; la page permet de le relire.',
    until: (date) => `Ce lien s'ouvre jusqu'au ${date} inclus.`,
    yours: "Ce lien est pour vous seul : qui l'a peut lire le contrat.",
    passphrase: 'Il demande un mot de passe, que je vous donne par une autre voie.',
  },
  en: {
    hello: 'Hello,',
    about: (title, id, version) => `Here is “${title}” (${id}, version ${version}):`,
    free: 'The link opens in a browser, on a phone or a computer, without an account and with nothing to install. Opening it commits you to nothing.',
    sign: 'The page lets you read the contract, ask for changes, decline or sign it; at each step it says what will happen.',
    read: 'The page lets you read the contract and ask for changes. It is not yet to be signed.',
    signed: 'All parties have signed this contract; the page lets you read it again.',
    until: (date) => `This link opens until ${date}, that day included.`,
    yours: 'This link is for you alone: whoever has it can read the contract.',
    passphrase: 'It asks for a passphrase, which I give you another way.',
  },
}
