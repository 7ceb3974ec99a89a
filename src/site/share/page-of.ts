import { contractHtml } from '#core/contract/html.ts'
import type { Contract } from '#core/contract/contract.ts'
import { termAt } from '#core/contract/terms.ts'
import type { GivenLink } from '#core/life/links.ts'
import { localeOf, type Language } from '#core/locale/locale.ts'
import { type OpenPage, pageFormat } from '#core/share/page.ts'
import type { Past } from '#node/history/past.ts'
import { isOpenToSign, negotiationOf } from '#node/share/negotiation-of.ts'
import { partySlug } from '#node/share/party-in.ts'
import type { SharedText } from '#node/share/shared-texts.ts'
import { factsOf } from '#site/archive/view/facts.ts'
import { stackableTables } from '#site/archive/view/stackable-tables.ts'
import { typeset } from '#site/archive/view/typeset.ts'
import { changesSince } from './changes-since.ts'

/** The page that an open link shows, but for the PDF, which is printed later. */
export function pageOf(shared: SharedText, link: GivenLink, past: () => Past): OpenPage {
  const { contract, entry, no } = shared
  const both = <Value>(make: (language: Language) => Value) => ({ fr: make('fr'), en: make('en') })
  const other = link.with === 'client' ? 'provider' : 'client'
  return {
    format: pageFormat,
    kind: 'open',
    link: link.id,
    contract: entry.contract.id,
    ...(no && { document: no }),
    version: contract.version,
    text: contract.digest as OpenPage['text'],
    languages: [...contract.languages],
    locales: both((language) => localeOf(language, contract.law)),
    title: both((language) => titleIn(contract, language)),
    reader: sideOf(shared, link.with),
    sender: sideOf(shared, other),
    stage: stageOf(shared, link),
    signatures: signaturesOf(shared),
    facts: both((language) => factsOf(contract, language)),
    sheet: stackableTables(contractHtml(contract)),
    changes: changesSince(shared, past),
    ...(link.expiresOn && { expiresOn: link.expiresOn }),
    reply: replyTo(shared),
  }
}

function titleIn({ parts }: Contract, language: Language): string {
  const part = parts.find((one) => one.language === language) ?? parts[0]
  return part ? typeset(part.language)(part.title) : ''
}

function sideOf(
  { contract, library }: SharedText,
  party: 'provider' | 'client',
): OpenPage['reader'] {
  const term = (path: string) => {
    const value = termAt(contract.terms, `parties.${party}.${path}`)
    return typeof value === 'string' ? value : undefined
  }
  const title = termAt(contract.terms, `parties.${party}.signatory.title`)
  const language = contract.languages[0] ?? 'fr'
  return present({
    party,
    name: term('legalName') ?? '',
    slug: partySlug(contract, library, party),
    person: term('signatory.name'),
    title: wordsOf(title, language),
    email: term('email'),
  })
}

function stageOf({ life, no }: SharedText, { with: reader }: GivenLink): OpenPage['stage'] {
  const { state, signatures } = negotiationOf(life, no)
  if (state === 'signed') return 'signed'
  if (state === 'declined' || state === 'withdrawn' || state === 'request-expired') return 'closed'
  if (signatures[reader]) return 'wait'
  return isOpenToSign(life, no) ? 'sign' : 'read'
}

function signaturesOf({ life, no }: SharedText): OpenPage['signatures'] {
  const { signatures } = negotiationOf(life, no)
  return life.files.flatMap(({ record }) => {
    if (record.kind !== 'signed' || record.document !== no) return []
    const { party, name = '' } = record.details.signer
    const on = signatures[party]?.iso
    return on ? [{ party, name, on }] : []
  })
}

function replyTo({ settings, contract }: SharedText): OpenPage['reply'] {
  const email = settings.shareReplyTo ?? termAt(contract.terms, 'parties.provider.email')
  return present({
    email: typeof email === 'string' ? email : undefined,
    endpoint: settings.shareEndpoint ?? undefined,
  })
}

function wordsOf(value: unknown, language: Language): string | undefined {
  if (typeof value === 'string') return value
  const words = termAt(value, language) ?? termAt(value, 'any')
  return typeof words === 'string' ? words : undefined
}

/** Without the keys that have no value. */
function present<Values extends object>(
  values: Values,
): { [Key in keyof Values as undefined extends Values[Key] ? never : Key]: Values[Key] } & {
  [Key in keyof Values as undefined extends Values[Key] ? Key : never]?: Exclude<
    Values[Key],
    undefined
  >
} {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as ReturnType<typeof present<Values>>
}
