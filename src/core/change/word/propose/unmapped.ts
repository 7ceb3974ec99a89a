import type { Part } from '#core/contract/document.ts'
import type { LineGroup } from '#core/change/word/read/line-groups.ts'
import type { WordParts } from '#core/change/word/read/open-word.ts'
import type { XmlElement, XmlNode } from '#core/change/word/read/parse-xml.ts'
import {
  type WordAuthor,
  type WordExtra,
  type WordLine,
  elements,
} from '#core/change/word/read/word-lines.ts'
import { linesOf } from './rewrite-parts.ts'

/** Something in a Word file that is no change of our words. */
export type Unmapped = {
  readonly kind: WordExtra['kind'] | 'moved' | 'inserted-and-deleted' | 'header-or-footer'
  /** Number and title of the article it stands in; empty at the top. */
  readonly where: string
  readonly by?: WordAuthor
  readonly text?: string
}

type Found = {
  readonly opened: WordParts
  readonly lines: readonly WordLine[]
  readonly extras: readonly WordExtra[]
  readonly groups: readonly LineGroup[]
  readonly places: readonly number[]
  readonly parts: readonly Part[]
}

/** Everything that a file has besides words, and what was done to words in a way that a redline does not show. */
export function unmappedIn({ opened, extras, groups, places, parts }: Found): Unmapped[] {
  const ours = linesOf(parts)
  const whereGroup = (at: number) => ours[places[at] ?? 0]?.heading ?? ''
  const whereLine = (line: number) => {
    const at = groups.findLastIndex(({ first }) => first <= line)
    return whereGroup(Math.max(at, 0))
  }
  const notes: Readonly<Record<string, readonly XmlNode[]>> = {
    comment: opened.comments,
    footnote: opened.footnotes,
    endnote: opened.endnotes,
  }
  return [
    ...oncePerAuthor(extras).map((extra): Unmapped => {
      const note = noteOf(notes[extra.kind] ?? [], extra.id)
      const by = extra.by ?? (note && authorOf(note))
      const text = note && wordsIn(note.children).trim()
      return {
        kind: extra.kind,
        where: whereLine(extra.line),
        ...(by && { by }),
        ...(text && { text }),
      }
    }),
    ...groups.flatMap((group, at): Unmapped[] => {
      const [by] = group.by
      const place = { where: whereGroup(at), ...(by && { by }) }
      const text = group.neither.trim()
      return [
        ...(group.isMove ? [{ ...place, kind: 'moved' as const, text: textOf(group) }] : []),
        ...(text ? [{ ...place, kind: 'inserted-and-deleted' as const, text }] : []),
      ]
    }),
    ...[...opened.margins].flatMap(([, nodes]): Unmapped[] => {
      const changed = changesIn(nodes)
      return changed ? [{ kind: 'header-or-footer', where: '', text: changed }] : []
    }),
  ]
}

/** Changes of formatting are many and say little: one for each author and article would still be many. */
function oncePerAuthor(extras: readonly WordExtra[]): WordExtra[] {
  const seen = new Set<string>()
  return extras.filter(({ kind, by }) => {
    if (kind !== 'formatting') return true
    const key = by?.author ?? ''
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function textOf({ before, after }: LineGroup): string {
  return [...(after.length > 0 ? after : before)].map(({ text }) => text).join(' ')
}

function noteOf(nodes: readonly XmlNode[], id: string | undefined): XmlElement | undefined {
  const [root] = elements(nodes)
  return root && elements(root.children).find(({ attributes }) => attributes['w:id'] === id)
}

function authorOf({ attributes }: XmlElement): WordAuthor | undefined {
  const author = attributes['w:author']
  const date = attributes['w:date']
  return author === undefined ? undefined : { author, ...(date && { date }) }
}

function wordsIn(nodes: readonly XmlNode[]): string {
  return elements(nodes)
    .map(({ name, children }) => {
      if (name === 'w:t' || name === 'w:delText')
        return children.map((one) => ('text' in one ? one.text : '')).join('')
      return wordsIn(children) + (name === 'w:p' ? ' ' : '')
    })
    .join('')
}

/** Words inside tracked changes of a header or footer. */
function changesIn(nodes: readonly XmlNode[]): string {
  return elements(nodes)
    .map(({ name, children }) =>
      ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'].includes(name)
        ? wordsIn(children)
        : changesIn(children),
    )
    .filter(Boolean)
    .join(' ')
}
