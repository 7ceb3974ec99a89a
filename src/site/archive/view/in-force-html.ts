import type { Block, Inline, Section } from '#core/contract/document.ts'
import type { Language } from '#core/locale/locale.ts'
import type { TermLine, ValueLine } from '#site/archive/effective-view.ts'
import { fill, wordsIn } from '#site/words/words.ts'
import { escapeHtml } from './escape-html.ts'
import { shortDate } from './short-date.ts'

/** What addenda make of the values that an article prints, for its margin: the value, from when to when, by which addendum. */
export function inForceHtml(
  section: Section,
  changed: ReadonlyMap<string, TermLine>,
  language: Language,
): string {
  if (changed.size === 0) return ''
  const paths = [...new Set(section.blocks.flatMap(pathsInBlock))]
  return paths
    .flatMap((path) => changed.get(path) ?? [])
    .flatMap(({ label, values }) => values.flatMap((value) => lineOf(label, value, language)))
    .join('')
}

function lineOf(
  label: string,
  { value, from, until, by }: ValueLine,
  language: Language,
): string[] {
  if (!by || !from) return []
  const words = wordsIn(language)
  const when = until
    ? fill(words.addendumFromUntil, {
        from: shortDate(from, language),
        until: shortDate(until, language),
      })
    : fill(words.addendumFrom, { date: shortDate(from, language) })
  const says = escapeHtml(fill(words.noteForce, { label, value: value || words.undecided, when }))
  return [`<p class="note-force"><a href="${by.href}">${escapeHtml(by.no)}</a> ${says}</p>`]
}

function pathsInBlock(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.children.flatMap(pathsInInline)
    case 'list':
      return block.items.flatMap(({ blocks }) => blocks.flatMap(pathsInBlock))
    case 'quote':
      return block.blocks.flatMap(pathsInBlock)
    case 'table':
      return block.rows.flat().flatMap(({ children }) => children.flatMap(pathsInInline))
    default:
      return []
  }
}

function pathsInInline(inline: Inline): string[] {
  if (inline.type === 'value') return [inline.path]
  return 'children' in inline ? inline.children.flatMap(pathsInInline) : []
}
