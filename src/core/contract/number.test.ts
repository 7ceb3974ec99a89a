import { expect, test } from 'vitest'
import type { Locale } from '#core/locale/locale.ts'
import { canonicalText } from './canonical-text.ts'
import type { Block, Inline, Section } from './document.ts'
import { numberSections } from './number.ts'

const text = (value: string): Inline => ({ type: 'text', value })
const ref = (target: string): Inline => ({ type: 'ref', target, value: '' })
const p = (...children: (string | Inline)[]): Block => ({
  type: 'paragraph',
  children: children.map((one) => (typeof one === 'string' ? text(one) : one)),
})
const h = (title: string): Block => ({
  type: 'heading',
  number: '',
  id: '',
  children: [text(title)],
})
const list = (...items: Block[][]): Block => ({
  type: 'list',
  items: items.map((blocks) => ({ marker: '', blocks })),
})
const article = (id: string, ...blocks: Block[]): Section => ({
  kind: 'article',
  id,
  number: '',
  title: id,
  blocks,
})
const annex = (id: string, ...blocks: Block[]): Section => ({
  kind: 'annex',
  id,
  number: '',
  title: id,
  blocks,
})
const signatures: Section = {
  kind: 'signatures',
  id: 'signatures',
  number: '',
  title: 'Signatures',
  blocks: [],
}

function numbered(sections: Section[], locale: Locale = 'fr-FR') {
  const broken: string[] = []
  const result = numberSections(sections, locale, ({ target }, guess) =>
    broken.push(`${target}→${guess}`),
  )
  const part = { language: 'fr' as const, locale, title: '', reference: '', sections: result }
  return {
    sections: result,
    broken,
    lines: canonicalText([part]).trim().split('\n').filter(Boolean),
  }
}

test('articles, paragraphs and items are counted; annexes have letters and numbered headings', () => {
  const { lines } = numbered([
    article('term', p('a'), p('b'), list([p('c'), list([p('d')], [p('e')])], [p('f')])),
    signatures,
    article('late', p('g')),
    annex('dpa', p('h'), h('Subject'), p('i'), p('j'), h('Data'), p('k')),
    annex('map', p('l')),
  ])
  expect(lines).toEqual([
    '1. term',
    '1.1 a',
    '1.2 b',
    '(a) c',
    '(i) d',
    '(ii) e',
    '(b) f',
    'Signatures',
    '2. late',
    '2.1 g',
    'Annexe A dpa',
    'h',
    'A.1 Subject',
    'A.1.1 i',
    'A.1.2 j',
    'A.2 Data',
    'A.2.1 k',
    'Annexe B map',
    'B.1 l',
  ])
})

test('lists in quotations and tables in items keep their marks', () => {
  const table: Block = {
    type: 'table',
    name: 'written',
    head: [{ children: [text('x')] }, { children: [text('y')] }],
    rows: [],
  }
  const { lines } = numbered([
    article('a', { type: 'quote', blocks: [list([p('b')], [p('c')])] }, list([table])),
  ])
  expect(lines).toEqual(['1. a', '(a) b', '(b) c', '(a) x\ty'])
})

test('long lists go on after z, deep ones after thirty-nine', () => {
  const items = Array.from({ length: 55 }, () => [p('x')])
  const { lines } = numbered([
    article('a', list(...items)),
    article('b', list([p('y'), list(...items)])),
  ])
  expect(lines[27]).toBe('(aa) x')
  expect(lines[55]).toBe('(bc) x')
  const roman = lines.slice(58).map((line) => line.split(' ')[0])
  expect([3, 8, 38, 39, 48, 49].map((index) => roman[index])).toEqual([
    '(iv)',
    '(ix)',
    '(xxxix)',
    '(xl)',
    '(xlix)',
    '(l)',
  ])
})

test('marks that are given stay', () => {
  const given: Block = { type: 'list', items: [{ marker: '3.', blocks: [p('a')] }] }
  expect(numbered([article('x', given)]).lines[1]).toBe('3. a')
})

test.each<[Locale, string, string]>([
  ['fr-FR', 'article 2', 'annexe A'],
  ['fr-CA', 'article 2', 'annexe A'],
  ['en-US', 'section 2', 'Annex A'],
  ['en-CA', 'section 2', 'Annex A'],
  ['en-GB', 'clause 2', 'Annex A'],
])('references in %s', (locale, late, dpa) => {
  const { lines } = numbered(
    [article('term', p(ref('late'), ' ', ref('dpa'))), article('late'), annex('dpa')],
    locale,
  )
  expect(lines[1]).toBe(`1.1 ${late} ${dpa}`)
})

test('references are found wherever they stand', () => {
  const inner: Inline = {
    type: 'strong',
    children: [{ type: 'link', url: '#x', children: [ref('a')] }],
  }
  const cell = { children: [ref('a')] }
  const { lines, broken } = numbered([
    article(
      'a',
      p(inner),
      list([p(ref('a'))]),
      { type: 'quote', blocks: [p(ref('a'))] },
      { type: 'table', name: 'written', head: [cell], rows: [[cell]] },
    ),
  ])
  expect(broken).toEqual([])
  expect(lines.join('\n').match(/article 1/g)).toHaveLength(5)
})

test('a reference to nothing is said, with the nearest name', () => {
  expect(
    numbered([article('late-payment', p(ref('late-paymnt'), ref('constructor')))]).broken,
  ).toEqual(['late-paymnt→late-payment', 'constructor→undefined'])
})
