import type { Language, Words } from '#core/locale/locale.ts'

/** A sentence in both languages; or in one, where the words come from a dictionary of the language that was asked for. */
type Said = string | Words

/**
 * A fault of the environment: no browser, disk full, shallow clone. One clear error, exit code 2.
 * Not for an author's mistakes (those are messages with a place) and not for bugs (those are assertions).
 */
export class EnvironmentFault extends Error {
  readonly #said: { readonly what: Said; readonly why: Said; readonly remedy: Said }

  /**
   * @param what what could not be done, one sentence
   * @param detail why, and what the person can do about it
   */
  constructor(what: Said, { why, remedy, cause }: { why: Said; remedy: Said; cause?: unknown }) {
    super(inLanguage(what, 'en'), { cause })
    this.name = 'EnvironmentFault'
    this.#said = { what, why, remedy }
  }

  /** What happened, why, and what to do, for a reader of that language. */
  told(language: Language): { what: string; why: string; remedy: string } {
    const { what, why, remedy } = this.#said
    return {
      what: inLanguage(what, language),
      why: inLanguage(why, language),
      remedy: inLanguage(remedy, language),
    }
  }

  /** Why, in English where there is a choice. */
  get why(): string {
    return this.told('en').why
  }

  /** What to do, in English where there is a choice. */
  get remedy(): string {
    return this.told('en').remedy
  }
}

function inLanguage(said: Said, language: Language): string {
  return typeof said === 'string' ? said : said[language]
}
