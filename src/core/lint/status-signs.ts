import type { Terms } from '#core/contract/terms.ts'
import type { Words } from '#core/locale/locale.ts'
import { affirmedIn } from './affirmed.ts'
import { absenceApproval, hierarchy, staffMember } from './status-phrases.ts'
import type { Subject } from './subject.ts'

/** A condition of work that courts and authorities read as a sign of subordination. */
export type StatusSign = {
  /** What the sign is about: a rule may look at some kinds only. */
  readonly kind: 'client' | 'place' | 'equipment' | 'hours' | 'orders' | 'person'
  /** The term that shows it; none for words of the special terms. */
  readonly path?: string
  /** Without capital, as a list names it. */
  readonly words: Words
}

/** From here on a weekly cap is that of a full-time job, in hours (specification 5.5). */
export const fullTime = 35

/** From here on one client makes the income, in per cent (specification 5.5). */
const mostIncome = 75

/**
 * The signs of subordination that a contract shows (FR-25 to FR-27, BE-08, CH-09). They are counted, not judged: what
 * decides is how the work is really done.
 */
export function statusSigns(subject: Subject): readonly StatusSign[] {
  return [
    ...inTerms.filter(({ holds }) => holds(subject.terms)),
    ...inWords.filter(({ find }) => affirmedIn(subject, find).length > 0),
  ]
}

const inTerms: readonly (StatusSign & { readonly holds: (terms: Terms) => boolean })[] = [
  {
    kind: 'client',
    path: 'status.otherClients',
    words: { fr: 'un seul client, ou presque', en: 'one client, or nearly so' },
    holds: ({ status }) =>
      status?.otherClients === 'no' ||
      Number(status?.shareOfIncomeFromClientPct?.value ?? 0) >= mostIncome,
  },
  {
    kind: 'client',
    path: 'excl.mode',
    words: { fr: 'une exclusivité', en: 'exclusivity' },
    holds: ({ excl }) => excl?.mode === 'exclusive-scope' || excl?.mode === 'exclusive-full',
  },
  {
    kind: 'place',
    path: 'place.mode',
    words: { fr: 'un travail chez le client', en: "work at the Client's premises" },
    holds: ({ place }) => place?.mode === 'client-site',
  },
  {
    kind: 'equipment',
    path: 'equipment.providedBy',
    words: { fr: 'le matériel du client', en: "the Client's equipment" },
    holds: ({ equipment }) => equipment?.providedBy === 'client',
  },
  {
    kind: 'hours',
    path: 'availability.nature',
    words: { fr: 'des heures de présence imposées', en: 'imposed hours of presence' },
    holds: ({ availability }) => availability?.nature === 'fixed-presence',
  },
  {
    kind: 'hours',
    path: 'hours.capPerWeek',
    words: { fr: "un plafond d'heures de temps plein", en: 'a cap of full-time hours' },
    holds: ({ hours }) => (hours?.capPerWeek?.n ?? 0) >= fullTime,
  },
  {
    kind: 'orders',
    path: 'status.freedomOfOrganisation',
    words: { fr: 'une méthode imposée', en: 'an imposed method' },
    holds: ({ status }) =>
      status?.freedomOfOrganisation === false || status?.controlsOwnSchedule === false,
  },
  {
    kind: 'person',
    path: 'status.maySubstitute',
    words: { fr: 'aucun remplaçant possible', en: 'no substitute allowed' },
    holds: ({ status }) => status?.maySubstitute === false,
  },
]

const inWords: readonly (StatusSign & { readonly find: typeof hierarchy })[] = [
  {
    kind: 'orders',
    words: { fr: 'des absences soumises à accord', en: 'absences that need approval' },
    find: absenceApproval,
  },
  {
    kind: 'orders',
    words: { fr: 'un pouvoir hiérarchique', en: 'the authority of a superior' },
    find: hierarchy,
  },
  {
    kind: 'person',
    words: { fr: 'un prestataire présenté comme personnel', en: 'a Provider shown as staff' },
    find: staffMember,
  },
]
