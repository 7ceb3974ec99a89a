import { expect, test } from 'vitest'
import { Report } from '#core/report/report.ts'
import { boundPaths } from './bound-paths.ts'
import { readContent } from './check-content.ts'
import type { ContentBlock, ContentInline } from './content.ts'
import type { ContentPlace } from './node-place.ts'

function read(text: string, where: ContentPlace = 'contract') {
  const report = new Report('a.mdx')
  const content = readContent(text, where, report)
  return {
    content,
    said: report.messages.map(({ rule, place }) => `${rule} ${place.line}:${place.column}`),
  }
}

/** The tree in short: `p(text) ul(p(a) p(b))`. */
function shape(blocks: readonly ContentBlock[] = []): string {
  return blocks.map(shapeOf).join(' ')
}

function shapeOf(block: ContentBlock): string {
  switch (block.type) {
    case 'paragraph':
      return `p(${inline(block.children)})`
    case 'heading':
      return `h(${inline(block.children)})`
    case 'list':
      return `${block.ordered ? `ol${block.start}` : 'ul'}(${block.items.map(shape).join(' | ')})`
    case 'table':
      return `table(${[block.head, ...block.rows].map((row) => row.map(inline).join(',')).join(' | ')})`
    case 'quote':
      return `quote(${shape(block.blocks)})`
    case 'when':
      return `when(${shape(block.blocks)})`
    case 'each':
      return `each ${block.list}(${shape(block.blocks)})`
    case 'use':
      return `${block.role} ${block.id}@${block.version}`
    case 'panel':
      return block.name
    case 'allow':
      return `allow ${block.rule}`
  }
}

function inline(nodes: readonly ContentInline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value
      if (node.type === 'value') return `{${node.path}}`
      if (node.type === 'ref') return `→${node.to}`
      return `${node.type}[${inline(node.children)}]`
    })
    .join('')
}

test.each<[string, string, ContentPlace?]>([
  ['a *b* **c** [d](https://e.example)', 'p(a emphasis[b] strong[c] link[d])'],
  ['a  \nb', 'p(a b)'],
  ['## a\n\nb', 'h(a) p(b)'],
  ['- a\n- b\n\n  c', 'ul(p(a) | p(b) p(c))'],
  ['3. a\n4. b', 'ol3(p(a) | p(b))'],
  ['> a\n>\n> - b', 'quote(p(a) ul(p(b)))'],
  ['| a | b |\n| - | -: |\n| c | {doc.id} |', 'table(a,b | c,{doc.id})'],
  ['{doc.id}', 'p({doc.id})'],
  ['{ doc.id }', 'p({doc.id})'],
  ['See <Ref to="late-payment" />, <Value path="doc.id" />.', 'p(See →late-payment, {doc.id}.)'],
  ['<Ref to="late-payment" />', 'p(→late-payment)'],
  ['{doc.id}\nis a', 'p({doc.id}\nis a)'],
  [
    'See\n<Ref to="late-payment" />\nand <Value path="doc.id" />',
    'p(See →late-payment and {doc.id})',
  ],
  ['<Ref to="a" />\n<Ref to="b" />\n\n<Ref to="c" />', 'p(→a →b) p(→c)'],
  ['- a\n  <Ref to="b" />\n  c', 'ul(p(a →b c))'],
  ['> a\n> <Ref to="b" />', 'quote(p(a →b))'],
  ['a\n<When value="doc.id">\nb\n</When>\nc', 'p(a) when(p(b)) p(c)'],
  ['<When value="doc.id">\n\na\n\n</When>', 'when(p(a))'],
  ['<When value="doc.id">a</When> b', 'p(inline-when[a] b)'],
  ['<Each list="tools">\n- {item.name}\n</Each>', 'each tools(ul(p({item.name})))'],
  [
    '<Clause id="a-b" version="1.2.3" />\n\n<Annex id="c" version="1.0.0" />\n\n<Signatures />',
    'article a-b@1.2.3 annex c@1.0.0 Signatures',
  ],
  ['<Parties />\n\n<KeyTerms />\n\n<ServiceTable />', 'Parties KeyTerms ServiceTable', 'clause'],
  ['## a', 'h(a)', 'annex'],
  ['\\{a\\} &lt;b&gt; \\<c>', 'p({a} <b> <c>)'],
  ['    indented', 'p(indented)'],
  ['', ''],
])('%j is %s', (text, expected, where) => {
  const { content, said } = read(text, where)
  expect(said).toEqual([])
  expect(shape(content)).toBe(expected)
})

test('what is refused is left out, and the rest is read on', () => {
  const { content, said } = read('a `b` c\n\n# d\n\n<Foo />\n\ne {f()} g')
  expect(shape(content)).toBe('p(a  c) p(e  g)')
  expect(said).toEqual([
    'element-refused 1:3',
    'element-refused 3:1',
    'component-unknown 5:1',
    'expression-refused 7:3',
  ])
})

test('a text that cannot be parsed is no content', () => {
  expect(read('a {').content).toBeUndefined()
  expect(read('> '.repeat(60)).content).toBeUndefined()
  expect(read('a\n'.repeat(501)).content).toBeUndefined()
})

test('a condition says all it asks', () => {
  const { content } = read(
    '<When value="late.basis" in="statutory contract-rate" law="FR BE" clause="late-payment" lang="fr" not>\na\n</When>',
  )
  const [when] = content ?? []
  expect(when?.type === 'when' && when.condition).toEqual({
    value: 'late.basis',
    in: ['statutory', 'contract-rate'],
    law: ['FR', 'BE'],
    clause: 'late-payment',
    lang: 'fr',
    not: true,
  })
})

test('the paths a text reads, and how', () => {
  const { content } = read(
    '{a.b} **{c}** <When value="d" is="e">{f}</When>\n\n<Each list="g">\n- {item.h} <When value="item">x</When>\n</Each>\n\n| {i} |\n| - |\n| {j} |',
  )
  expect(
    boundPaths(content ?? []).map(({ role, path, codes }) => [role, path, ...codes].join(' ')),
  ).toEqual([
    'prints a.b',
    'prints c',
    'asks d e',
    'prints f',
    'lists g',
    'prints g[].h',
    'asks g[]',
    'prints i',
    'prints j',
  ])
})
