import { closest } from '#core/report/did-you-mean.ts'
import type { Locale } from '#core/locale/locale.ts'
import type { Block, Cell, Inline, Section } from './document.ts'

/** Called for a reference to a section that the part does not have. */
export type OnBrokenRef = (ref: Extract<Inline, { type: 'ref' }>, guess: string | undefined) => void

/**
 * Gives every article, annex, paragraph, heading and list item its number, as text, and resolves references.
 * Articles are `1.`, their paragraphs `1.1`, list items `(a)`, nested items `(i)`; annexes `A`, `A.1`, `A.1.1`.
 * @param outside how sections of the contract that this text changes are called: a reference to one is words, no link
 */
export function numberSections(
  sections: readonly Section[],
  locale: Locale,
  onBrokenRef: OnBrokenRef,
  outside: ReadonlyMap<string, string> = new Map(),
): Section[] {
  let articles = 0
  let annexes = 0
  const numbered = sections.map((section) => {
    if (section.kind === 'signatures') return { section, label: '', blocks: section.blocks }
    const isAnnex = section.kind === 'annex'
    const label = isAnnex ? letter(annexes++).toUpperCase() : String(++articles)
    return { section, label, blocks: numberBlocks(section.blocks, label, section.id) }
  })
  const names = new Map(
    numbered.map(({ section, label }) => [section.id, referenceTo(section, label, locale)]),
  )
  return numbered.map(({ section, label, blocks }) => {
    const resolve = (inline: Inline): Inline =>
      resolveRef(inline, { names, outside }, (ref) =>
        onBrokenRef(ref, closest(ref.target, [...names.keys(), ...outside.keys()])),
      )
    return {
      ...section,
      number: headingNumber(section, label, locale),
      blocks: mapBlocks(blocks, resolve),
    }
  })
}

function headingNumber(section: Section, label: string, locale: Locale): string {
  if (section.kind === 'signatures') return ''
  if (section.kind === 'article') return `${label}.`
  return locale.startsWith('fr') ? `Annexe ${label}` : `Annex ${label}`
}

/** `article 12`; a section in the United States and Canada, a clause in Britain. */
export function referenceTo(section: Section, label: string, locale: Locale): string {
  if (section.kind === 'annex')
    return locale.startsWith('fr') ? `annexe ${label}` : `Annex ${label}`
  if (section.kind === 'signatures') return section.title
  if (locale.startsWith('fr')) return `article ${label}`
  return locale === 'en-GB' ? `clause ${label}` : `section ${label}`
}

function numberBlocks(blocks: readonly Block[], label: string, sectionId: string): Block[] {
  let heading = ''
  // Words before the first heading have no number: theirs would be that of the heading.
  let isPreamble = blocks.some((block) => block.type === 'heading')
  const counts = { headings: 0, paragraphs: 0 }
  return blocks.map((block): Block => {
    if (block.type === 'heading') {
      isPreamble = false
      counts.headings += 1
      counts.paragraphs = 0
      heading = `${label}.${counts.headings}`
      return { ...block, number: heading, id: `${sectionId}-${counts.headings}` }
    }
    if (block.type === 'paragraph' && !isPreamble) {
      counts.paragraphs += 1
      return { ...block, number: `${heading || label}.${counts.paragraphs}` }
    }
    return markLists(block, 0)
  })
}

/** Gives list items their markers, also inside quotations. */
function markLists(block: Block, depth: number): Block {
  if (block.type === 'quote')
    return { ...block, blocks: block.blocks.map((inner) => markLists(inner, depth)) }
  if (block.type !== 'list') return block
  return {
    type: 'list',
    items: block.items.map((item, index) => ({
      marker: item.marker || `(${depth % 2 === 0 ? letter(index) : roman(index + 1)})`,
      blocks: item.blocks.map((inner) => markLists(inner, depth + 1)),
    })),
  }
}

type Names = {
  readonly names: ReadonlyMap<string, string>
  readonly outside: ReadonlyMap<string, string>
}

function resolveRef(
  inline: Inline,
  known: Names,
  onBroken: (ref: Extract<Inline, { type: 'ref' }>) => void,
): Inline {
  if (inline.type === 'strong' || inline.type === 'emphasis' || inline.type === 'link')
    return {
      ...inline,
      children: inline.children.map((child) => resolveRef(child, known, onBroken)),
    }
  if (inline.type !== 'ref') return inline
  const value = known.names.get(inline.target)
  if (value !== undefined) return { ...inline, value }
  const elsewhere = known.outside.get(inline.target)
  if (elsewhere !== undefined) return { type: 'text', value: elsewhere }
  onBroken(inline)
  return { ...inline, value: inline.target }
}

function mapBlocks(blocks: readonly Block[], map: (inline: Inline) => Inline): Block[] {
  const cell = (one: Cell): Cell => ({ ...one, children: one.children.map(map) })
  return blocks.map((block): Block => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return { ...block, children: block.children.map(map) }
      case 'list':
        return {
          ...block,
          items: block.items.map((item) => ({ ...item, blocks: mapBlocks(item.blocks, map) })),
        }
      case 'quote':
        return { ...block, blocks: mapBlocks(block.blocks, map) }
      case 'table':
        return {
          ...block,
          head: block.head.map(cell),
          rows: block.rows.map((row) => row.map(cell)),
        }
      default:
        return block
    }
  })
}

/** a … z, aa, ab … */
function letter(index: number): string {
  const here = String.fromCharCode(97 + (index % 26))
  return index < 26 ? here : letter(Math.floor(index / 26) - 1) + here
}

function roman(value: number): string {
  const steps: [number, string][] = [
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ]
  let rest = value
  return steps.reduce((text, [size, sign]) => {
    const times = Math.floor(rest / size)
    rest -= times * size
    return text + sign.repeat(times)
  }, '')
}
