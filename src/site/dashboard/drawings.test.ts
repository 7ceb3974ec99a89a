import { expect, test } from 'vitest'
import type { PlainDate } from '#core/terms/date.ts'
import { sampleStandings } from '#testing/fixtures/sample-standings.ts'
import { amountsOf } from './amounts.ts'
import { countsOf } from './counts.ts'
import { monthsFrom, placeIn, windowOf } from './months.ts'
import { timelineOf } from './timeline.ts'
import { timelineHtml } from './timeline-html.ts'

const day = (iso: string): PlainDate => ({ kind: 'date', iso })

test('amounts follow the addendum month by month, and currencies are never added', () => {
  const iso = '2027-06-15'
  const { months, columns, hourly } = amountsOf(
    sampleStandings(iso).filter(({ line }) => /^BE|^GB/.test(line.id)),
    day(iso),
  )
  expect([months[0], months.at(-1)]).toEqual(['2027-06', '2028-05'])
  expect(columns.map(({ currency }) => currency)).toEqual(['EUR', 'GBP'])
  expect(columns[0]?.sums.slice(0, 8)).toEqual([50000, 55000, 55000, 55000, 55000, 55000, 55000, 0])
  expect(hourly).toBe(1)
})

test('each contract is counted once by label, and once on one of the axes', () => {
  const standings = sampleStandings('2027-05-20')
  const { labels, negotiation, term } = countsOf(standings)
  const sum = (counts: readonly { n: number }[]) => counts.reduce((total, { n }) => total + n, 0)
  expect(sum(labels)).toBe(standings.length)
  expect(sum(negotiation) + sum(term)).toBe(standings.length)
  expect(labels.map(({ state, n }) => `${state} ${n}`)).toContain('active 5')
})

test('a day has its place among the months; one outside stands at the edge', () => {
  const window = windowOf(monthsFrom(day('2027-01-31'), 2))
  expect([window.first.iso, window.last.iso]).toEqual(['2027-01-01', '2027-02-28'])
  expect(
    ['2026-12-01', '2027-01-01', '2027-02-01', '2027-03-09'].map((iso) => placeIn(window, iso)),
  ).toEqual([0, 0, 52.54, 100])
})

test('the timeline says in words what it draws', () => {
  const timeline = timelineOf(sampleStandings('2027-05-20'), day('2027-05-20'))
  expect(timeline.rows[0]?.line.id).toBe('BE-RNW-0006')
  const html = timelineHtml(timeline, 'en')
  expect(
    html.replaceAll('\u00a0', ' ').includes('aria-label="from 1 Jan 2027 to 30 Jun 2027;'),
  ).toBe(true)
  const rows = timeline.rows.reduce((total, { marks }) => total + marks.length, 0)
  expect(html.match(/<tr><td class="nowrap"><time/g)?.length).toBe(rows)
  expect(/style=/.test(html)).toBe(false)
})
