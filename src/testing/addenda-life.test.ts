import { describe, expect, test } from 'vitest'
import { readAddenda } from '#core/change/read-addenda.ts'
import { priceOf } from '#core/life/price.ts'
import type { LifeEvent } from '#core/life/state/events.ts'
import { lifeFacts } from '#core/life/state/facts.ts'
import { stateOn } from '#core/life/state/state.ts'
import { writeMoney } from '#core/terms/money.ts'
import { clockFrom } from '#node/command/clock.ts'
import { readLives } from '#node/records/read-lives.ts'
import { todayOf } from '#node/records/today-of.ts'
import { statusRows } from '#node/status/status-rows.ts'
import { addendumMdx, rateCover } from './fixtures/addendum-mdx.ts'
import { day } from './fixtures/addenda.ts'

const { lives, library, settings } = readLives('.', clockFrom('2027-05-20'), ['BE-RNW-0006'])
const [life] = lives
if (!life) throw new Error('the sample cannot be read')
const { contract } = life.entry

describe('what follows from the terms in force', () => {
  test.each([
    ['2027-06-30', '500.00 EUR'],
    ['2027-07-01', '550.00 EUR'],
    ['2027-12-31', '550.00 EUR'],
    ['2028-01-01', '500.00 EUR'],
  ])('on %s the status shows %s a month', (iso, amount) => {
    const today = todayOf(life, day(iso), settings)
    const [row] = statusRows([today], library, [])
    expect(row?.price).toEqual(priceOf(today.terms))
    expect(row?.price && writeMoney(row.price.amount)).toBe(amount)
  })

  test('the end and the day to decide are those of the renewal', () => {
    const on = (id: string) =>
      todayOf(life, day('2027-07-01'), settings).deadlines.find((one) => one.id === id)?.on.iso
    expect([on('end-2'), on('notice-2')]).toEqual(['2027-12-31', '2027-12-01'])
  })
})

describe('an addendum that changes the rules of renewal', () => {
  const changes = 'changes: [{ path: renewal.nonRenewalNoticeDays, old: 30, new: 45 }]'
  const mdx = addendumMdx(rateCover({ changes }))
  const bytes = new TextEncoder().encode(mdx)
  const path = 'content/contracts/BE-RNW-0006/A1.mdx'
  const [reading] = readAddenda([{ path, bytes }], contract, library)
  const addendum = reading?.contract
  if (!addendum) throw new Error('the addendum cannot be read')
  const facts = lifeFacts(contract, [addendum])
  const own = life.events.filter(({ document }) => !document)
  const signed = (['provider', 'client'] as const).map(
    (party): LifeEvent => ({
      kind: 'signed',
      on: '2027-03-10',
      document: 'A1',
      digest: addendum.digest,
      party,
    }),
  )
  const noticeOn = (iso: string, events: readonly LifeEvent[]) =>
    stateOn(facts, events, day(iso), settings.delays).detail.term?.period?.noticeBy?.iso

  test('moves the last day to decide once both parties have signed it', () => {
    expect(noticeOn('2027-03-09', [...own, ...signed])).toBe('2027-05-31')
    expect(noticeOn('2027-03-10', [...own, ...signed])).toBe('2027-05-16')
  })

  test('and moves nothing before that', () => {
    expect(noticeOn('2027-04-01', own)).toBe('2027-05-31')
    expect(noticeOn('2027-04-01', [...own, ...signed.slice(1)])).toBe('2027-05-31')
  })
})
