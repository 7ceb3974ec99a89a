import { registerFor } from '#core/compose/check-party.ts'
import { type LawAsk, lawAsks } from '#core/compose/law-asks.ts'
import { withValue } from '#core/compose/merge-terms.ts'
import { lawName } from '#core/contract/preview/law-names.ts'
import type { Party } from '#core/lint/party.ts'
import { partyCountry } from '#core/lint/party-country.ts'
import { factById } from '#core/law/find-fact.ts'
import type { Language } from '#core/locale/locale.ts'
import { composeDraft, type DraftChoices } from '#node/compose/draft-choices.ts'
import type { RepositoryShelf } from '#node/compose/repository-shelf.ts'
import { askTerm } from './ask-term.ts'
import type { Asker } from './asker.ts'
import { guideWords } from './guide-words.ts'
import { originWords } from './origin-words.ts'
import { wrapLines } from './wrap-lines.ts'

/** Says what the law of the parties asks for, with the facts it rests on, and asks for the terms among it. */
export async function askLawTerms(
  asker: Asker,
  draft: DraftChoices,
  shelf: RepositoryShelf,
  language: Language,
): Promise<DraftChoices> {
  const words = guideWords[language]
  const asks = lawAsks(composeDraft(draft, shelf, language).composition, draft.law)
  const lines = [
    ...missingNumbers(draft, shelf, language),
    ...asks.flatMap(factLines(language, asker.width)),
  ]
  if (lines.length > 0) asker.say(words.lawAsks(lawName(draft.law, language)), lines)
  let current = draft
  for (const ask of asks) {
    const optional = ask.facts.length > 0 ? originWords('L', ask.facts, language) : ''
    const value = await askTerm(asker, ask, { optional }, current, shelf, language)
    if (value !== undefined) current = { ...current, set: withValue(current.set, ask.path, value) }
  }
  return current
}

/** The register numbers that the law of each party's country asks for and its file lacks (FR-17, BE-11, CH-11, QC-19). */
function missingNumbers(
  { provider, client, newClient, law }: DraftChoices,
  { library }: RepositoryShelf,
  language: Language,
): string[] {
  const files = [provider, client].flatMap((slug) => {
    const file = newClient?.file.slug === slug ? newClient?.file : library.parties.get(slug ?? '')
    return file ?? []
  })
  return files.flatMap(({ value, path }) => {
    const party = value as Party
    const country = partyCountry(party)
    if (!country) return []
    const scheme = registerFor(law.startsWith(`${country}-`) ? law : country, party.kind ?? '')
    const accepted = scheme === 'SIREN' ? ['SIREN', 'SIRET'] : [scheme]
    const isNamed = (party.registrations ?? []).some((one) => accepted.includes(one.scheme ?? ''))
    if (!scheme || isNamed) return []
    return guideWords[language].numberMissing(scheme, String(party.legalName), path)
  })
}

function factLines(language: Language, width: number): (ask: LawAsk) => string[] {
  return ({ label, facts }) =>
    facts.flatMap((id) => {
      const fact = factById(id)
      return fact
        ? wrapLines(`${label[language]} (${id}) : ${fact.statement[language]}`, width)
        : []
    })
}
