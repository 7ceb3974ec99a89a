import { describe, expect, test } from 'vitest'
import { type PlainDate, parseDate } from '#core/terms/date.ts'
import { agedSources } from './aged.ts'
import { checkedOn } from './evidence.ts'

describe('the age of facts and tables', () => {
  test.each([
    ['2026-11-28', false],
    ['2027-05-31', false],
    ['2027-06-01', true],
    ['2029-01-01', true],
  ])('read in 2026-11, on %s: aged %s', (day, aged) => {
    expect(agedSources(on(day), '2026-11') !== undefined).toBe(aged)
  })

  test('the month and what to do are said in both languages', () => {
    const words = agedSources(on('2027-07-01'), '2026-11')
    expect(words?.fr).toContain('lues en 2026-11, il y a plus de 6 mois')
    expect(words?.en).toContain('check them before you rely on them')
  })

  test('the month of this house is one, and its age today is told, never a failure', () => {
    expect(checkedOn).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/)
    const aged = agedSources(on(new Date().toISOString().slice(0, 10)))
    if (aged) console.warn(`warning: ${aged.en}`)
  })
})

function on(day: string): PlainDate {
  const date = parseDate(day)
  if (!date) throw new Error(day)
  return date
}
