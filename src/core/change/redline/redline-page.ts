import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { inlinePainter } from '#core/contract/inlines-html.ts'
import type { Language } from '#core/locale/locale.ts'
import { type Unchanged, redlineHtml } from './redline-html.ts'
import type { Redline } from './redline.ts'
import { redlineWords } from './redline-words.ts'
import { type RedlineSides, sideWords } from './redline-sides.ts'
import { summaryHtml } from './summary-html.ts'

/**
 * A redline with everything a reader needs around it: which texts are compared, how to read the marks, the summary,
 * then the text. One fragment for the file, the PDF and the page of the archive.
 */
export function redlinePage(
  found: Redline,
  sides: RedlineSides,
  language: Language,
  unchanged: Unchanged,
): string {
  const type = inlinePainter(language, '').words
  const side = (which: 'before' | 'after') =>
    h('p.line', [
      h('span.label', type(redlineWords[which === 'before' ? 'older' : 'newer'][language])),
      ' ',
      h('span.value', [
        ...type(sideWords(found[which], sides[which], found.law, language)),
        h('br'),
        h('code', shortDigest(found[which].digest)),
      ]),
    ])
  const head = h('header.redline-head', { lang: language }, [
    side('before'),
    side('after'),
    h('p.key', type(redlineWords.key[language])),
  ])
  return [toHtml(head), summaryHtml(found, language), redlineHtml(found, language, unchanged)].join(
    '\n',
  )
}

/** Enough of a digest to tell texts apart by eye. */
function shortDigest(digest: string): string {
  return `${digest.slice(0, 'sha256:'.length + 16)}…`
}
