import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { inlinePainter } from '#core/contract/inlines-html.ts'
import { sectionElement, titleBlock } from '#core/contract/sheet-elements.ts'
import type { Language } from '#core/locale/locale.ts'
import type { MarkedPart, MarkedSection } from './marked.ts'
import { type MarkPainter, markPainter } from './marked-html.ts'
import { movePlaces } from './move-places.ts'
import type { Redline } from './redline.ts'
import { fillWords, redlineWords } from './redline-words.ts'
import { isOnlyOn } from './side-of.ts'
import { headingOf, weightOf } from './text-changes.ts'

/** What is done with articles that did not change: a reader can unfold them, paper leaves them out or shows them. */
export type Unchanged = 'fold' | 'omit' | 'show'

/**
 * The compared text as an HTML fragment, one `<article class="contract redline">` a language. Insertions are `ins`,
 * deletions `del`; taking one kind out and unwrapping the other gives either text.
 * @param language of the words around the text, such as "Unchanged"
 */
export function redlineHtml({ parts }: Redline, language: Language, unchanged: Unchanged): string {
  return parts
    .map((part) => {
      const prefix = parts.length > 1 ? `${part.language}-` : ''
      return toHtml(partElement(part, prefix, language, unchanged))
    })
    .join('\n')
}

function partElement(
  part: MarkedPart,
  prefix: string,
  language: Language,
  unchanged: Unchanged,
): Element {
  const paint = markPainter(part.language, prefix, movePlaces(part, language))
  const sections = groupSections(part.sections, unchanged).map((group) =>
    Array.isArray(group)
      ? unchangedElement(group, prefix, language, unchanged, (section) =>
          paintSection(section, prefix, paint),
        )
      : paintSection(group, prefix, paint),
  )
  return h('article.contract.redline', { lang: part.language }, [
    titleBlock(paint.runs(part.title), paint.runs(part.reference)),
    ...sections,
  ])
}

/** Sections that changed one by one; those between them in groups, those with new numbers only by themselves. */
function groupSections(
  sections: readonly MarkedSection[],
  unchanged: Unchanged,
): (MarkedSection | MarkedSection[])[] {
  if (unchanged === 'show') return [...sections]
  const groups: (MarkedSection | MarkedSection[])[] = []
  for (const section of sections) {
    const last = groups.at(-1)
    if (!isQuiet(section)) groups.push(section)
    else if (Array.isArray(last) && last[0]?.change === section.change) last.push(section)
    else groups.push([section])
  }
  return groups
}

function isQuiet(section: MarkedSection): boolean {
  return section.change === 'same' || weightOf(section) === 'cosmetic'
}

function unchangedElement(
  sections: readonly MarkedSection[],
  prefix: string,
  language: Language,
  unchanged: Unchanged,
  paint: (section: MarkedSection) => Element,
): Element {
  const names = sections.map((section) => headingOf(section, 'after'))
  const range = names.length > 2 ? `${names[0]} … ${names.at(-1)}` : names.join(', ')
  const phrase = redlineWords[sections[0]?.change === 'same' ? 'unchanged' : 'renumbered'][language]
  const words = inlinePainter(language, '').words(fillWords(phrase, { range }))
  if (unchanged === 'fold')
    return h('details.unchanged', [h('summary', { lang: language }, words), ...sections.map(paint)])
  const anchors = sections.map(({ id }) => h('span', { id: prefix + id }))
  return h('p.unchanged', { lang: language }, [...anchors, ...words])
}

function paintSection(section: MarkedSection, prefix: string, paint: MarkPainter): Element {
  const { kind, clause, change } = section
  const version = clause?.after ?? clause?.before
  const { props, note } = paint.move(section)
  const isBefore = isOnlyOn(change, 'before')
  const heading = {
    number: paint.runs(section.number),
    title: [...paint.runs(section.title), ...note] satisfies ElementContent[],
  }
  const isWhole = change !== 'same' && change !== 'reworded' && change !== 'cosmetic'
  return sectionElement(
    {
      kind,
      // Both ends of a moved article are on the page; references lead to where it now stands.
      anchor: `${prefix}${section.id}${change === 'moved-away' ? '-before' : ''}`,
      ...(clause && version && { clause: { id: clause.id, version } }),
    },
    heading,
    section.blocks.map((block) => paint.block(block)),
    {
      ...(isWhole ? { className: props.className } : {}),
      dataChange: change,
      ...(isBefore && { dataGone: '' }),
    },
  )
}
