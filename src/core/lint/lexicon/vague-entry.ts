/** Words that leave open what is owed, and what may settle it after all. */
export type VagueEntry = {
  readonly phrases: readonly string[]
  /** The words are precise when the rest of the sentence, or the row, settles them. */
  readonly unless?: Settled
  /** Words right before or right behind that give another meaning: `frais divers`, `standard téléphonique`. */
  readonly notAfter?: readonly string[]
  readonly notBefore?: readonly string[]
  /** The words count only in front of a number: `about 20 messages`, not `messages about orders`. */
  readonly beforeNumber?: true
}

/**
 * What settles vague words: a delay, a rhythm, an upper bound or typed quantity, a typed quantity alone, a list or a
 * definition that follows, a condition that says when, words that send the task away instead of taking it in.
 */
export type Settled =
  | 'delay'
  | 'rhythm'
  | 'bound'
  | 'counted'
  | 'list'
  | 'definition'
  | 'condition'
  | 'away'

/** Entries by what is to be written instead. */
export type VagueLexicon = Readonly<Record<string, readonly VagueEntry[]>>
