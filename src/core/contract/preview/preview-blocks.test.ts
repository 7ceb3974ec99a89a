import { expect, test } from 'vitest'
import { canonicalText } from '#core/contract/canonical-text.ts'
import { readContent } from '#core/contract/check-content.ts'
import type { Block } from '#core/contract/document.ts'
import { Report } from '#core/report/report.ts'
import { previewBlocks } from './preview-blocks.ts'
import type { PreviewWords } from './preview-words.ts'

const words: PreviewWords = {
  labels: new Map([
    ['late.graceDays', { fr: 'Tolérance', en: 'Grace period' }],
    ['scope.services', { fr: 'Services', en: 'Services' }],
    ['scope.services[].name', { fr: 'Service', en: 'Service' }],
  ]),
  codes: new Map(),
  titles: new Map([['suspension', { fr: 'Suspension', en: 'Suspension' }]]),
}

test('terms are called by their label, references by their title, conditions said in words', () => {
  expect(
    linesOf(
      'After {late.graceDays}<When value="late.graceDays">, see <Ref to="suspension" /></When>.\n\n<When law="FR">\nOnly there.\n</When>',
    ),
  ).toEqual([
    'After ‹Grace period› [with ‹Grace period›], see section ‹Suspension›.',
    'if the governing law is: France',
    'Only there.',
  ])
})

test('a list keeps its markers, what is repeated says for what', () => {
  expect(
    linesOf('1. one\n2. two\n\n<Each list="scope.services">\nThe service {item.name}.\n</Each>'),
  ).toEqual(['1. one', '2. two', 'for each item of ‹Services›', 'The service ‹Service›.'])
})

function linesOf(text: string): string[] {
  const report = new Report('clauses/term/1.0.0/en.mdx')
  const content = readContent(text, 'clause', report)
  expect(report.messages).toEqual([])
  return canonicalLines(previewBlocks(content ?? [], 'en', words))
}

/** The blocks as the canonical text of a document would have them, without its title. */
function canonicalLines(blocks: readonly Block[]): string[] {
  const section = { kind: 'article', id: 'a', number: '', title: 'T', blocks } as const
  const part = {
    language: 'en',
    locale: 'en-GB',
    title: 'D',
    reference: 'r',
    sections: [section],
  } as const
  const lines = canonicalText([part]).split('\n').filter(Boolean)
  return lines.slice(lines.indexOf('T') + 1)
}
