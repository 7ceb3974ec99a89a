import type { Scope } from '#core/contract/scope.ts'
import type { Terms } from '#core/contract/terms.ts'
import { type Language, localeOf } from '#core/locale/locale.ts'

/** A scope good enough for the panels of names, numbers and services, which print no codes of clauses. */
export function plainScope(terms: Terms, law: string, language: Language): Scope {
  return {
    terms,
    law,
    language,
    locale: localeOf(language, law),
    several: false,
    present: new Set(),
    words: new Map(),
    labels: new Map(),
  }
}
