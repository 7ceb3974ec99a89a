import type { Contract } from '#core/contract/contract.ts'
import type { Library } from '#core/contract/library.ts'
import type { Language } from '#core/locale/locale.ts'
import { addDays } from '#core/terms/date.ts'
import type { AddendumEntry } from '#core/repository/folder-addenda.ts'
import type { Fact, FactsOnDays } from '#site/archive/contract-view.ts'
import { fill, wordsIn } from '#site/words/words.ts'
import type { Timed } from './contract-view.ts'
import { addendumLine, longDate, namesOf, whenWords } from './effective-view.ts'
import { typeset } from './typeset.ts'

/** What an addendum's page says first: which contract it changes, from when, whether it is signed, what becomes what, and why. */
export function addendumTime(
  entry: AddendumEntry,
  base: Contract,
  library: Library,
  language: Language,
): Timed {
  const names = namesOf([base, entry.contract], library)
  return {
    facts: factsOverTime(entry, base, language),
    effective: { changed: [], keyTerms: [], addenda: [addendumLine(entry, names, language)] },
  }
}

/** Until the day of its last signature it is an unsigned text, also where that day is already on record. */
function factsOverTime(entry: AddendumEntry, base: Contract, language: Language): FactsOnDays[] {
  const { signedAt } = entry
  const facts = factsOf(entry, base, language)
  if (!signedAt || entry.dropped) return [{ from: null, until: null, facts, changed: false }]
  const { signedAt: _, ...unsigned } = entry
  const before = factsOf(unsigned, base, language)
  return [
    { from: null, until: addDays(signedAt, -1).iso, facts: before, changed: false },
    { from: signedAt.iso, until: null, facts, changed: false },
  ]
}

function factsOf(
  { contract, signedAt, dropped }: AddendumEntry,
  base: Contract,
  language: Language,
) {
  const words = wordsIn(language)
  const type = typeset(language)
  const { base: said } = contract.terms
  const date = (day: Parameters<typeof longDate>[0]) => longDate(day, contract, language)
  const signed = signedAt
    ? fill(words.addendumSigned, { date: date(signedAt) })
    : words.addendumOpen
  const facts: Fact[] = [
    {
      label: words.factAmends,
      value: base.id,
      ...(said?.signedAt && {
        note: fill(words.factAmendsNote, {
          version: base.version.replace(/^v/, ''),
          date: date(said.signedAt),
        }),
      }),
    },
    { label: words.factEffective, value: whenWords(contract, language) },
    { label: words.factSigned, value: dropped ? words.addendumDropped : signed },
  ]
  return facts.map((fact) => ({ ...fact, value: type(fact.value) }))
}
