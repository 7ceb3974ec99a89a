import { effectiveEnd } from '#core/change/periods.ts'
import { stretches } from '#core/change/timeline.ts'
import { isSameValue } from '#core/contract/addendum/change.ts'
import type { Library } from '#core/contract/library.ts'
import { withTerm } from '#core/contract/terms.ts'
import type { Language } from '#core/locale/locale.ts'
import type { PlainDate } from '#core/terms/date.ts'
import { addendaOf } from '#core/repository/folder-addenda.ts'
import type { ContractEntry } from '#node/repository/repository.ts'
import type { FactsOnDays } from '#site/archive/contract-view.ts'
import type { Timed } from './contract-view.ts'
import { effectiveView } from './effective-view.ts'
import { factsOf } from './facts.ts'

/** What a contract's page shows by the day: its facts as its addenda leave them, and the values of its terms over time. */
export function contractTime(entry: ContractEntry, library: Library, language: Language): Timed {
  return {
    facts: factsOverTime(entry, language),
    effective: effectiveView(entry, library, language),
  }
}

/** The facts of each stretch of days; neighbours that say the same are one. A signed renewal shows its end at once. */
function factsOverTime(entry: ContractEntry, language: Language): FactsOnDays[] {
  const { contract } = entry
  const addenda = addendaOf(entry)
  const own = factsOf(contract, language)
  const spans: FactsOnDays[] = []
  for (const { from, until, value } of stretches(contract, addenda)) {
    const known = addenda.filter(({ signedAt }) => isBy(signedAt, from))
    const { end } = effectiveEnd(contract, known)
    const terms = end ? withTerm(value.terms, 'term.end', end) : value.terms
    const facts = factsOf({ ...contract, terms }, language)
    const days = { from: from?.iso ?? null, until: until?.iso ?? null }
    const last = spans.at(-1)
    if (last && isSameValue(last.facts, facts))
      spans[spans.length - 1] = { ...last, until: days.until }
    else spans.push({ ...days, facts, changed: !isSameValue(facts, own) })
  }
  return spans
}

function isBy(signed: PlainDate | undefined, day: PlainDate | undefined): boolean {
  return signed !== undefined && day !== undefined && signed.iso <= day.iso
}
