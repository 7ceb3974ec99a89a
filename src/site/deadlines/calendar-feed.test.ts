import { expect, test } from 'vitest'
import type { PlainDate } from '#core/terms/date.ts'
import { clockOn } from '#node/command/clock.ts'
import { readLives } from '#node/records/read-lives.ts'
import { calendarFile } from '#node/remind/calendar-file.ts'
import { calendarItems } from '#node/remind/calendar-items.ts'
import { lifeSheet } from '#site/archive/life-sheet.ts'
import type { ContractRecord } from '#site/archive/records.ts'
import { calendarDays } from '#testing/fixtures/calendar-days.ts'
import { builtStandings, contractLines } from '#site/dashboard/contract-lines.ts'
import { calendarFeed } from './calendar-feed.ts'
import { deadlineList } from './deadline-months.ts'
import { monthName } from './month-name.ts'

const { lives, todays, settings } = readLives('.', clockOn({ kind: 'date', iso: '2027-05-20' }))
const made = { house: settings, today: '2027-05-20', now: '2027-05-20T10:00:00Z' }
const name = (party: unknown) => ({
  name: String((party as { legalName?: unknown }).legalName),
  slug: null,
})
const contracts = lives.map(({ entry, files }) => ({
  id: entry.contract.id,
  version: entry.contract.version,
  title: { fr: '', en: '' },
  parties: {
    provider: name(entry.contract.terms.parties.provider),
    client: name(entry.contract.terms.parties.client),
  },
  life: lifeSheet('.', entry),
  recorded: { count: files.length, last: files.at(-1)?.record.recordedAt ?? null },
})) as unknown as ContractRecord[]

test('the feed of the archive is the calendar that remind writes, and another library reads it', () => {
  const feed = calendarFeed(contracts, made, 'fr')
  expect(feed).toBe(calendarFile(calendarItems(todays), 'fr'))
  const days = calendarDays(feed)
  expect(days.get('FR-ADM-0001.notice-1@clausier')).toMatchObject({
    on: '2027-06-03',
    rings: ['2027-05-04'],
  })
  expect([...days.keys()]).toEqual([...calendarDays(calendarFeed(contracts, made, 'en')).keys()])
})

test('the page lists what is late, then each month of the year ahead in the order of its days', () => {
  const today: PlainDate = { kind: 'date', iso: '2027-05-20' }
  const { late, months } = deadlineList(builtStandings(contractLines(contracts, []), made), today)
  expect(late.map(({ deadline }) => `${deadline.contract} ${deadline.id}`)).toContain(
    'FR-ADM-0001 renewal-reminder-1',
  )
  expect(months[0]?.month).toBe('2027-05')
  expect(months.at(-1)?.month).toBe('2028-05')
  const listed = months.flatMap(({ items }) => items.map(({ deadline }) => deadline.on.iso))
  expect(listed).toEqual(listed.toSorted())
  expect(listed.every((on) => on >= '2027-05-20' && on <= '2028-05-20')).toBe(true)
})

test('a month has its full name', () => {
  expect(monthName('2027-05', 'fr')).toBe('Mai 2027')
  expect(monthName('2027-05', 'en')).toBe('May 2027')
})
