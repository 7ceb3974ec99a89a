import { describe, expect, test } from 'vitest'
import { coverShape } from '#core/contract/cover-shape.ts'
import { previewWords } from '#core/contract/preview/preview-words.ts'
import type { RuleExample } from '#core/lint/example.ts'
import { makeLinter } from '#core/lint/lint.ts'
import { allRules } from '#core/lint/rules.ts'
import { editedSample } from '#testing/lint/edited-sample.ts'
import { checklist } from './checklist.ts'
import { checklistText } from './checklist-text.ts'
import { points } from './points.ts'

const lint = makeLinter(allRules)

describe('the checklist', () => {
  test('asks for terms that exist, each point once', () => {
    const unknown = points.flatMap(({ paths }) => paths).filter((path) => !coverShape(path))
    expect(unknown).toEqual([])
    expect(new Set(points.map(({ title }) => title.fr)).size).toBe(points.length)
    expect(new Set(points.map(({ title }) => title.en)).size).toBe(points.length)
  })

  test('shows what a clean contract settles, in words, and what it leaves out', () => {
    const checked = of({ on: 'FR-ADM-0001' })
    expect(checked.get('Cap on hours')).toMatchObject({
      state: 'written',
      values: ['10 hours', '34 hours'],
    })
    expect(checked.get('Set-up fee')?.state).toBe('silent')
    expect([...checked.values()].filter(({ state }) => state === 'open')).toEqual([])
  })

  test('a point is open while a rule asks for something, and names the rule', () => {
    const late = of({ on: 'FR-ADM-0001', set: { 'late.ratePctPerMonth': 0.5 } }).get('Late payment')
    expect(late?.state).toBe('open')
    expect(late?.findings.map(({ rule }) => rule)).toContain('fr-late-min')
  })

  test('reads as one line a point, the rules under it', () => {
    const checked = [...of({ on: 'QC-BIL-0005' }).values()]
    const lines = checklistText('QC-BIL-0005', checked, 'en')
    expect(lines[0]).toMatch(/^QC-BIL-0005: \d+ points written, 1 to settle, \d+ not mentioned\.$/)
    const at = lines.findIndex((line) => line.startsWith('✗  Notice'))
    expect(lines[at + 1]?.trim()).toBe('→ qc-termination-2125')
    expect(lines.filter((line) => /^[✓✗·] {2}/.test(line))).toHaveLength(points.length)
  })
})

function of(edit: Omit<RuleExample, 'finds'>) {
  const { subject } = editedSample(edit)
  if (!subject) throw new Error(edit.on)
  const words = previewWords(subject.clauses.map(({ clause }) => clause))
  const checked = checklist(subject, lint(subject).findings, words, 'en')
  return new Map(checked.map((one) => [one.point.title.en, one]))
}
