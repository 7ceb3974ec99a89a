import { compareBlocks } from '#core/change/redline/compare-blocks.ts'
import type { MarkedBlock } from '#core/change/redline/marked.ts'
import type { ClauseParam } from '#core/contract/clause-meta.ts'
import type { Clause } from '#core/contract/library.ts'
import { previewBlocks } from '#core/contract/preview/preview-blocks.ts'
import type { PreviewWords } from '#core/contract/preview/preview-words.ts'
import { readableDefault } from '#core/contract/preview/readable-value.ts'
import { type VersionStep, claimedStep } from '#core/contract/version-step.ts'
import type { Language, Words } from '#core/locale/locale.ts'

/** A term that a clause version brings, drops, or gives another default. */
export type ClauseTermChange = {
  readonly path: string
  readonly label: Words
  readonly kind: 'added' | 'removed' | 'changed'
  /** The default in words; `null` where there is none. */
  readonly before: Words | null
  readonly after: Words | null
}

/** What a clause version changes against an older one, before any contract uses it. */
export type ClauseRedline = {
  readonly from: string
  readonly to: string
  /** How much the numbers claim. */
  readonly step: VersionStep
  readonly texts: Readonly<Record<Language, readonly MarkedBlock[]>>
  readonly terms: readonly ClauseTermChange[]
}

/**
 * Compares two versions of a clause: the wording in both languages, terms as `‹label›`, and its parameters.
 * @param words what terms, codes and clauses are called; the newer version's own words first
 */
export function clauseRedline(before: Clause, after: Clause, words: PreviewWords): ClauseRedline {
  const textIn = (language: Language) => {
    const [old = [], fresh = []] = [before, after].map(({ texts }) =>
      previewBlocks(texts[language] ?? [], language, words),
    )
    return compareBlocks(old, fresh, language)
  }
  return {
    from: before.meta.version,
    to: after.meta.version,
    step: claimedStep(before.meta.version, after.meta.version),
    texts: { fr: textIn('fr'), en: textIn('en') },
    terms: termChanges(before.meta.params, after.meta.params, words),
  }
}

function termChanges(
  before: readonly ClauseParam[],
  after: readonly ClauseParam[],
  words: PreviewWords,
): ClauseTermChange[] {
  const paths = [...new Set([...after, ...before].map(({ path }) => path))]
  return paths.flatMap((path): ClauseTermChange[] => {
    const [old, fresh] = [before, after].map((params) => params.find((one) => one.path === path))
    const param = fresh ?? old
    if (!param || (old && fresh && isSameDefault(old, fresh))) return []
    return [
      {
        path,
        label: { fr: param.label.fr, en: param.label.en },
        kind: old && fresh ? 'changed' : fresh ? 'added' : 'removed',
        before: defaultIn(old, words),
        after: defaultIn(fresh, words),
      },
    ]
  })
}

function isSameDefault(a: ClauseParam, b: ClauseParam): boolean {
  const said = ({ default: usual, byLaw, required }: ClauseParam) =>
    JSON.stringify([usual, byLaw, required])
  return said(a) === said(b)
}

function defaultIn(param: ClauseParam | undefined, words: PreviewWords): Words | null {
  if (!param || param.default === undefined || param.default === null) return null
  const say = (language: Language) =>
    readableDefault(param.path, param.default, language, words.codes)
  return { fr: say('fr'), en: say('en') }
}
