import type { ClauseMeta, ClauseParam } from '#core/contract/clause-meta.ts'
import { defaultUnder } from '#core/contract/take-defaults.ts'
import { termAt } from '#core/contract/terms.ts'
import { underLaw } from '#core/law/law-codes.ts'
import type { Choices } from './choices.ts'
import type { Composition } from './compose-contract.ts'
import { roles } from './roles.ts'

/** Where a value comes from that the author did not type: practice, a law, this library, or a file of the house. */
export type Origin = 'S' | 'L' | 'P' | 'template' | 'package' | 'role' | 'settings'

/** A value that the contract takes unless the author decides otherwise. */
export type OfferedValue = {
  readonly path: string
  readonly label: ClauseParam['label']
  /** As an author would write it. */
  readonly raw: unknown
  readonly origin: Origin
  /** Facts of law behind the value, where a law gives it. */
  readonly facts: readonly string[]
}

/** What two parties talk about before they sign, in the order of a contract. */
const talkedAbout = [
  'scope.acceptance.days',
  'scope.revisions.included',
  'hours.capPerWeek',
  'hours.rollover.validDays',
  'response.firstReply',
  'rush.surchargePct',
  'payment.dueDays',
  'late.ratePctPerMonth',
  'late.graceDays',
  'late.fixedSum',
  'cancel.noticeBusinessDays',
  'rateChange.noticeDays',
  'conf.survivalYears',
  'breach.notifyWithinHours',
  'access.revokeWithinHours',
  'data.deleteWithinDays',
  'renewal.mode',
  'renewal.reminderDays',
  'end.noticeDays.client',
  'end.noticeDays.provider',
  'end.deliverWithinDays',
  'liab.cap',
  'sign.method',
]

/**
 * The values a contract takes without being asked, with their origin: those one talks about, and all that the
 * governing law gives.
 */
export function offeredValues(composition: Composition, choices: Choices): OfferedValue[] {
  const metas = composition.reading.draft?.uses.map(({ clause }) => clause.meta) ?? []
  const byLaw = composition.taken.flatMap(({ path, origin, law }) =>
    origin === 'L' && law ? [path] : [],
  )
  return [...new Set([...talkedAbout, ...byLaw])].flatMap(
    (path) => offeredValue(path, metas, composition, choices) ?? [],
  )
}

function offeredValue(
  path: string,
  metas: readonly ClauseMeta[],
  { terms, taken }: Composition,
  choices: Choices,
): OfferedValue | undefined {
  const own = taken.find((one) => one.path === path)
  const owner = own && metas.find(({ id }) => id === own.clause)
  const param = paramAt(path, owner ? [owner] : metas)
  if (!param || termAt(choices.set, path) !== undefined) return undefined
  const raw = own ? defaultUnder(param, choices.law)?.value : termAt(terms, path)
  if (raw === undefined || raw === null) return undefined
  const { label } = param
  if (!own) return { path, label, raw, origin: fileOf(path, choices), facts: [] }
  const lawful = underLaw(param.byLaw ?? {}, choices.law)?.facts ?? param.facts ?? []
  return { path, label, raw, origin: own.origin, facts: own.origin === 'L' ? lawful : [] }
}

function paramAt(path: string, metas: readonly ClauseMeta[]): ClauseParam | undefined {
  return metas.flatMap(({ params }) => params).find((param) => param.path === path)
}

/** Which file of the house decided a term: the strongest layer that has it. */
function fileOf(path: string, { pack, role, template }: Choices): Origin {
  if (pack && termAt(pack.terms, path) !== undefined) return 'package'
  if (role && termAt(roles[role].terms, path) !== undefined) return 'role'
  return termAt(template.terms, path) === undefined ? 'settings' : 'template'
}
