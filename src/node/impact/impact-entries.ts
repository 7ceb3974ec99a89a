import type { ImpactRow } from '#core/change/impact/impact-of.ts'
import { termAt } from '#core/contract/terms.ts'
import { negotiationWords, stateWords } from '#core/life/state/state-words.ts'
import type { LifeState } from '#core/life/state/state.ts'
import { formatDate } from '#core/locale/format-date.ts'
import { type Words, localeOf } from '#core/locale/locale.ts'
import type { Today } from '#node/records/today-of.ts'
import { folderOf } from '#node/repository/repository.ts'

/** A row of an impact with what a reader wants to know of its document. */
export type ImpactEntry = {
  readonly row: ImpactRow
  readonly contract: string
  readonly client: string
  /** Its state in words; of an addendum that is not signed, whether it was sent. */
  readonly state: Words
  /** The last day of a running period. */
  readonly until?: Words
  readonly negotiation: LifeState['negotiation']
  readonly term?: LifeState['term']
}

/** The rows of an impact with the state, client and end of each contract. */
export function impactEntries(rows: readonly ImpactRow[], todays: readonly Today[]): ImpactEntry[] {
  return rows.map((row) => {
    const contract = folderOf(row.document)
    const today = todays.find(({ life }) => life.facts.id === contract)
    if (!today) throw new Error(`${contract} was read and is not there.`)
    const isAddendum = row.document !== contract && row.action !== 'nothing'
    const { state, life } = today
    const end = state.detail.term?.ending?.lastDay ?? state.detail.term?.period?.end
    const client = termAt(life.entry.contract.terms, 'parties.client.legalName')
    const { law } = life.entry.contract
    return {
      row,
      contract,
      client: String(client ?? ''),
      state: isAddendum
        ? negotiationWords[row.standing === 'sent' ? 'sent' : 'draft']
        : stateWords(state),
      negotiation: state.negotiation,
      ...(state.term && { term: state.term }),
      ...(end &&
        !isAddendum &&
        state.term && {
          until: {
            fr: formatDate(end, localeOf('fr', law)),
            en: formatDate(end, localeOf('en', law)),
          },
        }),
    }
  })
}
