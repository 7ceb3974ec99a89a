import { inlineText } from '#core/contract/canonical-text.ts'
import type {
  Block,
  Cell,
  Inline,
  LabelledLine,
  ListItem,
  Part,
  Section,
} from '#core/contract/document.ts'
import type {
  Change,
  Mark,
  MarkedBlock,
  MarkedCell,
  MarkedItem,
  MarkedPanel,
  MarkedPart,
  MarkedPerson,
  MarkedSection,
  Run,
} from './marked.ts'
import { joinInlines } from './tokens.ts'

/** One of the two texts that a redline is between. */
export type Side = 'before' | 'after'

/** Rejects every change (`before`) or accepts every one (`after`): the blocks of that text, links and emphasis of the new one where both have the words. */
export function sideOf(blocks: readonly MarkedBlock[], side: Side): Block[] {
  return membersOn(blocks, side).map((block) => blockOn(block, side))
}

/** The members that a text has. */
export function membersOn<Member extends Mark>(members: readonly Member[], side: Side): Member[] {
  return members.filter(({ change }) => !isOnlyOn(change, side === 'before' ? 'after' : 'before'))
}

/** Is what has this mark in one text only? */
export function isOnlyOn(change: Change, side: Side): boolean {
  return side === 'before'
    ? change === 'deleted' || change === 'moved-away'
    : change === 'inserted' || change === 'moved-here'
}

/** The words of a text. */
export function inlinesOn(runs: readonly Run[], side: Side): Inline[] {
  const other = side === 'before' ? 'inserted' : 'deleted'
  return joinInlines(
    runs.filter(({ change }) => change !== other).flatMap(({ inlines }) => inlines),
  )
}

/** The words of a text as a string. */
export function wordsOn(runs: readonly Run[], side: Side): string {
  return inlineText(inlinesOn(runs, side))
}

function blockOn(block: MarkedBlock, side: Side): Block {
  switch (block.type) {
    case 'paragraph': {
      const number = wordsOn(block.number, side)
      return {
        type: 'paragraph',
        ...(number && { number }),
        children: inlinesOn(block.runs, side),
      }
    }
    case 'heading':
      return {
        type: 'heading',
        number: wordsOn(block.number, side),
        id: block.id ?? '',
        children: inlinesOn(block.runs, side),
      }
    case 'list':
      return {
        type: 'list',
        items: membersOn(block.items, side).map((item) => itemOn(item, side)),
      }
    case 'table':
      return {
        type: 'table',
        name: block.name,
        head: cellsOn(block.head, side),
        rows: membersOn(block.rows, side).map(({ cells }) => cellsOn(cells, side)),
      }
    case 'quote':
      return { type: 'quote', blocks: sideOf(block.blocks, side) }
    case 'parties':
    case 'signature-boxes':
      return panelOn(block, side)
  }
}

/** A list item of a text. */
export function itemOn({ marker, blocks }: MarkedItem, side: Side): ListItem {
  return { marker: wordsOn(marker, side), blocks: sideOf(blocks, side) }
}

/** The cells of a row of a text. */
export function cellsOn(cells: readonly MarkedCell[], side: Side): Cell[] {
  return cells.map(({ runs, align }) => ({
    children: inlinesOn(runs, side),
    ...(align && { align }),
  }))
}

function panelOn({ type, people }: MarkedPanel, side: Side): Block {
  const found = membersOn(people, side)
  if (type === 'parties') return { type, parties: found.map((person) => personOn(person, side)) }
  return {
    type,
    boxes: found.map((person) => ({
      party: person.party ?? 'client',
      ...personOn(person, side),
    })),
  }
}

function personOn(person: MarkedPerson, side: Side) {
  return {
    role: wordsOn(person.role, side),
    name: wordsOn(person.name, side),
    lines: membersOn(person.lines, side).map(
      (line): LabelledLine => ({
        label: wordsOn(line.label, side),
        value: wordsOn(line.value, side),
      }),
    ),
  }
}

/** The whole text of a contract, language by language. */
export function partsOn(parts: readonly MarkedPart[], side: Side): Part[] {
  return membersOn(parts, side).map((part) => ({
    language: part.language,
    locale: part.locale,
    title: wordsOn(part.title, side),
    reference: wordsOn(part.reference, side),
    sections: membersOn(part.sections, side).map((section) => sectionOn(section, side)),
  }))
}

function sectionOn({ kind, id, clause, ...section }: MarkedSection, side: Side): Section {
  const version = clause?.[side]
  return {
    kind,
    id,
    number: wordsOn(section.number, side),
    title: wordsOn(section.title, side),
    ...(clause && version && { clause: { id: clause.id, version } }),
    blocks: sideOf(section.blocks, side),
  }
}
