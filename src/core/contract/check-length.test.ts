import { expect, test } from 'vitest'
import { Report } from '#core/report/report.ts'
import { checkLength } from './check-length.ts'

const said = (text: string) => {
  const report = new Report('a.mdx')
  const passed = checkLength(text, report)
  expect(report.messages).toHaveLength(passed ? 0 : 1)
  return report.messages.map(({ rule, place }) => `${rule} ${place.line}`)[0]
}

const words = 'All the words of a clause. '

test.each([
  ['an empty text', ''],
  ['500 lines without an empty one', 'a\n'.repeat(500)],
  ['a passage of 20,000 characters', 'a'.repeat(20_000)],
  ['1,000 signs in a passage', '*'.repeat(1_000)],
  ['10,000 signs in a text', `${'*'.repeat(500)}\n\n`.repeat(20)],
  ['1,000 items', '- a\n\n'.repeat(1_000)],
  ['a contract of eighty pages', `${words.repeat(20)}\n\n`.repeat(400)],
])('%s passes', (_, text) => {
  expect(said(text)).toBeUndefined()
})

test.each([
  ['501 lines without an empty one', `b\n\n${'a\n'.repeat(501)}`, 'passage-too-long 3'],
  ['a passage of 20,001 characters', 'a'.repeat(20_001), 'passage-too-long 1'],
  ['1,001 signs in a passage', '*'.repeat(1_001), 'passage-too-long 1'],
  ['too many signs in a text', `${'*'.repeat(501)}\n\n`.repeat(20), 'document-too-long 39'],
  ['1,001 items', '- a\n\n'.repeat(1_001), 'document-too-long 2001'],
  ['4,001 paragraphs', 'a\n\n'.repeat(4_001), 'document-too-long 8001'],
  ['20,001 lines', '\n'.repeat(20_000), 'document-too-long 20001'],
])('%s does not', (_, text, message) => {
  expect(said(text)).toBe(message)
})
