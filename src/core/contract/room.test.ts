import { expect, test } from 'vitest'
import { Report } from '#core/report/report.ts'
import { emptyRoom, takeRoom } from './room.ts'

test('a full room is said once', () => {
  const report = new Report('a.mdx')
  const room = emptyRoom()
  expect(takeRoom(room, 1_000_000, { line: 1, column: 1 }, report)).toBe(true)
  expect(takeRoom(room, 1_000_000, { line: 2, column: 1 }, report)).toBe(false)
  expect(takeRoom(room, 0, { line: 3, column: 1 }, report)).toBe(false)
  expect(report.messages.map(({ rule, place }) => [rule, place.line])).toEqual([
    ['document-too-long', 2],
  ])
})
