import type { Language } from '#core/locale/locale.ts'

/** What a statement says of its signer's intention and consent, as it is shown; a new wording gets a new version. */
export type StatementWords = {
  /** What the button and the words beside it say, by what is said. */
  readonly intent: Readonly<
    Record<'signed' | 'viewed', { readonly words: string; readonly version: string }>
  >
  /**
   * The consent to conclude electronically: paper on request, withdrawal before signature, what one needs (ESIGN
   * §101(c)(1)); shown before the signature, ticked by hand.
   */
  readonly consent: { readonly words: string; readonly version: string }
}

/** The words of the house, in each language. */
export const statementWords: Readonly<Record<Language, StatementWords>> = {
  fr: {
    intent: {
      signed: {
        words: "Je signe ce contrat : il m'engage, ou engage celui que je représente.",
        version: '1',
      },
      viewed: { words: "J'ai lu ce contrat. Je ne le signe pas encore.", version: '1' },
    },
    consent: {
      words:
        "J'accepte de conclure ce contrat par voie électronique et de recevoir en fichiers tout ce qui s'y rapporte. Je peux demander le contrat sur papier, et retirer cet accord tant que je n'ai pas signé. Je peux ouvrir cette page, et garder et relire les fichiers que je reçois.",
      version: '1',
    },
  },
  en: {
    intent: {
      signed: { words: 'I sign this contract: it binds me, or whom I represent.', version: '1' },
      viewed: { words: 'I have read this contract. I am not signing it yet.', version: '1' },
    },
    consent: {
      words:
        'I agree to conclude this contract electronically and to receive everything about it as files. I can ask for the contract on paper, and withdraw this agreement as long as I have not signed. I can open this page, and keep and read again the files I receive.',
      version: '1',
    },
  },
}
