import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { termAt } from '#core/contract/terms.ts'
import { addDays } from '#core/terms/date.ts'
import {
  amountChange,
  changing,
  day,
  endChange,
  euros,
  retainerContract,
} from '#testing/fixtures/addenda.ts'
import { runs } from '#testing/fuzz-runs.ts'
import type { Addendum } from './addendum.ts'
import { effectiveTerms } from './effective-terms.ts'
import { spanOn } from './span.ts'
import { timelines } from './timeline.ts'

const contract = retainerContract()

test('a change for a time makes three spans, the last with the value of the first', () => {
  const rise = changing('A1', [amountChange(550, '2027-07-01', '2027-12-31')], '2027-06-10')
  const amount = timelines(contract, [rise]).find(({ path }) => path === 'fees.retainer.amount')
  expect(amount?.spans).toEqual([
    { until: day('2027-06-30'), value: euros(500), document: 'BE-RNW-0006' },
    {
      from: day('2027-07-01'),
      until: day('2027-12-31'),
      value: euros(550),
      document: 'BE-RNW-0006/A1',
    },
    { from: day('2028-01-01'), value: euros(500), document: 'BE-RNW-0006' },
  ])
})

test('what follows from a change has its own spans', () => {
  const renewal = changing('A1', [endChange('2027-12-31', '2027-07-01')], '2027-06-10')
  const paths = timelines(contract, [renewal]).map(({ path }) => path)
  expect(paths).toContain('renewal.noticeBy')
  expect(paths).toContain('summary.lastUpdated')
})

test('without signed addenda nothing ever changes', () => {
  expect(timelines(contract, [changing('A1', [amountChange(550, '2027-07-01')])])).toEqual([])
})

/** The reference: a calendar of days on which each addendum, in turn, writes its value over what stands there. */
function calendar(addenda: readonly Addendum[], days: number): number[] {
  const amounts = Array.from({ length: days }, () => 500)
  for (const {
    contract: { changes },
    signedAt,
  } of addenda)
    for (const change of changes)
      for (let at = 0; at < days; at++) {
        const iso = addDays(first, at).iso
        const starts = change.from?.iso ?? signedAt?.iso ?? '9999'
        if (!signedAt || iso < starts || iso > (change.until?.iso ?? '9999')) continue
        const minor = change.kind === 'set' ? (change.value as { minor: number }).minor : 0
        const now = amounts[at] ?? 0
        amounts[at] = change.kind === 'add' ? now + change.amount.minor / 100 : minor / 100
      }
  return amounts
}

const first = day('2027-01-01')
const length = 60

const someChange = fc
  .record({
    start: fc.option(fc.integer({ min: -5, max: length })),
    lasts: fc.option(fc.integer({ min: 0, max: 40 })),
    amount: fc.integer({ min: 1, max: 900 }),
    adds: fc.boolean(),
    signed: fc.option(fc.integer({ min: -10, max: length })),
  })
  .map(({ start, lasts, amount, adds, signed }) => {
    const from = addDays(first, start ?? signed ?? 0)
    const until = lasts === null ? undefined : addDays(from, lasts).iso
    const { from: said, ...set } = amountChange(amount, from.iso, until)
    const to = adds ? ({ kind: 'add', amount: euros(amount) } as const) : set
    const { path, at } = set
    const change = { ...set, ...to, path, at, ...(start !== null && { from: said }) }
    return { change, signed: signed === null ? undefined : addDays(first, signed).iso }
  })

test('on every day, effective terms and timelines are what a calendar filled by hand says', () => {
  fc.assert(
    fc.property(fc.array(someChange, { maxLength: 7 }), (drawn) => {
      const addenda = drawn.map(({ change, signed }, index) =>
        changing(`A${index + 1}`, [change as never], signed),
      )
      const expected = calendar(addenda, length)
      const shuffled = [...addenda].reverse()
      const spans =
        timelines(contract, shuffled).find(({ path }) => path === 'fees.retainer.amount')?.spans ??
        []
      for (let at = 0; at < length; at++) {
        const on = addDays(first, at)
        const { terms } = effectiveTerms(contract, shuffled, on)
        const amount = euros(expected[at] ?? 0)
        expect(termAt(terms, 'fees.retainer.amount')).toEqual(amount)
        if (spans.length > 0) expect(spanOn(spans, on)?.value).toEqual(amount)
      }
    }),
    runs(60),
  )
})

test('the spans of a term leave no day out and hold no day twice', () => {
  fc.assert(
    fc.property(fc.array(someChange, { minLength: 1, maxLength: 7 }), (drawn) => {
      const addenda = drawn.map(({ change, signed }, index) =>
        changing(`A${index + 1}`, [change as never], signed),
      )
      for (const { spans } of timelines(contract, addenda)) {
        expect(spans[0]?.from).toBeUndefined()
        expect(spans.at(-1)?.until).toBeUndefined()
        for (const [index, span] of spans.slice(1).entries())
          expect(span.from).toEqual(addDays(spans[index]?.until ?? first, 1))
      }
    }),
    runs(60),
  )
})
