import { usualKeyTerms } from '#core/contract/panels/key-terms.ts'
import type { Contract } from '#core/contract/contract.ts'
import { type PreviewWords, labelOf } from '#core/contract/preview/preview-words.ts'
import { readableValue } from '#core/contract/preview/readable-value.ts'
import { plainValue } from '#core/contract/plain-value.ts'
import { isTermValue, termAt } from '#core/contract/terms.ts'
import { lawName } from '#core/contract/preview/law-names.ts'
import { type Language, localeOf } from '#core/locale/locale.ts'
import type { Addendum } from './addendum.ts'
import type { Span } from './span.ts'
import { timelines } from './timeline.ts'

/** A term in words, with all the values it has over time. What is in force on a day is `spanOn(row.spans, day)`. */
export type TermRow = {
  readonly path: string
  readonly label: string
  /** Values as text; empty while nothing decides the term. */
  readonly spans: readonly Span<string>[]
}

/**
 * Terms as rows of a table, in one language: those at `paths` that the contract or one of its signed addenda decides.
 * @param words labels and codes from the contract's clauses (`previewWords`)
 */
export function termRows(
  contract: Contract,
  addenda: readonly Addendum[],
  paths: readonly string[],
  words: PreviewWords,
  language: Language,
): TermRow[] {
  const changed = new Map(timelines(contract, addenda).map((one) => [one.path, one.spans]))
  return paths.flatMap((path) => {
    const spans = changed.get(path) ?? [ownSpan(contract, path)]
    const said = spans.map((span) => ({
      ...span,
      value: valueInWords(path, span.value, contract.law, words, language),
    }))
    return said.some(({ value }) => value !== '')
      ? [{ path, label: labelOf(path, language, words), spans: said }]
      : []
  })
}

/** The key terms of a contract, as its own table chooses them, and after them whatever else signed addenda change. */
export function keyTermPaths(contract: Contract, addenda: readonly Addendum[]): string[] {
  const chosen = contract.terms.summary?.fields ?? usualKeyTerms
  const changed = timelines(contract, addenda).map(({ path }) => path)
  const isKey = new Set<string>(chosen)
  return [...chosen, ...changed.filter((path) => !isKey.has(path))]
}

/** The paths of every value of a contract's terms, groups opened, in the order of the cover page. */
export function termPaths(terms: unknown, prefix = ''): string[] {
  if (typeof terms !== 'object' || terms === null) return []
  return Object.entries(terms).flatMap(([key, value]) => {
    const path = prefix ? `${prefix}.${key}` : key
    if (value === undefined || value === null) return []
    return isGroup(value) ? termPaths(value, path) : [path]
  })
}

function ownSpan(contract: Contract, path: string): Span<unknown> {
  return { value: termAt(contract.terms, path), document: contract.id }
}

/** A value as a person reads it: amounts and dates in the locale, codes as their clause says, rows of a list by name. */
export function valueInWords(
  path: string,
  value: unknown,
  law: string,
  words: PreviewWords,
  language: Language,
): string {
  if (value === undefined || value === null) return ''
  if (path === 'law.governing') return lawName(String(value), language)
  if (Array.isArray(value) && value.some(isGroup))
    return value.map((row) => rowName(path, row, language)).join(' ; ')
  return readableValue(path, value, localeOf(language, law), words.codes)
}

/** A row of a list by its name; one that has none as its author would write it. */
function rowName(path: string, row: unknown, language: Language): string {
  const name = termAt(row, 'name') ?? termAt(row, 'item')
  if (isTermValue(name) && name.kind === 'words') return name[language] ?? name.any ?? ''
  return typeof name === 'string' ? name : JSON.stringify(plainValue(`${path}[]`, row))
}

function isGroup(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isTermValue(value)
}
