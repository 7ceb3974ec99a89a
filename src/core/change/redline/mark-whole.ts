import type {
  Block,
  Cell,
  Inline,
  LabelledLine,
  ListItem,
  Section,
} from '#core/contract/document.ts'
import { asInlines, runsOf } from './compare-words.ts'
import type {
  MarkedBlock,
  MarkedCell,
  MarkedItem,
  MarkedPerson,
  MarkedRow,
  MarkedSection,
} from './marked.ts'

/** How a whole block is marked: it is in both texts, or in one only. */
export type Whole = 'same' | 'inserted' | 'deleted'

/** A block with everything in it marked alike. */
export function markBlock(block: Block, change: Whole): MarkedBlock {
  const runs = (inlines: readonly Inline[]) => runsOf(change, inlines)
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return {
        type: block.type,
        change,
        number: runs(asInlines(block.number ?? '')),
        ...(block.type === 'heading' && { id: block.id }),
        runs: runs(block.children),
      }
    case 'list':
      return { type: 'list', change, items: block.items.map((item) => markItem(item, change)) }
    case 'table':
      return {
        type: 'table',
        name: block.name,
        change,
        head: markCells(block.head, change),
        rows: block.rows.map((row) => markRow(row, change)),
      }
    case 'quote':
      return { type: 'quote', change, blocks: block.blocks.map((one) => markBlock(one, change)) }
    case 'parties':
    case 'signature-boxes':
      return {
        type: block.type,
        change,
        people: peopleOf(block).map((person) => markPerson(person, change)),
      }
  }
}

/** A list item with everything in it marked alike. */
export function markItem({ marker, blocks }: ListItem, change: Whole): MarkedItem {
  return {
    change,
    marker: runsOf(change, asInlines(marker)),
    blocks: blocks.map((block) => markBlock(block, change)),
  }
}

/** A row of a table with everything in it marked alike. */
export function markRow(cells: readonly Cell[], change: Whole): MarkedRow {
  return { change, cells: markCells(cells, change) }
}

function markCells(cells: readonly Cell[], change: Whole): MarkedCell[] {
  return cells.map(({ children, align }) => ({
    runs: runsOf(change, children),
    ...(align && { align }),
  }))
}

/** A party, or who signs, as both panels have them. */
export type Person = {
  readonly party?: 'provider' | 'client'
  readonly role: string
  readonly name: string
  readonly lines: readonly LabelledLine[]
}

/** The people of a panel. */
export function peopleOf(
  panel: Extract<Block, { type: 'parties' | 'signature-boxes' }>,
): readonly Person[] {
  return panel.type === 'parties' ? panel.parties : panel.boxes
}

/** A person of a panel with everything about them marked alike. */
export function markPerson(person: Person, change: Whole): MarkedPerson {
  const runs = (value: string) => runsOf(change, asInlines(value))
  return {
    change,
    ...(person.party && { party: person.party }),
    role: runs(person.role),
    name: runs(person.name),
    lines: person.lines.map((line) => ({
      change,
      label: runs(line.label),
      value: runs(line.value),
    })),
  }
}

/** A section with everything in it marked alike. */
export function markSection(section: Section, change: Whole): MarkedSection {
  const runs = (value: string) => runsOf(change, asInlines(value))
  const { kind, id, clause } = section
  return {
    change,
    kind,
    id,
    number: runs(section.number),
    title: runs(section.title),
    ...(clause && {
      clause: {
        id: clause.id,
        ...(change !== 'inserted' && { before: clause.version }),
        ...(change !== 'deleted' && { after: clause.version }),
      },
    }),
    blocks: section.blocks.map((block) => markBlock(block, change)),
  }
}
