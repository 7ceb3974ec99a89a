import type { DurationUnit } from '#core/terms/duration.ts'
import type { Currency } from '#core/terms/money.ts'

/** A number with its unit, as a text says it. */
export type Quantity = Measure & {
  /** The words as they stand. */
  readonly span: string
  readonly index: number
  /** Places of its first and last token, and one behind the last. */
  readonly from: number
  readonly to: number
}

export type Measure =
  | {
      readonly kind: 'money'
      /** Minor units. */
      readonly minor: number
      /** `$` may be more than one. */
      readonly currencies: readonly Currency[]
      readonly per?: Period
    }
  | {
      readonly kind: 'percent'
      readonly value: number
      readonly per?: Period
    }
  | {
      readonly kind: 'duration'
      readonly n: number
      /** The upper end of a range: `1 à 2 jours ouvrés`. */
      readonly upTo?: number
      readonly unit: TextUnit
      /** How a business day was called: French has two words, of different usage. */
      readonly businessWord?: 'ouvré' | 'ouvrable'
      /** `20 heures par semaine`. */
      readonly per?: Period
      /** `net 15`: a payment term, whatever stands around it. */
      readonly isNet?: true
    }
  | {
      /** Rounds of revisions. */
      readonly kind: 'revisions'
      readonly n: number
    }
  | {
      /** « quinze (14) »: words and digits differ. */
      readonly kind: 'contradiction'
      readonly words: number
      readonly digits: number
    }

export type Period = 'hour' | 'day' | 'week' | 'month' | 'year'

/** A business hour is no clock hour; a minute is never a term. */
export type TextUnit = DurationUnit | 'businessHour' | 'minute'
