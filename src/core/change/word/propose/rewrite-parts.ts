import { inlineText } from '#core/contract/canonical-text.ts'
import type { Block, Cell, Inline, ListItem, Part, Section } from '#core/contract/document.ts'
import type { Language } from '#core/locale/locale.ts'
import { asInlines } from '#core/change/redline/compare-words.ts'
import type { SideLine } from '#core/change/word/read/line-groups.ts'
import { rewriteInlines } from './rewrite-inlines.ts'

/** A line of a text, as a Word file has it: a paragraph, or a row with a tab between its cells. */
export type PartLine = {
  /** Anchor of its section; empty for the title and the reference. */
  readonly section: string
  readonly clause?: string
  /** Number and title of its section. */
  readonly heading: string
  readonly isHeading: boolean
  readonly language: Language
  readonly kind: 'paragraph' | 'row'
  /** Number or marker that its words follow. */
  readonly number: string
  readonly text: string
}

/** What becomes of a line: its new words, or `null` when it goes; lines that follow it. */
export type Rewrite = { readonly text?: string | null; readonly added?: readonly SideLine[] }

/** Says what becomes of each line, asked in reading order. */
export type Rewriter = (line: PartLine) => Rewrite

/** The lines of a text in reading order. */
export function linesOf(parts: readonly Part[]): PartLine[] {
  const lines: PartLine[] = []
  rewriteParts(parts, (line) => {
    lines.push(line)
    return {}
  })
  return lines
}

/** A text with its lines rewritten; articles, lists and rows that have nothing left go. */
export function rewriteParts(parts: readonly Part[], rewriter: Rewriter): Part[] {
  return parts.map((part) => {
    const { language } = part
    const top = { section: '', heading: part.title, language }
    const [title, reference] = [part.title, part.reference].map((text) =>
      rewriter(lineOf(top, '', text)),
    )
    const sections = part.sections.flatMap((section) => rewriteSection(section, language, rewriter))
    return {
      ...part,
      title: textAfter(title, part.title),
      reference: textAfter(reference, part.reference),
      sections,
    }
  })
}

type Place = Pick<PartLine, 'section' | 'clause' | 'heading' | 'language'>

/** What a rewriting walk needs at every block. */
type Task = { readonly place: Place; readonly rewriter: Rewriter }

function lineOf(
  place: Place,
  number: string,
  words: string,
  more: Partial<PartLine> = {},
): PartLine {
  const text = [number, words].filter(Boolean).join(' ')
  return { ...place, isHeading: false, kind: 'paragraph', number, text, ...more }
}

function rewriteSection(section: Section, language: Language, rewriter: Rewriter): Section[] {
  const { id, number, title, clause } = section
  const heading = [number, title].filter(Boolean).join(' ')
  const place = { section: id, heading, language, ...(clause && { clause: clause.id }) }
  const task = { place, rewriter }
  const found = rewriter(lineOf(place, number, title, { isHeading: true }))
  const blocks = [
    ...(found.added ?? []).map(paragraph),
    ...section.blocks.flatMap((block) => rewriteBlock(block, task)),
  ]
  if (found.text === null && blocks.length === 0) return []
  const words = textAfter(found, heading)
  const named = splitNumber(number, words)
  return [
    {
      ...section,
      ...(found.text !== undefined && { number: named.number, title: named.rest }),
      blocks,
    },
  ]
}

function rewriteBlock(block: Block, task: Task): Block[] {
  const { place, rewriter } = task
  switch (block.type) {
    case 'paragraph':
    case 'heading': {
      const number = block.number ?? ''
      const found = rewriter(lineOf(place, number, inlineText(block.children)))
      return [...rewritten(block, number, found, place), ...(found.added ?? []).map(paragraph)]
    }
    case 'list': {
      const items = block.items.flatMap((item) => rewriteItem(item, task))
      return items.length > 0 ? [{ ...block, items }] : []
    }
    case 'quote': {
      const blocks = block.blocks.flatMap((inner) => rewriteBlock(inner, task))
      return blocks.length > 0 ? [{ ...block, blocks }] : []
    }
    case 'table': {
      const head = block.head.length > 0 ? rewriteRow(block.head, task) : undefined
      const body = block.rows.map((row) => rewriteRow(row, task))
      const rows = [...(head?.added ?? []), ...body.flatMap(({ own, added }) => [...own, ...added])]
      const [newHead = []] = head?.own ?? []
      const after = [head, ...body].flatMap((row) => row?.after ?? [])
      return [
        ...(rows.length > 0 || newHead.length > 0 ? [{ ...block, head: newHead, rows }] : []),
        ...after,
      ]
    }
    case 'parties':
      return [{ ...block, parties: block.parties.map((one) => rewritePerson(one, task)) }]
    case 'signature-boxes':
      return [{ ...block, boxes: block.boxes.map((one) => rewritePerson(one, task)) }]
  }
}

