import type { Clause } from '#core/contract/library.ts'
import type { LawCode } from '#core/law/law-codes.ts'
import type { Currency } from '#core/terms/money.ts'
import type { Bounds } from './leaf-terms.ts'

/** Terms that clauses read, without those the contract itself sets and the elements of lists. */
export function pathsOf(clauses: readonly Clause[]): string[] {
  const read = clauses.flatMap(({ meta }) => [
    ...meta.params.map(({ path }) => path),
    ...(meta.uses ?? []),
  ])
  return [...new Set(read)].filter((path) => !path.includes('[]') && !setElsewhere.has(path))
}

const setElsewhere = new Set([
  'doc.language',
  'doc.type',
  'fees.model',
  'law.governing',
  'parties.subcontractors',
])

/** True when one of the clauses cannot do without the term. */
export function isRequired(path: string, clauses: readonly Clause[]): boolean {
  return clauses.some(({ meta }) => meta.params.some((one) => one.path === path && one.required))
}

/** What bounds a term in a contract of these clauses under this law. */
export function boundsOf(path: string, clauses: readonly Clause[], law: LawCode): Bounds {
  const params = clauses.flatMap(({ meta }) => meta.params.filter((one) => one.path === path))
  return {
    currency: currencies[law.slice(0, 2)] ?? 'EUR',
    range: params.find(({ range }) => range)?.range,
    filled: isRequired(path, clauses),
  }
}

const currencies: Record<string, Currency> = { CH: 'CHF', CA: 'CAD', GB: 'GBP', US: 'USD' }
