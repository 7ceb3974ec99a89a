import { expect, test } from 'vitest'
import { type Message, formatMessage, hasErrors, sortMessages } from './message.ts'
import { Report } from './report.ts'

const place = (line: number, column = 1) => ({ line, column })

function messages(): Message[] {
  const report = new Report('b.mdx')
  report.add('file-not-utf8', place(12, 3))
  report.add('file-too-large', place(2), { size: 5, limit: 4 }, 'warning')
  return [...report.messages]
}

test('a message is one line with its place, then what was expected and what to do', () => {
  const [first, second] = messages()
  expect(first && formatMessage(first, 'en')).toBe(
    'b.mdx:12:3  error  file-not-utf8  This file is not UTF-8 text.\n    Save it as UTF-8 (the default encoding of most editors).',
  )
  expect(second && formatMessage(second, 'fr').split('\n')).toEqual([
    'b.mdx:2:1  avertissement  file-too-large  Ce fichier fait 5 octets.',
    '    attendu : 4 octets au plus',
    expect.stringContaining('    Un contrat'),
  ])
})

test('messages are in the order of a reader', () => {
  const report = new Report('a.mdx')
  report.add('file-not-utf8', place(100))
  const sorted = sortMessages([...messages(), ...report.messages])
  expect(sorted.map(({ file, place: { line } }) => `${file}:${line}`)).toEqual([
    'a.mdx:100',
    'b.mdx:2',
    'b.mdx:12',
  ])
})

test('warnings do not stop a build', () => {
  const report = new Report('a.mdx')
  report.add('file-not-utf8', place(1), {}, 'warning')
  expect([hasErrors(report.messages), report.failed]).toEqual([false, false])
  report.add('file-not-utf8', place(2))
  expect([hasErrors(report.messages), report.failed]).toEqual([true, true])
})

test('the same message at the same place is kept once', () => {
  const report = new Report('a.mdx')
  for (const id of ['x', 'x', 'y']) report.add('clause-unknown', place(1), { id })
  report.add('clause-unknown', place(2), { id: 'x' })
  expect(report.messages).toHaveLength(3)
})

test('what comes from a file is cut short and cannot act on a terminal', () => {
  const report = new Report('a.mdx')
  report.add('clause-unknown', place(1), { id: `\u001b[31m\u202e${'x'.repeat(500)}` })
  const text = report.messages[0]?.text.en ?? ''
  expect(text).toContain('\ufffd')
  expect(text.includes('\u001b') || text.includes('\u202e')).toBe(false)
  expect(text.length).toBeLessThan(160)
})

test('a file whose name holds control characters does not reach the terminal with them', () => {
  const report = new Report('\u001b[31mred\u202e.mdx')
  report.add('file-not-utf8', place(1))
  const [message] = report.messages
  expect(message && formatMessage(message, 'en')).toMatch(
    /^\ufffd\[31mred\ufffd\.mdx:1:1 {2}error/u,
  )
})
