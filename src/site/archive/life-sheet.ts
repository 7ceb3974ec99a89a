import { effectiveTerms } from '#core/change/effective-terms.ts'
import { stretches } from '#core/change/timeline.ts'
import { isSameValue } from '#core/contract/addendum/change.ts'
import type { Digest } from '#core/contract/contract.ts'
import { lifeTerms } from '#core/life/deadlines/life-terms.ts'
import type { LifeSheet, TermsOnDays } from '#core/life/sheet/life-sheet.ts'
import { lifeEvents } from '#core/life/state/events.ts'
import { lifeFacts } from '#core/life/state/facts.ts'
import { contractValue } from '#core/lint/contract-value.ts'
import { recordsIn } from '#node/records/records-in.ts'
import { addendaOf } from '#core/repository/folder-addenda.ts'
import type { ContractEntry } from '#node/repository/repository.ts'

/** What the life of a contract is computed from, of its text, its addenda and its records. */
export function lifeSheet(root: string, entry: ContractEntry): LifeSheet {
  const { contract, addenda, folder } = entry
  const facts = lifeFacts(
    contract,
    addenda.map((one) => one.contract),
  )
  const events = lifeEvents(recordsIn(root, folder), facts.zone)
  return {
    facts: {
      ...facts,
      digest: short(facts.digest),
      addenda: facts.addenda.map((one) => ({ ...one, digest: short(one.digest) })),
    },
    events: events.map((event) => ({ ...event, digest: short(event.digest) })),
    stretches: termsOverTime(entry),
  }
}

/** The terms of each stretch of days, by the addenda signed when it begins: what was known then. */
function termsOverTime(entry: ContractEntry): TermsOnDays[] {
  const { contract } = entry
  const addenda = addendaOf(entry)
  const all = stretches(contract, addenda).map(({ from, until, value: { on } }) => {
    const known = addenda.filter(
      ({ signedAt }) => from && signedAt !== undefined && signedAt.iso <= from.iso,
    )
    const { terms } = effectiveTerms(contract, known, on)
    const value = contractValue(terms)
    return {
      ...(from && { from }),
      ...(until && { until }),
      terms: lifeTerms(terms),
      ...(value && { value }),
    }
  })
  return joined(all)
}

/** Neighbours that say the same are one stretch. */
function joined(all: readonly TermsOnDays[]): TermsOnDays[] {
  return all.reduce<TermsOnDays[]>((kept, next) => {
    const last = kept.at(-1)
    if (!last || !isSameValue(said(last), said(next))) return [...kept, next]
    const { from } = last
    return [...kept.slice(0, -1), { ...next, ...(from && { from }) }]
  }, [])
}

function said({ terms, value }: TermsOnDays) {
  return { terms, value }
}

/** Digests here are only compared with each other, within one contract: the first 64 bits tell them apart. */
function short(digest: Digest): Digest {
  return digest.slice(0, 'sha256:'.length + 16) as Digest
}
