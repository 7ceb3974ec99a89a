/**
 * A fault of the environment: no browser, disk full, shallow clone. One clear error, exit code 2.
 * Not for an author's mistakes (those are messages with a place) and not for bugs (those are assertions).
 */
export class EnvironmentFault extends Error {
  readonly why: string
  readonly remedy: string

  /**
   * @param what what could not be done, one sentence
   * @param detail why, and what the person can do about it
   */
  constructor(what: string, detail: { why: string; remedy: string; cause?: unknown }) {
    super(what, { cause: detail.cause })
    this.name = 'EnvironmentFault'
    this.why = detail.why
    this.remedy = detail.remedy
  }
}
