import type { Contract } from '#core/contract/contract.ts'
import type { Library } from '#core/contract/library.ts'
import type { Language } from '#core/locale/locale.ts'
import type { AddendumEntry } from '#node/repository/folder-addenda.ts'
import type { Fact } from '#site/archive/contract-view.ts'
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
  const facts = factsOf(entry, base, language)
  const names = namesOf([base, entry.contract], library)
  return {
    facts: [{ from: null, until: null, facts, changed: false }],
    effective: { changed: [], keyTerms: [], addenda: [addendumLine(entry, names, language)] },
  }
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
