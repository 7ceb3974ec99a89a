import type { Language, Words } from '#core/locale/locale.ts'
import type { CodeWords } from '#core/contract/format-value.ts'
import type { Clause } from '#core/contract/library.ts'
import { unwordedCodes } from './unworded-codes.ts'

/** What a preview calls things: terms by their label, codes by their words, clauses by their title. */
export type PreviewWords = {
  readonly labels: ReadonlyMap<string, Words>
  readonly codes: ReadonlyMap<string, CodeWords>
  readonly titles: ReadonlyMap<string, Words>
  /** Where a clause can be read; `undefined` writes its title without a link. */
  readonly hrefOf?: (clause: string) => string | undefined
}

/**
 * The words of a library. A term that several clauses describe is called as its owner, the clause that lists it
 * under `params`, calls it; among several owners the first by name. Codes that no clause prints have words of the house.
 */
export function previewWords(
  clauses: readonly Clause[],
  hrefOf?: PreviewWords['hrefOf'],
): PreviewWords {
  const labels = new Map<string, Words>()
  const codes = new Map<string, CodeWords>()
  const titles = new Map<string, Words>()
  for (const { meta } of clauses) {
    titles.set(meta.id, meta.titles)
    for (const param of meta.params) {
      if (!labels.has(param.path)) labels.set(param.path, param.label)
      if (param.words && !codes.has(param.path)) codes.set(param.path, param.words)
    }
  }
  for (const [path, words] of unwordedCodes) if (!codes.has(path)) codes.set(path, words)
  return { labels, codes, titles, ...(hrefOf && { hrefOf }) }
}

/** The words of a library with one clause's own taking precedence: the clause is read as it describes itself. */
export function withOwnWords(words: PreviewWords, { meta }: Clause): PreviewWords {
  const labels = new Map(words.labels)
  const codes = new Map(words.codes)
  for (const param of meta.params) {
    labels.set(param.path, param.label)
    if (param.words) codes.set(param.path, param.words)
  }
  return { ...words, labels, codes }
}

/** How a term is called: its own label, the label of the list it stands in, or its path when nobody named it. */
export function labelOf(path: string, language: Language, { labels }: PreviewWords): string {
  const words = labels.get(path) ?? labels.get(path.replace(/\[\]$/, '')) ?? unowned[path]
  return words ? words[language] : path
}

/** How one code of a term reads; `undefined` when no clause says. */
export function codeWord(
  path: string,
  code: string,
  language: Language,
  { codes }: PreviewWords,
): string | undefined {
  const words = codes.get(path) ?? codes.get(path.replace(/\[\]$/, ''))
  return words && Object.hasOwn(words, code) ? words[code]?.[language] : undefined
}

/** Terms that clauses ask about and none describes. */
const unowned: Readonly<Record<string, Words>> = {
  'fees.model': { fr: 'Modèle de rémunération', en: 'Fee model' },
  'response.standardTurnaround.unit': {
    fr: "Délai d'exécution standard (unité)",
    en: 'Standard turnaround time (unit)',
  },
  'doc.title': { fr: 'Titre du document', en: 'Document title' },
}
