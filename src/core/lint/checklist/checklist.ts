import { lawName } from '#core/contract/preview/law-names.ts'
import { readableValue } from '#core/contract/preview/readable-value.ts'
import type { PreviewWords } from '#core/contract/preview/preview-words.ts'
import { isTermValue, termAt } from '#core/contract/terms.ts'
import type { Finding } from '#core/lint/finding.ts'
import type { Subject } from '#core/lint/subject.ts'
import { type Language, localeOf } from '#core/locale/locale.ts'
import { type Point, points } from './points.ts'

/**
 * A point of the checklist in a contract: `written` with its values; `open` while a finding about it asks for something;
 * `silent` when the contract decides nothing about it, which may be meant.
 */
export type CheckedPoint = {
  readonly point: Point
  readonly state: 'written' | 'open' | 'silent'
  /** Values in words, in the order of the point's terms. */
  readonly values: readonly string[]
  /** Errors and warnings about its terms that nobody has accepted. */
  readonly findings: readonly Finding[]
  /** Reasons for which the author accepts a finding about it. */
  readonly accepted: readonly string[]
}

/** The checklist of a contract, from its terms and what the rules found in it. */
export function checklist(
  subject: Subject,
  found: readonly Finding[],
  words: PreviewWords,
  language: Language,
): CheckedPoint[] {
  return points.map((point) => {
    const about = found.filter(({ paths, severity }) => {
      return (
        severity !== 'info' && paths.some((path) => point.paths.some((own) => meets(path, own)))
      )
    })
    const findings = about.filter(({ allowed }) => !allowed)
    const values = point.paths.flatMap((path) => inWords(subject, path, words, language) ?? [])
    return {
      point,
      state: findings.length > 0 ? 'open' : values.length > 0 ? 'written' : 'silent',
      values,
      findings,
      accepted: about.flatMap(({ allowed }) => allowed?.reason ?? []),
    }
  })
}

/** A term and itself, or a group and what is in it. */
function meets(path: string, own: string): boolean {
  const [one, other] = [path.replaceAll('[]', ''), own]
  return one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`)
}

function inWords(
  { terms, law }: Subject,
  path: string,
  { codes }: PreviewWords,
  language: Language,
): string | undefined {
  const value = termAt(terms, path)
  if (value === undefined || value === null) return undefined
  if (path === 'law.governing') return lawName(law, language)
  if (Array.isArray(value) && value.some(isRow)) return rows[language](value.length)
  return readableValue(path, value, localeOf(language, law), codes)
}

function isRow(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !isTermValue(value)
}

const rows = {
  fr: (n: number) => `${n} ${n < 2 ? 'ligne' : 'lignes'}`,
  en: (n: number) => `${n} ${n === 1 ? 'row' : 'rows'}`,
} as const
