import type { Contract } from '#core/contract/contract.ts'
import { contractHtml } from '#core/contract/html.ts'
import { signatoryOf } from '#core/contract/signatory.ts'
import { termAt } from '#core/contract/terms.ts'
import { localeOf, type Language } from '#core/locale/locale.ts'
import type { ShownText, Side } from '#core/share/page.ts'
import { negotiationOf } from '#node/share/negotiation-of.ts'
import { partySlug } from '#node/share/party-in.ts'
import type { SharedText } from '#node/share/shared-texts.ts'
import { factsOf } from '#site/archive/view/facts.ts'
import { quietSections } from '#site/archive/view/quiet-sections.ts'
import { stackableTables } from '#site/archive/view/stackable-tables.ts'
import { typeset } from '#site/archive/view/typeset.ts'
import { present } from './present.ts'

/** What a page shows of a text, whoever reads it; but for the PDF, which is printed later. */
export function shownText(
  shared: Pick<SharedText, 'contract' | 'entry' | 'no' | 'life'>,
): ShownText {
  const { contract, entry, no } = shared
  const both = <Value>(make: (language: Language) => Value) => ({ fr: make('fr'), en: make('en') })
  return {
    contract: entry.contract.id,
    ...(no && { document: no }),
    version: contract.version,
    text: contract.digest as ShownText['text'],
    languages: [...contract.languages],
    locales: both((language) => localeOf(language, contract.law)),
    title: both((language) => titleIn(contract, language)),
    signatures: signaturesOf(shared),
    facts: both((language) => factsOf(contract, language)),
    sheet: quietSections(stackableTables(contractHtml(contract))),
  }
}

function titleIn({ parts }: Contract, language: Language): string {
  const part = parts.find((one) => one.language === language) ?? parts[0]
  return part ? typeset(part.language)(part.title) : ''
}

/** A party as a page names it, with the person who signs for it. */
export function sideOf(
  { contract, library }: Pick<SharedText, 'contract' | 'library'>,
  party: 'provider' | 'client',
): Side {
  const term = (path: string) => {
    const value = termAt(contract.terms, `parties.${party}.${path}`)
    return typeof value === 'string' ? value : undefined
  }
  const { name, title } = signatoryOf(contract.terms, party, contract.languages[0] ?? 'fr')
  return present({
    party,
    name: term('legalName') ?? '',
    slug: partySlug(contract, library, party),
    person: name,
    title,
    email: term('email'),
  })
}

function signaturesOf({ life, no }: Pick<SharedText, 'life' | 'no'>): ShownText['signatures'] {
  const { signatures } = negotiationOf(life, no)
  return life.files.flatMap(({ record }) => {
    if (record.kind !== 'signed' || record.document !== no) return []
    const { party, name = '' } = record.details.signer
    const on = signatures[party]?.iso
    return on ? [{ party, name, on }] : []
  })
}