function rewritten<Text extends Extract<Block, { type: 'paragraph' | 'heading' }>>(
  block: Text,
  number: string,
  { text }: Rewrite,
  { language }: Place,
): Text[] {
  if (text === undefined) return [block]
  if (text === null) return []
  const named = splitNumber(number, text)
  const children = rewriteInlines(block.children, named.rest, language)
  return [{ ...block, ...(block.number !== undefined && { number: named.number }), children }]
}

/** The marker and the first paragraph of an item are one line. */
function rewriteItem({ marker, blocks }: ListItem, task: Task): ListItem[] {
  const [first, ...rest] = blocks
  if (first?.type !== 'paragraph') {
    const found = task.rewriter(lineOf(task.place, marker, ''))
    const inner = blocks.flatMap((block) => rewriteBlock(block, task))
    const added = (found.added ?? []).map(paragraph)
    return inner.length + added.length > 0 ? [{ marker, blocks: [...added, ...inner] }] : []
  }
  const found = task.rewriter(lineOf(task.place, marker, inlineText(first.children)))
  // An item whose words are gone has no marker; what was added in its place brings its own.
  const named = splitNumber(marker, found.text === null ? '' : (found.text ?? marker))
  const inner = [
    ...rewritten(first, marker, found, task.place),
    ...(found.added ?? []).map(paragraph),
    ...rest.flatMap((block) => rewriteBlock(block, task)),
  ]
  return inner.length > 0 ? [{ marker: named.number, blocks: inner }] : []
}

type Row = readonly Cell[]

/** A row, the rows inserted after it, and what was inserted after it that is no row: that stands under the table. */
function rewriteRow(
  cells: Row,
  { place, rewriter }: Task,
): { own: Row[]; added: Row[]; after: Block[] } {
  const words = cells.map(({ children }) => inlineText(children))
  const { text, added = [] } = rewriter(lineOf(place, '', words.join('\t'), { kind: 'row' }))
  const row = (line: string): Cell[] => {
    const given = line.split('\t')
    return cells.map((cell, column) => {
      // More cells than the table has columns: the last one takes what is left.
      const isLast = column === cells.length - 1
      const value = isLast ? given.slice(column).join(' ') : (given[column] ?? '')
      return { ...cell, children: rewriteInlines(cell.children, value.trim(), place.language) }
    })
  }
  return {
    own: text === null ? [] : [text === undefined ? cells : row(text)],
    added: added.filter(({ kind }) => kind === 'row').map((line) => row(line.text)),
    after: added.filter(({ kind }) => kind === 'paragraph').map(paragraph),
  }
}

type Panel = Extract<Block, { type: 'parties' }>['parties'][number]

function rewritePerson<Person extends Panel>(person: Person, { place, rewriter }: Task): Person {
  const [role, name] = [person.role, person.name].map((text) => rewriter(lineOf(place, '', text)))
  const extra = [role, name].flatMap((found) => found?.added ?? [])
  const lines = person.lines.flatMap((line) => {
    const { text, added = [] } = rewriter(lineOf(place, line.label, line.value))
    const own =
      text === undefined
        ? [line]
        : text === null
          ? []
          : [{ ...line, ...labelled(line.label, text) }]
    return [...own, ...added.map((one) => ({ label: '', value: one.text }))]
  })
  return {
    ...person,
    role: textAfter(role, person.role),
    name: textAfter(name, person.name),
    lines: [...extra.map((one) => ({ label: '', value: one.text })), ...lines],
  }
}

function labelled(label: string, text: string) {
  const { number, rest } = splitNumber(label, text)
  return { label: number, value: rest }
}

/** Its number, or one that took its place, and the words after it; no number when there is none any more. */
function splitNumber(number: string, text: string): { number: string; rest: string } {
  if (number === '') return { number, rest: text }
  const found =
    text === number || (/^\s/u.test(text.slice(number.length)) && text.startsWith(number))
      ? number
      : (/^(?:\([a-z0-9]{1,5}\)|(?:[A-Z]\.)?\d{1,3}(?:\.\d{1,3})*\.?)(?=\s|$)/u.exec(text)?.[0] ??
        '')
  return { number: found, rest: text.slice(found.length).trim() }
}

function textAfter(found: Rewrite | undefined, old: string): string {
  return found?.text === undefined ? old : (found.text ?? '')
}

function paragraph({ text }: SideLine): Block {
  const children: Inline[] = asInlines(text)
  return { type: 'paragraph', children }
}
