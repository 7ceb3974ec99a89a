import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalText } from '#core/contract/canonical-text.ts'
import type { Block, Cell, Inline } from '#core/contract/document.ts'
import { runs } from '#testing/fuzz-runs.ts'
import { compareBlocks } from './compare-blocks.ts'
import { sideOf } from './side-of.ts'

const text = (value: string): Inline => ({ type: 'text', value })
const paragraph = (value: string, number?: string): Block => ({
  type: 'paragraph',
  ...(number && { number }),
  children: [text(value)],
})
const list = (...items: string[]): Block => ({
  type: 'list',
  items: items.map((item, index) => ({
    marker: `(${'abcdefgh'[index]})`,
    blocks: [paragraph(item)],
  })),
})
const table = (head: string[], ...rows: string[][]): Block => {
  const cells = (row: string[]): Cell[] => row.map((value) => ({ children: [text(value)] }))
  return { type: 'table', name: 'written', head: cells(head), rows: rows.map(cells) }
}

function changes(before: Block[], after: Block[]): string[] {
  return compareBlocks(before, after, 'fr').map(({ change, move }) =>
    [change, move].filter(Boolean).join(' '),
  )
}

const long = 'Le Prestataire remet les livrables au Client chaque vendredi.'
const other = 'Le Client répond à toute question dans les deux jours ouvrés.'
const third = 'Les parties se réunissent une fois par mois en visioconférence.'

test('a paragraph that only gets a new number changed cosmetically', () => {
  expect(
    changes([paragraph(long, '1.1')], [paragraph(other, '1.1'), paragraph(long, '1.2')]),
  ).toEqual(['inserted', 'cosmetic'])
})

test('paragraphs alike enough are versions of one, others are not', () => {
  expect(changes([paragraph(long)], [paragraph(long.replace('vendredi', 'lundi'))])).toEqual([
    'reworded',
  ])
  expect(changes([paragraph(long)], [paragraph(third)])).toEqual(['deleted', 'inserted'])
})

test('a paragraph that changed places is a move with two ends', () => {
  const blocks = [paragraph(long), paragraph(other), paragraph(third)]
  const moved = [paragraph(other), paragraph(third), paragraph(long)]
  expect(changes(blocks, moved)).toEqual(['moved-away m1', 'same', 'same', 'moved-here m1'])
})

test('a list item moves from one list to another', () => {
  const before = [list(long, other), paragraph('Puis :'), list(third)]
  const after = [list(other), paragraph('Puis :'), list(third, long)]
  const items = compareBlocks(before, after, 'fr').flatMap((block) =>
    block.type === 'list' ? block.items.map(({ change, move }) => [change, move]) : [],
  )
  expect(items).toEqual([
    ['moved-away', 'm1'],
    ['cosmetic', undefined],
    ['same', undefined],
    ['moved-here', 'm1'],
  ])
})

test('what moved as a whole is one move, not one for each of its items', () => {
  const before = [list(long, other), paragraph(third)]
  const after = [paragraph(third), list(long, other)]
  expect(changes(before, after)).toEqual(['moved-away m1', 'same', 'moved-here m1'])
})

test('rows of a table are known by their first cell', () => {
  const [marked] = compareBlocks(
    [table(['Service', 'Délai'], ['Courriel', '24 h'], ['Agenda', '48 h'])],
    [table(['Service', 'Délai'], ['Courriel', '12 h'], ['Saisie', '3 jours'], ['Agenda', '48 h'])],
    'fr',
  )
  expect(marked?.type === 'table' && marked.rows.map(({ change }) => change)).toEqual([
    'reworded',
    'inserted',
    'same',
  ])
})

test('a table with another number of columns replaces the old one', () => {
  const before = [table(['Service'], ['Courriel'])]
  const after = [table(['Service', 'Délai'], ['Courriel', '12 h'])]
  expect(changes(before, after)).toEqual(['deleted', 'inserted'])
})

test('short texts that stand in many places do not move', () => {
  expect(
    changes([paragraph('Idem.'), paragraph(long)], [paragraph(long), paragraph('Idem.')]),
  ).toEqual(['deleted', 'same', 'inserted'])
})

