import type { Language, Words } from '#core/locale/locale.ts'

/**
 * How a fact stands. `proved`: by arithmetic, or by a key the verifier was told to trust. `claimed`:
 * someone says so and nothing here proves it. `failed`: it should hold and does not.
 */
export type Standing = 'proved' | 'claimed' | 'failed'

/** One line of a verification, about a PDF, a signature, a record, a seal or a bundle. */
export type Finding = {
  /** What was checked, as a permanent slug: `pdf-changes`. */
  readonly check: string
  /** What it is about, as it is named in the file: a signature field, a record, a path; empty for the whole. */
  readonly about: string
  readonly standing: Standing
  /** What was found, one sentence without its full stop. */
  readonly text: Words
  /** By what it is known, or why it is not. */
  readonly why: Words
}

/** True when at least one fact that should hold does not. */
export function hasFailed(findings: readonly Finding[]): boolean {
  return findings.some(({ standing }) => standing === 'failed')
}

/** `proved   provider: The signature is over these very bytes (RSA, SHA-256)`. */
export function formatFinding(finding: Finding, language: Language): string {
  const about = finding.about === '' ? '' : `${finding.about}${language === 'fr' ? ' : ' : ': '}`
  const standing = standings[finding.standing][language].padEnd(standingWidth[language])
  return `${standing}  ${about}${finding.text[language]} (${finding.why[language]})`
}

const standings: Readonly<Record<Standing, Words>> = {
  proved: { fr: 'prouvé', en: 'proved' },
  claimed: { fr: 'déclaré', en: 'claimed' },
  failed: { fr: 'échec', en: 'failed' },
}
const standingWidth = { fr: 7, en: 7 }
