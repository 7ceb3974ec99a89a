import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { inlinePainter } from '#core/contract/inlines-html.ts'
import type { Language, Words } from '#core/locale/locale.ts'
import type { MarkedPart } from './marked.ts'
import type { Redline } from './redline.ts'
import { redlineWords, tallyWords, wordsForChange } from './redline-words.ts'
import { type SectionChange, sectionChanges } from './text-changes.ts'

/**
 * What stands above a compared text: how much changed in a sentence, then terms with their old and new value, clauses
 * with their old and new version, and the articles that changed, each a link to its place.
 */
export function summaryHtml(redline: Redline, language: Language): string {
  const type = inlinePainter(language, '').words
  const part = partFor(redline, language)
  const changes = part ? sectionChanges(part) : []
  const prefix = redline.parts.length > 1 && part ? `${part.language}-` : ''
  const tally = tallyWords(changes, language) || quietWords(redline)[language]
  const content: Element[] = [h('p.tally', type(tally))]
  if (redline.terms.length > 0)
    content.push(
      stepTable(
        'terms',
        redlineWords.term,
        redline.terms.map(({ label, before, after }) => ({
          name: label[language],
          before: before?.[language],
          after: after?.[language],
        })),
        language,
      ),
    )
  if (redline.clauses.length > 0)
    content.push(
      stepTable(
        'clauses',
        redlineWords.clause,
        redline.clauses.map(({ title, before, after }) => ({
          name: title[language],
          before,
          after,
        })),
        language,
      ),
    )
  const weighty = changes.filter(isWorthNaming)
  if (part && weighty.length > 0) content.push(articleTable(weighty, part, prefix, language))
  return toHtml(h('div.redline-summary', { lang: language }, content))
}

/** Is an article named in summaries? New numbers and references are counted, not listed. */
function isWorthNaming({ change, weight }: SectionChange): boolean {
  return change === 'renewed' || weight !== 'cosmetic'
}

function articleTable(
  changes: readonly SectionChange[],
  part: MarkedPart,
  prefix: string,
  language: Language,
): Element {
  const type = inlinePainter(language, '').words
  const title = inlinePainter(part.language, '').words
  const rows = changes.map((change) =>
    h('tr', [
      h('th', { scope: 'row', lang: part.language }, [
        h('a', { href: `#${prefix}${change.id}` }, title(change.heading)),
      ]),
      h('td', type(wordsForChange(change)[language])),
    ]),
  )
  return h('table.articles', [
    h('caption', type(redlineWords.articles[language])),
    h('tbody', rows),
  ])
}

/** The text whose articles are listed: the one in the reader's language, else the first. */
function partFor({ parts }: Redline, language: Language): MarkedPart | undefined {
  return parts.find((part) => part.language === language) ?? parts[0]
}

/** When no article changed. */
export function quietWords({ terms }: Redline): Words {
  return terms.length > 0 ? redlineWords.onlyTerms : redlineWords.nothing
}

type Step = { name: string; before?: string | undefined; after?: string | undefined }

function stepTable(
  name: 'terms' | 'clauses',
  first: Words,
  steps: readonly Step[],
  language: Language,
): Element {
  const type = inlinePainter(language, '').words
  const cell = (value: string | undefined, tag: 'del' | 'ins'): Element =>
    h(
      'td',
      value === undefined
        ? [h('span.absent', type(redlineWords.absent[language]))]
        : [h(tag, type(value))],
    )
  const heads: ElementContent[] = [first, redlineWords.before, redlineWords.after].map((words) =>
    h('th', { scope: 'col' }, type(words[language])),
  )
  return h(`table.changed-${name}`, [
    h('caption', type(redlineWords[name][language])),
    h('thead', [h('tr', heads)]),
    h(
      'tbody',
      steps.map((step) =>
        h('tr', [
          h('th', { scope: 'row' }, type(step.name)),
          cell(step.before, 'del'),
          cell(step.after, 'ins'),
        ]),
      ),
    ),
  ])
}
