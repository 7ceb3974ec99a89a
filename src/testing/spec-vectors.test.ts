import { expect, test } from 'vitest'
import type { Contract } from '#core/contract/contract.ts'
import { type Terms, termAt } from '#core/contract/terms.ts'
import { daysBetween } from '#core/terms/date.ts'
import {
  type Money,
  addMoney,
  parseMoney,
  percentOf,
  shareOf,
  writeMoney,
} from '#core/terms/money.ts'
import { timesPercent } from '#core/terms/percent.ts'
import { readFolders } from '#node/repository/repository.ts'

/** The vectors of the specification: model.md 2.7 and the derived values of samples.md. */
const { contracts } = readFolders('.', ['FR-ADM-0001', 'US-HRL-0003'])

function amount(text: string): Money {
  const money = parseMoney(text)
  if (!money) throw new Error(`${text} is no amount`)
  return money
}

/** Simple interest by the day (2.7): a share of the interest of a year. */
function interest(principal: string, yearly: string, days: number): Money {
  return shareOf(percentOf(amount(principal), yearly), days, 365)
}

test.each([
  ['V1', '900.00 EUR', '18', 30, '13.32 EUR', '40.00 EUR', '53.32 EUR'],
  ['V2', '900.00 EUR', '12.15', 30, '8.99 EUR', '40.00 EUR', '48.99 EUR'],
  ['V3', '900.00 EUR', '7.86', 30, '5.81 EUR', '40.00 EUR', '45.81 EUR'],
  ['V4', '1600.00 GBP', '11.75', 45, '23.18 GBP', '70.00 GBP', '93.18 GBP'],
  ['V5', '550.00 EUR', '10.5', 20, '3.16 EUR', '40.00 EUR', '43.16 EUR'],
])('%s: %s at %s %% for %i days is %s', (_, principal, yearly, days, expected, fixedSum, total) => {
  const due = interest(principal, yearly, days)
  expect(writeMoney(due)).toBe(expected)
  expect(writeMoney(addMoney(due, amount(fixedSum)))).toBe(total)
})

test('V6: 1.5 % a month is 18 % a year, simple', () => {
  expect(timesPercent({ kind: 'percent', value: '1.5' }, 12).value).toBe('18')
})

test('V7: the taxes of Quebec on 1,250.00 CAD', () => {
  const [gst, qst] = ['5', '9.975'].map((rate) => percentOf(amount('1250.00 CAD'), rate))
  expect([gst, qst].map((tax) => tax && writeMoney(tax))).toEqual(['62.50 CAD', '124.69 CAD'])
  if (gst && qst) expect(writeMoney(addMoney(amount('1250.00 CAD'), gst, qst))).toBe('1437.19 CAD')
})

function sample(id: string): Contract {
  const entry = contracts.find(({ contract }) => contract.id === id)
  if (!entry) throw new Error(`${id} was not read`)
  return entry.contract
}

const written = (terms: Terms, path: string) =>
  termAt(terms, path) as { iso?: string; value?: string } & Money

test('E1: reminders, total and yearly rate follow from what is written', () => {
  const { terms } = sample('FR-ADM-0001')
  expect(written(terms, 'renewal.noticeBy').iso).toBe('2027-06-03')
  expect(written(terms, 'renewal.reminderOn').iso).toBe('2027-05-04')
  expect(writeMoney(written(terms, 'fees.retainer.total'))).toBe('5400.00 EUR')
  expect(written(terms, 'late.ratePctPerYear').value).toBe('18')
})

test('E1: the first and the last month are paid by the day, and the months add up', () => {
  const monthly = amount('900.00 EUR')
  const first = shareOf(monthly, 28, 31)
  const last = shareOf(monthly, 3, 31)
  expect([first, last].map(writeMoney)).toEqual(['812.90 EUR', '87.10 EUR'])
  expect(writeMoney(addMoney(first, last, ...Array.from({ length: 5 }, () => monthly)))).toBe(
    '5400.00 EUR',
  )
})

test('E1: the text says these values, formatted for France', () => {
  const { text } = sample('FR-ADM-0001')
  for (const said of [
    '900,00 €',
    '1,5 %',
    '18 %',
    '40,00 €',
    '3 juin 2027',
    '4 janvier 2027',
    '3 juillet 2027',
  ])
    expect(text).toContain(said)
})

test('E3: twelve weeks of twenty hours are the amount not to exceed', () => {
  const { terms, text } = sample('US-HRL-0003')
  const [start, end] = [written(terms, 'term.start'), written(terms, 'term.end')]
  const weeks =
    (daysBetween({ kind: 'date', iso: start.iso ?? '' }, { kind: 'date', iso: end.iso ?? '' }) +
      1) /
    7
  expect(weeks).toBe(12)
  const weekly = shareOf(written(terms, 'fees.hourly.rate'), 20, 1)
  expect(writeMoney(weekly)).toBe('700.00 USD')
  expect(writeMoney(shareOf(weekly, weeks, 1))).toBe(
    writeMoney(written(terms, 'fees.hourly.notToExceed')),
  )
  for (const said of ['$35.00', '$8,400.00', '1.5%', '18%', 'January 11, 2027', 'April 4, 2027'])
    expect(text).toContain(said)
})
