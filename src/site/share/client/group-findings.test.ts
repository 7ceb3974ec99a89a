import { expect, test } from 'vitest'
import type { Finding, Standing } from '#core/seal/finding.ts'
import { groupFindings } from './group-findings.ts'

const nothing = { fr: '', en: '' }
const line = (check: string, standing: Standing = 'proved'): Finding => {
  return { check, standing, about: '', text: nothing, why: nothing }
}

test('lines come by what they are about, in the order of a reader, what fails first', () => {
  const lines = [
    line('bundle-file'),
    line('records-chain'),
    line('statement-value'),
    line('signers-apart', 'claimed'),
    line('signers-level', 'claimed'),
    line('seal-time', 'claimed'),
    line('text'),
    line('pdf-structure'),
    line('evidence', 'failed'),
  ]
  expect(
    groupFindings(lines).map(([topic, own]) => [topic, own.map(({ check }) => check)]),
  ).toEqual([
    ['failed', ['evidence']],
    ['files', ['bundle-file']],
    ['text', ['text']],
    ['signatures', ['statement-value', 'signers-apart', 'signers-level']],
    ['records', ['records-chain']],
    ['seal', ['seal-time']],
    ['pdf', ['pdf-structure']],
  ])
})
