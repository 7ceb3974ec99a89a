import { expect, test } from 'vitest'
import { nextDeadline } from '#core/life/deadlines/next-deadline.ts'
import { labelOf } from '#core/life/state/label.ts'
import { type PlainDate, addDays } from '#core/terms/date.ts'
import { clockOn } from '#node/command/clock.ts'
import { readLives } from '#node/records/read-lives.ts'
import { todayOf } from '#node/records/today-of.ts'
import { lifeSheet } from '#site/archive/life-sheet.ts'
import { dayOf } from './day-of.ts'
import type { LifeSheet } from './life-sheet.ts'

const root = process.cwd()
const start: PlainDate = { kind: 'date', iso: '2026-12-01' }
/** Every ninth day of a year and a half: all states of the samples, and every day of the week. */
const days = Array.from({ length: 60 }, (_, step) => addDays(start, step * 9))

test('a sheet, once written and read, tells of every sample what status tells, for any day', () => {
  const { lives, settings } = readLives(root, clockOn(start))
  const sheets = lives.map(({ entry }) => JSON.stringify(lifeSheet(root, entry)))
  for (const day of days) {
    lives.forEach((life, index) => {
      const { state, deadlines, terms } = todayOf(life, day, settings)
      const told = dayOf(JSON.parse(sheets[index] ?? '') as LifeSheet, day, settings)
      expect(told.state.because).toEqual(state.because)
      expect(told.label).toBe(labelOf(state))
      expect(told.deadlines).toEqual(deadlines)
      expect(told.next).toEqual(nextDeadline(deadlines, day))
      if (terms.fees?.model === 'retainer')
        expect(told.price?.amount).toEqual(terms.fees.retainer?.amount)
    })
  }
})

test('the price is the one in force: 500 until June 2027, 550 for six months, then 500 again', () => {
  const { lives, settings } = readLives(root, clockOn(start), ['BE-RNW-0006'])
  const sheet = lifeSheet(root, lives[0]?.entry as never)
  const priceOn = (iso: string) => dayOf(sheet, { kind: 'date', iso }, settings).price?.amount.minor
  expect(['2027-06-30', '2027-07-01', '2027-12-31', '2028-01-01'].map(priceOn)).toEqual([
    50000, 55000, 55000, 50000,
  ])
})
