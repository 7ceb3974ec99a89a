import { expect, test } from 'vitest'
import { termAt } from '#core/contract/terms.ts'
import {
  amountChange,
  changing,
  day,
  endChange,
  euros,
  retainerContract,
} from '#testing/fixtures/addenda.ts'
import type { Addendum } from './addendum.ts'
import { effectiveTerms, sourceOf } from './effective-terms.ts'

const contract = retainerContract()
const renewal = changing('A1', [endChange('2027-12-31', '2027-07-01')], '2027-06-10')
const rise = changing('A2', [amountChange(550, '2027-07-01', '2027-12-31')], '2027-06-10')

const on = (iso: string, addenda: readonly Addendum[] = [renewal, rise]) =>
  effectiveTerms(contract, addenda, day(iso))
const valueOn = (iso: string, path: string, addenda?: readonly Addendum[]) =>
  termAt(on(iso, addenda).terms, path)

test.each([
  ['2027-06-30', 500],
  ['2027-07-01', 550],
  ['2027-12-31', 550],
  ['2028-01-01', 500],
])('on %s the retainer is %i EUR: a change for a time ends by itself', (iso, amount) => {
  expect(valueOn(iso, 'fees.retainer.amount')).toEqual(euros(amount))
})

test('every value says which document it comes from, and for how long', () => {
  expect(sourceOf(on('2027-07-01'), contract, 'fees.retainer.amount')).toEqual({
    document: 'BE-RNW-0006/A2',
    from: day('2027-07-01'),
    until: day('2027-12-31'),
    derived: false,
  })
  expect(sourceOf(on('2027-06-30'), contract, 'fees.retainer.amount')).toEqual({
    document: 'BE-RNW-0006',
    derived: false,
  })
})

test('values that follow from others follow the change, and name the document that moved them', () => {
  expect(valueOn('2027-06-30', 'renewal.noticeBy')).toEqual(day('2027-05-31'))
  expect(valueOn('2027-07-01', 'renewal.noticeBy')).toEqual(day('2027-12-01'))
  expect(sourceOf(on('2027-07-01'), contract, 'renewal.noticeBy')).toMatchObject({
    document: 'BE-RNW-0006/A1',
    derived: true,
  })
})

test('a retainer adds up month by month at the amount of each month', () => {
  expect(valueOn('2027-06-30', 'fees.retainer.total')).toEqual(euros(3000))
  expect(valueOn('2027-07-01', 'fees.retainer.total')).toEqual(euros(6300))
})

test('a month in which the amount changes counts by its days', () => {
  const half = changing('A1', [amountChange(600, '2027-04-16')], '2027-04-01')
  // April: 15 days at 500, 15 days at 600.
  expect(valueOn('2027-05-01', 'fees.retainer.total', [half])).toEqual(
    euros(3 * 500 + 550 + 2 * 600),
  )
})

test('a suspended month counts as the addendum says', () => {
  const pause = {
    from: day('2027-03-01'),
    to: day('2027-03-31'),
    fee: 'reduced',
    feePct: { kind: 'percent', value: '20' },
  }
  const suspension = changing('A1', [], '2027-02-20', { pause })
  const raised = changing('A2', [amountChange(500, '2027-02-01')], '2027-01-20')
  expect(valueOn('2027-03-01', 'fees.retainer.total', [suspension, raised])).toEqual(
    euros(5 * 500 + 100),
  )
})

test('an addendum that is not signed changes nothing', () => {
  const draft = changing('A3', [amountChange(700, '2027-03-01')])
  expect(valueOn('2027-04-01', 'fees.retainer.amount', [draft])).toEqual(euros(500))
})

test('an addendum without an effective date takes effect on the day of its last signature', () => {
  const { from: _, ...openly } = amountChange(700, '2027-01-01')
  const late = changing('A3', [openly], '2027-03-05')
  expect(valueOn('2027-03-04', 'fees.retainer.amount', [late])).toEqual(euros(500))
  expect(valueOn('2027-03-05', 'fees.retainer.amount', [late])).toEqual(euros(700))
})

test('where two changes overlap the later number prevails, and what it covered comes back when it ends', () => {
  const summer = changing('A3', [amountChange(450, '2027-08-01', '2027-08-31')], '2027-07-20')
  const all = [summer, rise, renewal]
  expect(valueOn('2027-08-15', 'fees.retainer.amount', all)).toEqual(euros(450))
  expect(valueOn('2027-09-01', 'fees.retainer.amount', all)).toEqual(euros(550))
})

test('an addition is made to whatever is in force beneath it', () => {
  const more = changing(
    'A3',
    [
      {
        kind: 'add',
        path: 'fees.retainer.amount',
        at: 'x',
        amount: euros(80),
        from: day('2027-05-01'),
      },
    ],
    '2027-04-20',
  )
  expect(valueOn('2027-06-30', 'fees.retainer.amount', [rise, more])).toEqual(euros(580))
  expect(valueOn('2027-07-01', 'fees.retainer.amount', [rise, more])).toEqual(euros(630))
})

test('services are added and taken away by name, whatever the case of its letters', () => {
  const row = (any: string) => ({ name: { kind: 'words' as const, any } })
  const withRows = retainerContract({ scope: { services: [row('Tri'), row('Agenda')] } })
  const change = changing(
    'A1',
    [
      {
        kind: 'services',
        path: 'scope.services',
        at: 'scopeChange.added',
        added: [row('Veille')],
        removed: [{ kind: 'words', any: 'tri' }],
        from: day('2027-02-01'),
      },
    ],
    '2027-01-20',
  )
  const { terms } = effectiveTerms(withRows, [change], day('2027-02-01'))
  expect(terms.scope?.services).toEqual([row('Agenda'), row('Veille')])
})

test('the key terms are as new as the last signature known on that day', () => {
  expect(valueOn('2027-06-09', 'summary.lastUpdated')).toEqual(day('2026-12-14'))
  expect(valueOn('2027-06-10', 'summary.lastUpdated')).toEqual(day('2027-06-10'))
})

test('a hundred addenda, one after the other', () => {
  const many = Array.from({ length: 100 }, (_, index) =>
    changing(`A${index + 1}`, [amountChange(500 + index, '2027-01-01')], '2027-01-01'),
  )
  expect(valueOn('2027-02-01', 'fees.retainer.amount', many)).toEqual(euros(599))
  expect(valueOn('2027-02-01', 'fees.retainer.amount', many.reverse())).toEqual(euros(599))
})
