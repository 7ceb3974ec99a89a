import { expect, test } from 'vitest'
import { type Finding, formatFinding, hasFailed } from './finding.ts'
import { printable } from './refusal.ts'

const finding: Finding = {
  check: 'signature-value',
  about: 'provider',
  standing: 'proved',
  text: { fr: 'Ces octets ont été signés', en: 'These very bytes were signed' },
  why: { fr: 'clé de « A »', en: 'key of "A"' },
}

test('a finding is one line: how it stands, about what, what, and why', () => {
  expect(formatFinding(finding, 'en')).toBe(
    'proved   provider: These very bytes were signed (key of "A")',
  )
  expect(formatFinding({ ...finding, standing: 'failed' }, 'fr')).toBe(
    'échec    provider : Ces octets ont été signés (clé de « A »)',
  )
  expect(formatFinding({ ...finding, about: '', standing: 'claimed' }, 'en')).toBe(
    'claimed  These very bytes were signed (key of "A")',
  )
})

test('findings fail when one of them does', () => {
  expect(hasFailed([finding])).toBe(false)
  expect(hasFailed([finding, { ...finding, standing: 'failed' }])).toBe(true)
})

test('text from a file is cleaned before it is shown', () => {
  expect(printable('a\u001b[31mb\u202ec')).toBe('a\ufffd[31mb\ufffdc')
  expect(printable('x'.repeat(500))).toHaveLength(118)
})
