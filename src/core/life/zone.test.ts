import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { parseDate } from '#core/terms/date.ts'
import { dateInZone, endOfDay, instantInZone, isZone, localInstant, startOfDay } from './zone.ts'

const zones = [
  'Europe/Paris',
  'Europe/London',
  'America/Toronto',
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'UTC',
]

test('the same signature has another date on the other side of the ocean', () => {
  const signed = '2027-01-12T23:30:00-05:00'
  expect(dateInZone(signed, 'America/Toronto').iso).toBe('2027-01-12')
  expect(dateInZone(signed, 'Europe/Paris').iso).toBe('2027-01-13')
})

describe('where clocks change', () => {
  test.each([
    ['2027-03-28T00:59:59Z', '2027-03-28T01:59:59+01:00'],
    ['2027-03-28T01:00:00Z', '2027-03-28T03:00:00+02:00'],
    ['2027-10-31T00:59:59Z', '2027-10-31T02:59:59+02:00'],
    ['2027-10-31T01:00:00Z', '2027-10-31T02:00:00+01:00'],
  ])('%s is %s in Paris', (utc, local) => {
    expect(instantInZone(Date.parse(utc), 'Europe/Paris')).toBe(local)
  })

  test('a day may begin at one in the morning', () => {
    const start = startOfDay({ kind: 'date', iso: '2018-11-04' }, 'America/Sao_Paulo')
    expect(new Date(start).toISOString()).toBe('2018-11-04T03:00:00.000Z')
  })

  test('such a day ends at the next midnight', () => {
    const end = endOfDay({ kind: 'date', iso: '2018-11-04' }, 'America/Sao_Paulo')
    expect(end).toBe('2018-11-04T23:59:59-02:00')
  })

  test.each([
    ['2011-12-29', '2011-12-29T00:00:00-10:00', '2011-12-29T23:59:59-10:00'],
    ['2011-12-31', '2011-12-31T00:00:00+14:00', '2011-12-31T23:59:59+14:00'],
  ])('%s is whole beside the day that Apia left out', (iso, start, end) => {
    const date = { kind: 'date', iso } as const
    expect(instantInZone(startOfDay(date, 'Pacific/Apia'), 'Pacific/Apia')).toBe(start)
    expect(endOfDay(date, 'Pacific/Apia')).toBe(end)
  })
})

test.each([
  ['2027-03-28T01:59', '2027-03-28T01:59:00+01:00'],
  ['2027-03-28T02:30', '2027-03-28T03:30:00+02:00'],
  ['2027-03-28T23:00', '2027-03-28T23:00:00+02:00'],
  ['2027-10-31T02:30', '2027-10-31T02:30:00+02:00'],
  ['2027-10-31T23:59', '2027-10-31T23:59:00+01:00'],
])('the clocks of Paris show %s: %s', (written, instant) => {
  expect(localInstant(written, 'Europe/Paris')).toBe(instant)
})

function agreesWithTemporal(moment: number, zone: string): void {
  const known = Temporal.Instant.fromEpochMilliseconds(moment * 1000).toZonedDateTimeISO(zone)
  const written = instantInZone(moment * 1000, zone)
  expect(Date.parse(written)).toBe(moment * 1000)
  expect(dateInZone(written, zone).iso).toBe(known.toPlainDate().toString())
  expect(localInstant(written.slice(0, 19), zone)).toBe(
    known.toPlainDateTime().toZonedDateTime(zone).toString({ timeZoneName: 'never' }),
  )
  const today = parseDate(known.toPlainDate().toString())
  if (!today) throw new Error(`${known} has no date`)
  expect(startOfDay(today, zone)).toBe(known.startOfDay().epochMilliseconds)
  const tomorrow = known.toPlainDate().add({ days: 1 }).toZonedDateTime(zone)
  expect(Date.parse(endOfDay(today, zone)) + 1000).toBe(tomorrow.epochMilliseconds)
}

test('agrees with Temporal for any moment of two centuries in any of these zones', () => {
  const seconds = fc.integer({ min: Date.UTC(1950, 0) / 1000, max: Date.UTC(2150, 0) / 1000 })
  fc.assert(fc.property(seconds, fc.constantFrom(...zones), agreesWithTemporal), { numRuns: 500 })
})

test.each(zones)('agrees with Temporal around every change of the clocks in %s', (zone) => {
  let change = Temporal.Instant.from('2000-01-01T00:00Z').toZonedDateTimeISO(zone)
  for (;;) {
    const next = change.getTimeZoneTransition('next')
    if (!next || next.year > 2040) break
    for (const seconds of [-86_400, -3600, -1, 0, 1, 3600, 86_400])
      agreesWithTemporal(next.epochMilliseconds / 1000 + seconds, zone)
    change = next
  }
})

test('knows a name of a zone from any other word', () => {
  expect(zones.every(isZone)).toBe(true)
  expect(isZone('Europe/Nowhere')).toBe(false)
})
