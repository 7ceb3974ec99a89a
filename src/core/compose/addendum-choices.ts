/** What kinds of addendum can be written from choices. */
export const addendumKinds = ['rate', 'scope', 'renewal', 'suspension', 'dpa', 'clause'] as const
export type AddendumKind = (typeof addendumKinds)[number]

/** What an author decides about an addendum; the rest is the contract's or follows. Dates are ISO. */
export type AddendumChoices = {
  readonly kind: AddendumKind
  /** `A3` */
  readonly no: string
  /** The day of the contract's last signature, from its records. */
  readonly baseSignedAt?: string
  /** The first day of the contract's last period: a renewal is as long as that one. */
  readonly periodStart?: string
  /** The first day: of the change, of a suspension. */
  readonly from?: string
  /** The last day: of a change for a time, of a renewed period, of a suspension. */
  readonly until?: string
  readonly reason?: unknown
  readonly noticeSentAt?: string
  /** Clause versions that replace those of the contract, or come new, in a `clause` addendum: `late-payment@1.1.0`. */
  readonly clauses?: readonly string[]
  /** The date written on the document. */
  readonly date?: string
  /** Terms of the contract with their new value, and terms of the addendum itself, by path. */
  readonly set: readonly (readonly [path: string, value: unknown])[]
}

type AddendumDocument = {
  readonly type: `addendum-${AddendumKind}`
  /** In order; one that is needed only where the contract has it not is marked. */
  readonly clauses: readonly { readonly id: string; readonly onlyIfMissing?: true }[]
}

/** The document that a kind of addendum is: its type and its clauses. */
export function addendumDocument(kind: AddendumKind): AddendumDocument {
  return { type: `addendum-${kind}`, clauses: clausesOf[kind] }
}

const clausesOf: Readonly<Record<AddendumKind, AddendumDocument['clauses']>> = {
  rate: [{ id: 'form-rate-change' }],
  scope: [{ id: 'form-scope-change' }],
  renewal: [{ id: 'form-renewal' }],
  suspension: [{ id: 'form-suspension' }],
  dpa: [
    { id: 'form-addendum' },
    { id: 'data-protection' },
    { id: 'systems-access-security', onlyIfMissing: true },
    { id: 'security-breach-notice', onlyIfMissing: true },
    { id: 'form-dpa' },
  ],
  clause: [{ id: 'form-addendum' }],
}
