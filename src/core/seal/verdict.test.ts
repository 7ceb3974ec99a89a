import { expect, test } from 'vitest'
import type { Finding, Standing } from './finding.ts'
import { countsOf, verdictOf } from './verdict.ts'

const words = { fr: '', en: '' }

test.each<[readonly Standing[], string, string]>([
  [['proved', 'claimed', 'proved'], 'Everything that can be checked here holds', '2 · 1 · 0'],
  [['proved', 'failed', 'claimed'], 'This does not hold', '1 · 1 · 1'],
  [['claimed'], 'Nothing is proved here', '0 · 1 · 0'],
  [[], 'Nothing is proved here', '0 · 0 · 0'],
])('%j come to "%s"', (standings, verdict, counts) => {
  const findings = standings.map(
    (standing): Finding => ({
      check: 'pdf-changes',
      about: '',
      standing,
      text: words,
      why: words,
    }),
  )
  expect(verdictOf(findings).en).toBe(verdict)
  expect(countsOf(findings).en.replace(/[A-Za-z]+: /gu, '')).toBe(counts)
})
