import { type ClauseRedline, clauseRedline } from '#core/change/impact/clause-redline.ts'
import {
  type ClauseHolder,
  type ImpactRow,
  type ImpactTarget,
  alreadyOn,
  impactOf,
} from '#core/change/impact/impact-of.ts'
import { type Clause, type Library, findClause } from '#core/contract/library.ts'
import { libraryWords } from '#core/contract/preview/library-words.ts'
import { withOwnWords } from '#core/contract/preview/preview-words.ts'
import { previousVersion } from '#core/contract/version-step.ts'
import type { Settings } from '#core/compose/settings.ts'
import type { Today } from '#node/records/today-of.ts'
import { clauseHolder } from './clause-holder.ts'

/** What a clause version means for the contracts of a repository, on a day. */
export type Impact = {
  readonly clause: Clause
  readonly rows: readonly ImpactRow[]
  /** How many contracts have this version already. */
  readonly already: number
  /** What it changes: against each older version in use, oldest first; against the version before it when none is. */
  readonly changes: readonly ClauseRedline[]
}

/** The impact of a clause version on contracts as they stand on a day. */
export function impactOn(
  clause: Clause,
  todays: readonly Today[],
  library: Library,
  delays: Settings['delays'],
): Impact {
  const { id, version, family, kind } = clause.meta
  const target: ImpactTarget = { id, version, isForm: family === 'forms' && kind !== 'annex' }
  const holders = todays.map((today) => holderOf(today, delays))
  const rows = impactOf(target, holders)
  return {
    clause,
    rows,
    already: alreadyOn(target, holders),
    changes: changesFor(
      clause,
      rows.map((row) => row.version),
      library,
    ),
  }
}

/** A contract with where it stands on its day, and its addenda by the records up to that day. */
function holderOf({ life, today, state }: Today, delays: Settings['delays']): ClauseHolder {
  const { entry, events, facts } = life
  const addenda = entry.addenda.flatMap(({ contract }) => {
    const { no } = contract.terms.doc
    return no ? [{ no, contract }] : []
  })
  return clauseHolder({ contract: entry.contract, addenda, facts, events, state }, today, delays)
}

function changesFor(clause: Clause, inUse: readonly string[], library: Library): ClauseRedline[] {
  const { id, version } = clause.meta
  const versions = library.clauses.get(id) ?? new Map<string, Clause>()
  const used = [...versions.keys()].filter((one) => inUse.includes(one))
  const before = previousVersion(versions, version)?.meta.version
  const words = withOwnWords(libraryWords(library), clause)
  return (used.length > 0 ? used : before ? [before] : []).flatMap((from) => {
    const old = findClause(library, id, from)
    return old ? [clauseRedline(old, clause, words)] : []
  })
}
