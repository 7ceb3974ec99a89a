/**
 * How the pieces of a contract stand in HTML, whoever fills them: the sheet of a contract and its redline are built from
 * the same elements, so that one style sheet fits both. Contents are already typeset; `props` are for marks and anchors.
 */
import type { Element, ElementContent, Properties } from 'hast'
import { h } from 'hastscript'
import type { Section, Table } from './document.ts'

type Content = readonly ElementContent[]

/** The title and, under it, which contract and version this is. */
export function titleBlock(title: Content, reference: Content): Element {
  return h('header.title-block', [h('h1', [...title]), h('p.reference', [...reference])])
}

/** An article, annex or signature block. `number` is empty for one without. */
export function sectionElement(
  { kind, anchor, clause }: { anchor: string } & Pick<Section, 'kind' | 'clause'>,
  heading: { number: Content; title: Content },
  blocks: Content,
  props: Properties = {},
): Element {
  const origin = clause && { dataClause: clause.id, dataVersion: clause.version }
  return h(
    `section.${kind}`,
    { id: anchor, ariaLabelledBy: `${anchor}-title`, ...origin, ...props },
    [h('h2', { id: `${anchor}-title` }, numbered(heading.number, heading.title)), ...blocks],
  )
}

/** A paragraph, with its number hanging before it if it has one. */
export function paragraphElement(number: Content, words: Content, props: Properties = {}): Element {
  return h(number.length > 0 ? 'p.numbered' : 'p', props, numbered(number, words))
}

/** A numbered heading inside an annex or special terms. */
export function headingElement(number: Content, words: Content, props: Properties): Element {
  return h('h3.numbered', props, numbered(number, words))
}

function numbered(number: Content, words: Content): ElementContent[] {
  return number.length > 0
    ? [h('span.number', [...number]), { type: 'text', value: ' ' }, ...words]
    : [...words]
}

/** A list whose markers are text. */
export function listElement(items: readonly Element[], props: Properties = {}): Element {
  return h('ol.items', { role: 'list', ...props }, [...items])
}

/** One item of a list. */
export function itemElement(marker: Content, blocks: Content, props: Properties = {}): Element {
  return h('li', props, [h('span.marker', [...marker]), ' ', h('div.item', [...blocks])])
}

/** A table from its rows; `head` is absent for a list of terms. */
export function tableElement(
  name: Table['name'],
  head: Element | undefined,
  rows: readonly Element[],
  props: Properties = {},
): Element {
  return h(`table.${name}`, props, [...(head ? [h('thead', [head])] : []), h('tbody', [...rows])])
}

/** The contents of a cell, and whether it aligns on the right. */
export type CellContent = { readonly content: Content; readonly align?: 'end' | undefined }

/** The headings of columns. */
export function headRow(cells: readonly CellContent[]): Element {
  return h(
    'tr',
    cells.map(({ content, align }) => h('th', { scope: 'col', ...place(align) }, [...content])),
  )
}

/** A row; its first cell is its heading. */
export function rowElement(cells: readonly CellContent[], props: Properties = {}): Element {
  return h(
    'tr',
    props,
    cells.map(({ content, align }, index) =>
      index === 0
        ? h('th', { scope: 'row', ...place(align) }, [...content])
        : h('td', place(align), [...content]),
    ),
  )
}

function place(align: 'end' | undefined): Properties {
  return align === 'end' ? { className: ['amount'] } : {}
}

/** A quotation. */
export function quoteElement(blocks: Content, props: Properties = {}): Element {
  return h('blockquote', props, [...blocks])
}

/** The parties facing each other, or the boxes they sign in. */
export function panelElement(
  type: 'parties' | 'signature-boxes',
  people: readonly Element[],
  props: Properties = {},
): Element {
  return h(`div.${type}`, props, [...people])
}

/** A party, or the box it signs in, with what stands in the room for its hand. */
export function personElement(
  person: { role: Content; name: Content; lines: readonly Element[]; box?: SignatureRoom },
  props: Properties = {},
): Element {
  const { role, name, lines, box } = person
  const said = [h('p.role', [...role]), h('p.name', [...name]), ...lines]
  return box
    ? h('div.signature-box', { dataParty: box.party, ...props }, [
        ...said,
        h('div.hand', [...box.hand]),
      ])
    : h('div.party', props, said)
}

/** Whose box it is, and what stands where they sign. */
export type SignatureRoom = { readonly party: 'provider' | 'client'; readonly hand: Content }

/** A line about a party: what it is, and its value. */
export function lineElement(label: Content, value: Content, props: Properties = {}): Element {
  return h('p.line', props, [h('span.label', [...label]), ' ', h('span.value', [...value])])
}
