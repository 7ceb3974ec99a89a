import { expect, test } from 'vitest'
import { Report } from '#core/report/report.ts'
import { checkUrl } from './check-url.ts'

const passes = (url: string) => {
  const report = new Report('a.mdx')
  const passed = checkUrl(url, { line: 1, column: 1 }, report)
  expect(report.messages).toHaveLength(passed ? 0 : 1)
  return passed
}

test.each([
  'https://example.com',
  'https://example.com/a?b#c',
  'mailto:a@example.com',
  'tel:+33 1 99 00 00 01',
  '#late-payment',
])('%s passes', (url) => {
  expect(passes(url)).toBe(true)
})

test.each([
  'http://example.com',
  'javascript:alert(1)',
  'https://a@b.example',
  'https://',
  '',
  '#',
  '#a b',
  'mailto:a',
  'tel:abc',
  `https://${'a'.repeat(2000)}`,
])('%s does not', (url) => {
  expect(passes(url)).toBe(false)
})
