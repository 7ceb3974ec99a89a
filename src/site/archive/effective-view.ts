/** What changes over time on a contract's page, in one language. Dates are ISO; `null` is open. */
export type EffectiveView = {
  /** Terms with more than one value. */
  readonly changed: readonly TermLine[]
  /** All key terms, also those that never change. */
  readonly keyTerms: readonly TermLine[]
  /** The addenda of a contract; of an addendum, itself. */
  readonly addenda: readonly AddendumLine[]
}

export type TermLine = {
  readonly path: string
  readonly label: string
  readonly values: readonly ValueLine[]
}

/** A value and the days on which it is in force. */
export type ValueLine = DayRange & {
  readonly value: string
  /** The addendum it comes from; `null`: the contract itself. */
  readonly by: { readonly no: string; readonly href: string } | null
}

/** Days in a row, both ends included, as a page carries them. */
export type DayRange = { readonly from: string | null; readonly until: string | null }

export type AddendumLine = {
  readonly no: string
  readonly href: string
  readonly title: string
  readonly reason: string
  readonly changes: readonly string[]
  /** `à compter du 1er juillet 2027` */
  readonly when: string
  readonly standing: 'signed' | 'open' | 'dropped'
  /** `signé le 10 juin 2027` */
  readonly says: string
}
