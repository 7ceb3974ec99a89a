/** What the page asks the command to put into a statement: all the rest follows from the text. */
export type Wish = {
  readonly language: 'fr' | 'en'
  readonly signer: { readonly name: string; readonly title?: string; readonly email?: string }
  readonly drawing?: unknown
}

/** The command's answer to a wish: the statement to sign, as its canonical text, or why there is none. */
export type Prepared =
  | { readonly outcome: 'statement'; readonly text: string }
  | { readonly outcome: 'changed' | 'wrong' }

/** Which passkey signed, and how it stands to those the house signed with before. */
export type PasskeyUsed = {
  /** `sha256:` and the digest of its public key. */
  readonly fingerprint: string
  readonly isKnown: boolean
  /** What the house signed before with another one, and when. */
  readonly other?: { readonly contract: string; readonly on: string }
}

/** The command's answer to a signature. */
export type Received =
  | {
      readonly outcome: 'recorded'
      /** Paths of the records that were written. */
      readonly files: readonly string[]
      readonly isSealed: boolean
      readonly passkey: PasskeyUsed
      /** What the command said besides, in its own language. */
      readonly said: readonly string[]
    }
  | { readonly outcome: 'refused'; readonly said: readonly string[] }
  | { readonly outcome: 'unknown' }
