import { describe, expect, test } from 'vitest'
import type { Rule } from '#core/lint/rule.ts'
import { allRules } from '#core/lint/rules.ts'
import { type WrittenText, boundTerm } from '#core/lint/written-text.ts'
import { fileStart } from '#core/report/message.ts'

const units = {
  'beginnings of phrases':
    'à la tâche administrative selon en fonction des dans le general admin on an as ',
  'phrases without a full stop':
    'etc. et/ou notamment devrait plusieurs délai raisonnable and/or should about 3 unlimited ',
  'one long word': 'administratif',
  'marks and numbers that never close': `« ( : " [ < 1 800 ${boundTerm} 24 h \u00A0\u202F `,
}
const megabyte = 2 ** 20
const growth = 8

describe.each(Object.entries(units))('1 MB of %s', (_name, unit) => {
  test.each(textRules().map((rule) => [rule.id, rule] as const))('%s stays linear', (_id, rule) => {
    expect(smallestRatio(rule, unit)).toBeLessThan(growth * 4)
  })
})

/** Processor time for 1 MB by that for an eighth: 8 when linear, 64 when quadratic; the best of three, for the machine has other work. */
function smallestRatio(rule: Rule, unit: string): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 3 && best > growth * 2; round++)
    best = Math.min(best, timeOf(rule, unit, megabyte) / timeOf(rule, unit, megabyte / growth))
  return best
}

function timeOf(rule: Rule, unit: string, length: number): number {
  const text: WrittenText = {
    from: 'term',
    path: 'scope.services.0.name',
    language: rule.id.includes('-en-') ? 'en' : 'fr',
    text: unit.repeat(Math.ceil(length / unit.length)).slice(0, length),
    isName: false,
    isCounted: false,
    place: fileStart,
  }
  const before = process.cpuUsage()
  if ('checkText' in rule) rule.checkText?.(text, () => {})
  const { user, system } = process.cpuUsage(before)
  // Half a millisecond stands for "nothing at all", so that two of those make no ratio.
  return Math.max(user + system, 500)
}

function textRules(): Rule[] {
  return allRules.filter((rule) => 'checkText' in rule && rule.checkText)
}
