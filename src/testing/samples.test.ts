import { expect, test } from 'vitest'
import { type Terms, termAt } from '#core/contract/terms.ts'
import { addMoney, parseMoney, percentOf, shareOf, writeMoney } from '#core/terms/money.ts'
import { readFolders } from '#node/repository/repository.ts'
import { linesOf, withoutDenials } from '#testing/fixtures/shown-lines.ts'
import { avoidedWords, employmentWords } from '#testing/fixtures/unwanted-words.ts'

const ids = [
  'BE-RNW-0006',
  'FR-ADM-0001',
  'FR-LCH-0002',
  'GB-AGY-0004',
  'GB-AGY-0004-S1',
  'QC-BIL-0005',
  'US-HRL-0003',
] as const
const { contracts, messages } = readFolders('.', ids)
const texts = contracts.flatMap(({ contract }) =>
  contract.parts.map((part) => ({ id: contract.id, language: part.language, part })),
)

/** Terms of one sample, and a short way to read them. */
function sample(id: (typeof ids)[number]) {
  const contract = contracts.find((entry) => entry.contract.id === id)?.contract
  if (!contract) throw new Error(`the sample ${id} was not read`)
  const { terms, text } = contract
  return { terms, text, show: (path: string) => show(terms, path) }
}

/** A term as an author would write it. */
function show(terms: Terms, path: string): unknown {
  const value = termAt(terms, path)
  if (typeof value !== 'object' || value === null || !('kind' in value)) return value
  const term = value as { kind: string; iso?: string; value?: string; n?: number }
  if (term.kind === 'money') return writeMoney(value as Parameters<typeof writeMoney>[0])
  return term.iso ?? term.value ?? term.n
}

test('the seven samples are read without a message', () => {
  expect(messages).toEqual([])
  expect(contracts.map(({ contract }) => contract.id)).toEqual(ids)
})

const vectors: [id: (typeof ids)[number], path: string, value: unknown][] = [
  ['FR-ADM-0001', 'renewal.noticeBy', '2027-06-03'],
  ['FR-ADM-0001', 'renewal.reminderOn', '2027-05-04'],
  ['FR-ADM-0001', 'fees.retainer.total', '5400.00 EUR'],
  ['FR-ADM-0001', 'late.ratePctPerYear', '18'],
  ['FR-LCH-0002', 'fees.deposit.amount', '900.00 EUR'],
  ['FR-LCH-0002', 'fees.deposit.dueDate', '2027-02-12'],
  ['FR-LCH-0002', 'fees.balance.amount', '900.00 EUR'],
  ['FR-LCH-0002', 'fees.balance.pct', '50'],
  ['FR-LCH-0002', 'invoice.cycle', 'on-delivery'],
  ['US-HRL-0003', 'fees.hourly.notToExceed', '8400.00 USD'],
  ['GB-AGY-0004', 'renewal.noticeBy', '2027-12-01'],
  ['GB-AGY-0004', 'renewal.reminderOn', '2027-11-01'],
  ['GB-AGY-0004', 'late.ratePctPerYear', undefined],
  ['GB-AGY-0004-S1', 'doc.base', 'GB-AGY-0004'],
  ['QC-BIL-0005', 'late.ratePctPerYear', '18'],
  ['QC-BIL-0005', 'fees.retainer.total', undefined],
  ['BE-RNW-0006', 'renewal.noticeBy', '2027-05-31'],
  ['BE-RNW-0006', 'renewal.reminderOn', '2027-05-01'],
  ['BE-RNW-0006', 'fees.retainer.total', '3000.00 EUR'],
]

test.each(vectors)('%s derives %s = %s', (id, path, value) => {
  expect(sample(id).show(path)).toBe(value)
})

test('E1: the first and the last month are due in part, and the whole is six months', () => {
  const month = parseMoney('900.00 EUR')
  if (!month) throw new Error('an amount should be read')
  const [first, last] = [shareOf(month, 28, 31), shareOf(month, 3, 31)]
  expect([first, last].map(writeMoney)).toEqual(['812.90 EUR', '87.10 EUR'])
  const total = addMoney(first, last, month, month, month, month, month)
  expect(writeMoney(total)).toBe(sample('FR-ADM-0001').show('fees.retainer.total'))
})

test('E3: twelve weeks at the cap cost the not-to-exceed amount', () => {
  const { show } = sample('US-HRL-0003')
  const rate = parseMoney(String(show('fees.hourly.rate')))
  if (!rate) throw new Error('an amount should be read')
  const most = shareOf(rate, 12 * Number(show('hours.capPerWeek')), 1)
  expect(writeMoney(most)).toBe(show('fees.hourly.notToExceed'))
})

test('E4: the subcontract is no weaker than its head contract', () => {
  const [head, sub] = [sample('GB-AGY-0004'), sample('GB-AGY-0004-S1')]
  const pair = (path: string) => [Number(sub.show(path)), Number(head.show(path))] as const
  for (const path of ['conf.survivalYears', 'end.noticeDays.provider'])
    expect(pair(path)[0], path).toBeGreaterThanOrEqual(pair(path)[1])
  for (const path of [
    'access.revokeWithinHours',
    'breach.notifyWithinHours',
    'data.deleteWithinDays',
    'end.noticeDays.client',
  ])
    expect(pair(path)[0], path).toBeLessThanOrEqual(pair(path)[1])
})

test('E4: interest is statutory, and no other rate is printed', () => {
  for (const id of ['GB-AGY-0004', 'GB-AGY-0004-S1'] as const) {
    expect(sample(id).text).toContain('bears interest at the statutory rate')
    expect(sample(id).text).not.toMatch(/1\.5%|18%/)
  }
})

test('E5: both languages show the GST and QST numbers, and a month comes to 1,437.19', () => {
  const { terms, text } = sample('QC-BIL-0005')
  for (const number of ['00000 0000 RT0000', '0000000000 TQ0000'])
    expect(text.split(number)).toHaveLength(3)
  const month = terms.fees?.model === 'retainer' ? terms.fees.retainer?.amount : undefined
  if (!month) throw new Error('the sample should have a retainer')
  const taxes = (terms.tax?.rates ?? []).map(({ pct }) => percentOf(month, pct?.value ?? '0'))
  expect(taxes.map(writeMoney)).toEqual(['62.50 CAD', '124.69 CAD'])
  expect(writeMoney(addMoney(month, ...taxes))).toBe('1437.19 CAD')
})

test('E6: an invoice is due from its receipt', () => {
  const { text } = sample('BE-RNW-0006')
  expect(text).toContain('dans un délai de 15 jours civils à compter de sa réception.')
})

test.each(texts)('$id in $language has no trace of the machine', ({ part }) => {
  for (const line of part.sections.flatMap((section) => linesOf(part, section)))
    expect(line).not.toMatch(
      /undefined|NaN|\bnull\b|\[object|[ \u00a0\u202f]{2}|[ \u00a0\u202f][,.]|\.\.|[{}]|\(\)/,
    )
})

test.each(texts)('$id in $language has none of the words to avoid', ({ language, part }) => {
  for (const line of part.sections.flatMap((section) => linesOf(part, section)))
    expect(line).not.toMatch(avoidedWords[language])
})

test.each(texts)('$id in $language has no word of employment', ({ language, part }) => {
  for (const section of part.sections)
    for (const line of linesOf(part, section))
      expect(withoutDenials(line, section.id)).not.toMatch(employmentWords[language])
})
