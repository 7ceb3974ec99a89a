import { inlineText } from '#core/contract/canonical-text.ts'
import type { Inline } from '#core/contract/document.ts'
import { asInlines, compareStrings } from '#core/change/redline/compare-words.ts'
import { joinInlines } from '#core/change/redline/tokens.ts'
import type { Language } from '#core/locale/locale.ts'

/**
 * Words as somebody else rewrote them: what stayed keeps its references, values and emphasis, what is new is plain text.
 * @param text without typography
 */
export function rewriteInlines(
  inlines: readonly Inline[],
  text: string,
  language: Language,
): readonly Inline[] {
  // Character by character alike in length, so that places in one are places in the other.
  const old = inlineText(inlines).replace(/\s/gu, ' ').replaceAll('’', "'")
  if (old.trim() === text) return inlines
  const written: Inline[] = []
  let place = 0
  for (const { change, inlines: words } of compareStrings(old, text, language)) {
    const length = inlineText(words).length
    if (change === 'inserted') written.push(...words)
    else {
      if (change !== 'deleted') written.push(...slice(inlines, place, place + length))
      place += length
    }
  }
  return joinInlines(written)
}

/** The inlines between two places of their words. A reference that is cut is words. */
function slice(inlines: readonly Inline[], from: number, to: number): Inline[] {
  let place = 0
  return inlines.flatMap((inline): Inline[] => {
    const length = inlineText([inline]).length
    const [start, end] = [Math.max(from - place, 0), Math.min(to - place, length)]
    place += length
    if (start >= end) return []
    if ('children' in inline) return [{ ...inline, children: slice(inline.children, start, end) }]
    if (start === 0 && end === length) return [inline]
    const value = inline.value.slice(start, end)
    return inline.type === 'ref' ? asInlines(value) : [{ ...inline, value }]
  })
}