test('two long texts with nothing in common stay whole', () => {
  const blocks = (word: string) =>
    Array.from({ length: 600 }, (_, index) =>
      paragraph(`${word}${index} ${word}a ${word}b ${word}c`),
    )
  const found = changes(blocks('x'), blocks('y'))
  expect(found.filter((change) => change === 'deleted')).toHaveLength(600)
  expect(found.filter((change) => change === 'inserted')).toHaveLength(600)
})

test('accepting every change gives the new text, rejecting every one the old', () => {
  fc.assert(
    fc.property(blockLists, blockLists, (before, after) => {
      const marked = compareBlocks(before, after, 'fr')
      expect(lines(sideOf(marked, 'before'))).toBe(lines(before))
      expect(lines(sideOf(marked, 'after'))).toBe(lines(after))
    }),
    runs(300),
  )
})

function lines(blocks: readonly Block[]): string {
  const section = { kind: 'article' as const, id: 'a', number: '1.', title: '', blocks }
  return canonicalText([
    { language: 'fr', locale: 'fr-FR', title: '', reference: '', sections: [section] },
  ])
}

const word = fc.constantFrom(
  'le',
  'Client',
  "l'accord",
  '1 200,00 €',
  'paie',
  ';',
  '«',
  '»',
  'un',
  'é',
)
const words = fc.array(word, { maxLength: 8 }).map((all) => all.join(' '))
const inlineLeaf: fc.Arbitrary<Inline> = fc.oneof(
  words.map(text),
  words.map((value): Inline => ({ type: 'value', path: 'fees.model', value })),
  fc
    .constantFrom('1', '2')
    .map((n): Inline => ({ type: 'ref', target: 'x', value: `article ${n}` })),
)
const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 4, arbitrary: inlineLeaf },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom('strong' as const, 'emphasis' as const),
        fc.array(inlineLeaf, { maxLength: 3 }),
      )
      .map(([type, children]): Inline => ({ type, children })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom('https://a.example', 'https://b.example'),
        fc.array(inlineLeaf, { maxLength: 2 }),
      )
      .map(([url, children]): Inline => ({ type: 'link', url, children })),
  },
)
const inlines = fc.array(inline, { maxLength: 4 })
const cellRows = fc.integer({ min: 1, max: 3 }).chain((width) =>
  fc.array(
    fc.array(
      inlines.map((children): Cell => ({ children })),
      { minLength: width, maxLength: width },
    ),
    {
      maxLength: 4,
    },
  ),
)
const person = fc.record({
  role: fc.constantFrom('Le Client', 'Le Prestataire'),
  name: words,
  lines: fc.array(fc.record({ label: fc.constantFrom('Nom', 'Date'), value: words }), {
    maxLength: 3,
  }),
})
const { block } = fc.letrec<{ block: Block; blocks: Block[] }>((tie) => ({
  blocks: fc.array(tie('block'), { maxLength: 3 }),
  block: fc.oneof(
    { depthSize: 'small' },
    fc
      .tuple(inlines, fc.option(fc.constantFrom('1.1', '1.2')))
      .map(
        ([children, number]): Block => ({ type: 'paragraph', ...(number && { number }), children }),
      ),
    inlines.map((children): Block => ({ type: 'heading', number: 'A.1', id: 'a-1', children })),
    cellRows.map(([head = [], ...rows]): Block => ({ type: 'table', name: 'written', head, rows })),
    fc.array(person, { maxLength: 2 }).map((parties): Block => ({ type: 'parties', parties })),
    fc.array(person, { maxLength: 2 }).map(
      (all): Block => ({
        type: 'signature-boxes',
        boxes: all.map((one) => ({ party: 'client' as const, ...one })),
      }),
    ),
    fc.array(fc.tuple(fc.constantFrom('(a)', '(b)', ''), tie('blocks')), { maxLength: 4 }).map(
      (items): Block => ({
        type: 'list',
        items: items.map(([marker, blocks]) => ({ marker, blocks })),
      }),
    ),
    tie('blocks').map((blocks): Block => ({ type: 'quote', blocks })),
  ),
}))
const blockLists = fc.array(block, { maxLength: 6 })
