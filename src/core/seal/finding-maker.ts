import type { Words } from '#core/locale/locale.ts'
import type { Finding, Standing } from './finding.ts'

/** What is said of a check when it holds, and when it does not. */
export type CheckSentences = Readonly<Record<keyof Words, readonly [holds: string, fails: string]>>

/** Makes the lines of a verification from a table of its checks, by their permanent slugs. */
export function findingMaker<Check extends string>(
  checks: Readonly<Record<Check, CheckSentences>>,
) {
  return {
    /** A line about something that holds, or is said. */
    found(
      check: Check,
      why: Words,
      about = '',
      standing: Exclude<Standing, 'failed'> = 'proved',
    ): Finding {
      const { fr, en } = checks[check]
      return { check, about, standing, text: { fr: fr[0], en: en[0] }, why }
    },
    /** A line about something that should hold and does not. */
    failed(check: Check, why: Words, about = ''): Finding {
      const { fr, en } = checks[check]
      return { check, about, standing: 'failed', text: { fr: fr[1], en: en[1] }, why }
    },
  }
}
