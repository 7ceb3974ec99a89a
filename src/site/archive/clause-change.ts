import { clauseRedline } from '#core/change/impact/clause-redline.ts'
import { markedBlocksHtml } from '#core/change/redline/marked-html.ts'
import type { MarkedBlock } from '#core/change/redline/marked.ts'
import type { Clause, Library } from '#core/contract/library.ts'
import type { PreviewWords } from '#core/contract/preview/preview-words.ts'
import { previousVersion } from '#core/contract/version-step.ts'
import type { Language } from '#core/locale/locale.ts'
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
  const { from, step, texts, terms } = clauseRedline(before, clause, words)
  return {
    from,
    step,
    texts: inBoth((language) => htmlOf(texts[language], language)),
    terms: terms.map(({ label, before, after, ...term }) => ({
      ...term,
      label: inBoth((language) => label[language]),
      before: before && inBoth((language) => before[language]),
      after: after && inBoth((language) => after[language]),
    })),
  }
}

/** Empty where nothing of the text changed. */
function htmlOf(marked: readonly MarkedBlock[], language: Language): string {
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
