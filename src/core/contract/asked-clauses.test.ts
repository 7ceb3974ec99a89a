import { expect, test } from 'vitest'
import { Report } from '#core/report/report.ts'
import { checkAskedClauses } from './asked-clauses.ts'
import { readContent } from './check-content.ts'

test.each([
  ['a block', '<When clause="suspention">\n\nText.\n\n</When>'],
  ['a block inside a list', '- one\n  <When clause="suspention">\n\n  Text.\n\n  </When>'],
  ['the middle of a sentence', 'Text<When clause="suspention" not> and more</When>.'],
  ['a cell', '| a |\n| - |\n| <When clause="suspention">b</When> |'],
  [
    'a condition inside another',
    '<When law="FR">\n<When clause="suspention">\nText.\n</When>\n</When>',
  ],
])('a clause that does not exist is named where %s asks for it', (_, text) => {
  const messages = messagesOf(text)
  expect(messages.map(({ rule }) => rule)).toEqual(['clause-unknown'])
  expect(messages[0]?.remedy.en).toContain('"suspension"')
})

test('a clause that exists may be asked for, whether or not the contract has it', () => {
  expect(messagesOf('<When clause="suspension">\n\nText.\n\n</When>')).toEqual([])
})

function messagesOf(text: string) {
  const report = new Report('clauses/term/1.0.0/en.mdx')
  const content = readContent(text, 'clause', report)
  checkAskedClauses(content ?? [], new Set(['suspension', 'term']), report)
  return report.messages
}
