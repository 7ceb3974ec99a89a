import { compareBlocks } from '#core/change/redline/compare-blocks.ts'
import { markedBlocksHtml } from '#core/change/redline/marked-html.ts'
import type { MarkedBlock } from '#core/change/redline/marked.ts'
import type { ClauseParam } from '#core/contract/clause-meta.ts'
import type { Clause, Library } from '#core/contract/library.ts'
import { previewBlocks } from '#core/contract/preview/preview-blocks.ts'
import type { PreviewWords } from '#core/contract/preview/preview-words.ts'
import { readableDefault } from '#core/contract/preview/readable-value.ts'
import { claimedStep, previousVersion } from '#core/contract/version-step.ts'
import type { Language, Words } from '#core/locale/locale.ts'
import { fill, wordsIn } from '#site/words/words.ts'
import { inBoth } from './in-both.ts'
import type { ClauseChange } from './records.ts'

/** What a clause version changes against the one before it; `null` for the first version. */
export function clauseChange(
  clause: Clause,
  library: Library,
  words: PreviewWords,
): ClauseChange | null {
  const { id, version } = clause.meta
  const before = previousVersion(library.clauses.get(id) ?? new Map(), version)
  if (!before) return null
  return {
    from: before.meta.version,
    step: claimedStep(before.meta.version, version),
    texts: {
      fr: redlineOf(before, clause, 'fr', words),
      en: redlineOf(before, clause, 'en', words),
    },
    terms: termChanges(before.meta.params, clause.meta.params, words),
  }
}

function redlineOf(before: Clause, after: Clause, language: Language, words: PreviewWords): string {
  const blocks = (clause: Clause) => previewBlocks(clause.texts[language] ?? [], language, words)
  const marked = compareBlocks(blocks(before), blocks(after), language)
  return marked.every(({ change }) => change === 'same') ? '' : folded(marked, language)
}

/** Passages that did not change stay one before and one after a change; the others are counted. */
function folded(blocks: readonly MarkedBlock[], language: Language): string {
  const isNear = (at: number) =>
    [at - 1, at, at + 1].some((one) => blocks[one] !== undefined && blocks[one].change !== 'same')
  const parts: string[] = []
  let hidden = 0
  const tell = () => {
    if (hidden > 0)
      parts.push(
        `<p class="unchanged">${fill(wordsIn(language)[hidden === 1 ? 'unchangedOne' : 'unchangedMany'], { n: hidden })}</p>`,
      )
    hidden = 0
  }
  for (const [at, block] of blocks.entries()) {
    if (!isNear(at)) {
      hidden += 1
      continue
    }
    tell()
    parts.push(markedBlocksHtml([block], language))
  }
  tell()
  return parts.join('\n')
}

function termChanges(
  before: readonly ClauseParam[],
  after: readonly ClauseParam[],
  words: PreviewWords,
): ClauseChange['terms'] {
  const paths = [...new Set([...after, ...before].map(({ path }) => path))]
  return paths.flatMap((path) => {
    const [old, fresh] = [before, after].map((params) => params.find((one) => one.path === path))
    const param = fresh ?? old
    if (!param || (old && fresh && isSameDefault(old, fresh))) return []
    return [
      {
        path,
        label: inBoth((language) => param.label[language]),
        kind:
          old && fresh ? ('changed' as const) : fresh ? ('added' as const) : ('removed' as const),
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
  return inBoth((language) => readableDefault(param.path, param.default, language, words.codes))
}
