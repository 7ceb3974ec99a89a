import type { Contract, Digest } from '#core/contract/contract.ts'
import { type Terms, isTermValue } from '#core/contract/terms.ts'
import { type SigningParty, signingParties } from '#core/life/records/details.ts'
import { isZone } from '#core/life/zone.ts'
import type { PlainDate } from '#core/terms/date.ts'
import type { Duration } from '#core/terms/duration.ts'

/**
 * What the state of a contract is computed from, besides its records: few and plain values, so that a page can
 * carry them and compute again for the reader's date.
 */
export type LifeFacts = {
  readonly id: string
  /** Digest of what the contract says now. */
  readonly digest: Digest
  readonly law: string
  /** The contract's time zone, an IANA name: moments become dates in it. */
  readonly zone: string
  /** Who must sign. */
  readonly signers: readonly SigningParty[]
  /** First day; without it the contract starts when it is signed. */
  readonly start?: PlainDate
  /** Last day of the first period; none for an open-ended contract. */
  readonly end?: PlainDate
  readonly renewal: RenewalFacts
  readonly addenda: readonly AddendumFacts[]
}

/** What the contract says happens at its end. `none` also stands for a contract that does not say. */
export type RenewalFacts = {
  readonly mode: 'none' | 'manual-addendum' | 'automatic'
  /** Length of each further period; without it as long as the first. */
  readonly length?: Duration
  /** How long before the end the last word on renewal is due. */
  readonly notice?: Duration
  readonly reminderDays?: number
  /** Reminder day of the first period when the contract's text prints one. */
  readonly reminderOn?: PlainDate
  /** Most renewals there can be. */
  readonly max?: number
}

/** What an addendum does to the life of its contract, once it is signed. */
export type AddendumFacts = {
  /** `A1` */
  readonly id: string
  readonly type: string
  readonly digest: Digest
  readonly signers: readonly SigningParty[]
  /** The new last day, of a renewal or of a suspension that moves it. */
  readonly newEnd?: PlainDate
  /** The rules of renewal it leads to, when it changes any: another notice, another length of the periods. */
  readonly renewal?: RenewalFacts
  readonly effectiveAt?: PlainDate
  /** Last day of a change that ends by itself. */
  readonly until?: PlainDate
  readonly noticeSentAt?: PlainDate
  /** First and last day of a suspension. */
  readonly pause?: { readonly from: PlainDate; readonly until?: PlainDate }
}

/**
 * The facts of a contract and its addenda, each read by the walk.
 * @param terms the terms in force, where signed addenda changed them; its own terms without any
 */
export function lifeFacts(
  contract: Contract,
  addenda: readonly Contract[] = [],
  terms: Terms = contract.terms,
): LifeFacts {
  const own = contract.terms.term
  return {
    id: contract.id,
    digest: contract.digest,
    law: contract.law,
    zone: zoneOf(terms, contract.law),
    signers: signersOf(contract),
    ...present('start', own?.start),
    ...present('end', own?.kind === 'open-ended' ? undefined : own?.end),
    renewal: renewalFacts(contract.terms),
    addenda: addenda.map(addendumFacts),
  }
}

/** The time zone of a contract: its own, else the one its law leaves no doubt about, else UTC. */
export function zoneOf({ availability }: Terms, law: string): string {
  const written = availability?.timeZone
  if (written && isZone(written)) return written
  return usualZone(law)
}

/** The time zone that a law leaves no doubt about, else that of most people there, else UTC. */
export function usualZone(law: string): string {
  return usualZones[law] ?? usualZones[law.slice(0, 2)] ?? 'UTC'
}

function renewalFacts({ renewal }: Terms): RenewalFacts {
  return {
    mode: renewal?.mode ?? 'none',
    ...present('length', renewal?.length),
    ...present('notice', renewal?.nonRenewalNoticeDays),
    ...present('reminderDays', renewal?.reminderDays?.n),
    ...present('reminderOn', renewal?.reminderOn),
    ...present('max', renewal?.max),
  }
}

function addendumFacts(addendum: Contract): AddendumFacts {
  const { doc, change } = addendum.terms
  return {
    id: doc.no ?? addendum.id,
    type: addendum.type,
    digest: addendum.digest,
    signers: signersOf(addendum),
    ...ownTerm(addendum),
    ...ownRenewal(addendum),
    ...present('effectiveAt', change?.effectiveAt),
    ...present('until', change?.until),
    ...present('noticeSentAt', change?.noticeSentAt),
  }
}

/** What an addendum does to the term: a new last day, days of suspension. */
function ownTerm({
  type,
  changes,
  terms: { pause },
}: Contract): Pick<AddendumFacts, 'newEnd' | 'pause'> {
  const moved = changes.flatMap((change) =>
    change.path === 'term.end' && change.kind === 'set' && isDate(change.value)
      ? [change.value]
      : [],
  )
  const from = type === 'addendum-suspension' ? pause?.from : undefined
  return {
    ...present('newEnd', moved.at(-1)),
    ...(from && { pause: { from, ...present('until', pause?.to) } }),
  }
}

/** A reminder day that a text prints is that of the text: it does not outlive other rules. */
function ownRenewal({ changes, terms }: Contract): Pick<AddendumFacts, 'renewal'> {
  if (!changes.some(({ path }) => path.startsWith('renewal.'))) return {}
  const { reminderOn: _, ...renewal } = renewalFacts(terms)
  return { renewal }
}

function isDate(value: unknown): value is PlainDate {
  return isTermValue(value) && value.kind === 'date'
}

/** The parties whose signature boxes the text shows; both when it shows none. */
function signersOf({ parts }: Contract): readonly SigningParty[] {
  const boxes = parts[0]?.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.type === 'signature-boxes' ? block.boxes : []))
    .map(({ party }) => party)
  return boxes && boxes.length > 0
    ? signingParties.filter((party) => boxes.includes(party))
    : signingParties
}

/** An optional key that is absent rather than empty. */
function present<Key extends string, Value>(
  key: Key,
  value: Value | null | undefined,
): { readonly [K in Key]?: Value } {
  return value === null || value === undefined ? {} : ({ [key]: value } as { [K in Key]: Value })
}

/** Canada and the United States have several: the zone of most people there, until the contract says its own. */
const usualZones: Readonly<Partial<Record<string, string>>> = {
  FR: 'Europe/Paris',
  BE: 'Europe/Brussels',
  CH: 'Europe/Zurich',
  GB: 'Europe/London',
  CA: 'America/Toronto',
  US: 'America/New_York',
  'US-CA': 'America/Los_Angeles',
  'US-IL': 'America/Chicago',
}
