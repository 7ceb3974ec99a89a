import { describe, expect, test } from 'vitest'
import type { Terms } from '#core/contract/terms.ts'
import type { EventKind, LifeEvent } from '#core/life/state/events.ts'
import type { LifeFacts } from '#core/life/state/facts.ts'
import { usualDelays } from '#core/life/state/delays.ts'
import type { PlainDate } from '#core/terms/date.ts'
import { type Duration, duration } from '#core/terms/duration.ts'
import { parseMoney } from '#core/terms/money.ts'
import { attentionOn } from './attention.ts'
import { type Deadline, deadlineStatus } from './deadline.ts'
import { type DeadlineInput, deadlinesOf } from './deadlines-of.ts'

const day = (iso: string): PlainDate => ({ kind: 'date', iso })
const days = (n: number): Duration => duration(n, 'calendarDay')
const text = `sha256:${'1'.repeat(64)}` as const
const addendum = `sha256:${'3'.repeat(64)}` as const

const facts: LifeFacts = {
  id: 'T-1',
  digest: text,
  law: 'FR',
  zone: 'Europe/Paris',
  signers: ['provider', 'client'],
  start: day('2027-01-04'),
  end: day('2027-07-03'),
  renewal: { mode: 'manual-addendum', notice: days(30), reminderDays: 60 },
  addenda: [],
}

function event(kind: EventKind, on: string, more: Partial<LifeEvent> = {}): LifeEvent {
  return { kind, on, digest: text, party: 'provider', ...more }
}

const signed = [
  event('sent', '2026-12-14'),
  event('signed', '2026-12-18', { party: 'client' }),
  event('signed', '2026-12-18'),
]

/** Deadlines as `id on`, of a contract on a day. */
function on(today: string, input: Partial<DeadlineInput> & { written?: object } = {}): Deadline[] {
  const { written = {}, ...rest } = input
  return deadlinesOf({
    facts,
    events: signed,
    terms: written as Terms,
    today: day(today),
    ...rest,
  })
}

function dates(deadlines: readonly Deadline[], ...ids: string[]): Record<string, string> {
  return Object.fromEntries(
    deadlines.filter(({ id }) => ids.includes(id)).map((one) => [one.id, one.on.iso]),
  )
}

function find(deadlines: readonly Deadline[], id: string): Deadline {
  const found = deadlines.find((one) => one.id === id)
  if (!found)
    throw new Error(`There is no deadline ${id}: ${deadlines.map((one) => one.id).join(' ')}`)
  return found
}

describe('before signature', () => {
  const sent = [event('sent', '2026-12-14')]

  test('an internal review is asked about after two days', () => {
    const events = [event('internal-review', '2026-12-10')]
    expect(dates(on('2026-12-10', { events }), 'internal-review')).toEqual({
      'internal-review': '2026-12-12',
    })
  })

  test('an answer is expected after five days, then a reminder each week until the request runs out', () => {
    const found = on('2026-12-20', { events: sent })
    expect(dates(found, 'client-comments', 'request-expiry')).toEqual({
      'client-comments': '2026-12-19',
      'request-expiry': '2027-01-13',
    })
    const weekly = found.filter(({ kind }) => kind === 'unsigned').map((one) => one.on.iso)
    expect(weekly).toEqual(['2026-12-20', '2026-12-27', '2027-01-03', '2027-01-10'])
    const open = found.filter(
      (one) => one.kind === 'unsigned' && deadlineStatus(one, day('2026-12-28')) === 'overdue',
    )
    expect(
      open.map(({ id }) => id),
      'a reminder replaces the one before',
    ).toEqual(['unsigned-2'])
  })

  test('the text must be signed before work starts', () => {
    const found = on('2026-12-30', { events: sent })
    expect(find(found, 'signature')).toMatchObject({
      on: day('2027-01-03'),
      from: day('2026-12-28'),
      who: ['provider', 'client'],
      because: { fr: '1 jour calendaire avant le début (4 janvier 2027), selon le contrat' },
    })
  })

  test('with one signature it is the other party that is waited for', () => {
    const events = [...sent, event('signed', '2026-12-16', { party: 'client' })]
    expect(find(on('2026-12-17', { events }), 'countersign').who).toEqual(['provider'])
  })

  test('changes asked for are answered within five days', () => {
    const events = [...sent, event('changes-requested', '2026-12-16', { party: 'client' })]
    const found = on('2026-12-17', { events })
    expect(dates(found, 'revision', 'client-comments')).toEqual({ revision: '2026-12-21' })
  })

  test('after a refusal nothing is asked', () => {
    const events = [...sent, event('declined', '2026-12-16', { party: 'client' })]
    expect(attentionOn(on('2027-01-02', { events }), day('2027-01-02'))).toEqual([])
  })
})

describe('the end of a contract', () => {
  test('reminder 60 days ahead, decision 30 days ahead, and each says why', () => {
    const found = on('2027-05-10')
    expect(dates(found, 'renewal-reminder-1', 'notice-1', 'end-1')).toEqual({
      'renewal-reminder-1': '2027-05-04',
      'notice-1': '2027-06-03',
      'end-1': '2027-07-03',
    })
    expect(find(found, 'notice-1')).toMatchObject({
      path: 'renewal.nonRenewalNoticeDays',
      because: {
        fr: '30 jours calendaires avant la fin (3 juillet 2027), selon le contrat',
        en: '30 calendar days before the end (3 July 2027), by the contract',
      },
    })
  })

  test('a reminder day by the house says so, and one in a period too short for it does too', () => {
    const { reminderDays: _, ...renewal } = facts.renewal
    expect(
      find(on('2027-03-01', { facts: { ...facts, renewal } }), 'renewal-reminder-1'),
    ).toMatchObject({
      path: 'delays.renewalReminderDays',
      because: { en: '60 calendar days before the end (3 July 2027), setting of the house' },
    })
    const short = { ...facts, end: day('2027-02-15') }
    expect(find(on('2027-01-04', { facts: short }), 'renewal-reminder-1')).toMatchObject({
      on: day('2027-01-04'),
      because: {
        en: "first day of the period (4 January 2027), too short for the reminder's delay",
      },
    })
  })

  test('a long notice brings the reminder forward: 14 days before it at least', () => {
    const of = { ...facts, renewal: { ...facts.renewal, notice: days(75) } }
    const found = on('2027-03-01', { facts: of })
    expect(dates(found, 'renewal-reminder-1', 'notice-1')).toEqual({
      'renewal-reminder-1': '2027-04-05',
      'notice-1': '2027-04-19',
    })
    expect(find(found, 'renewal-reminder-1')).toMatchObject({
      path: 'delays.reminderBeforeNoticeDays',
      because: {
        en: '14 calendar days before the last day to decide (19 April 2027), setting of the house',
      },
    })
  })

  test('36 months, then 12 by tacit renewal, three months of notice (glpi#15893)', () => {
    const tacit: LifeFacts = {
      ...facts,
      start: day('2021-01-01'),
      end: day('2023-12-31'),
      renewal: { mode: 'automatic', length: duration(12, 'month'), notice: duration(3, 'month') },
    }
    const events = signed.map((one) => ({ ...one, on: '2020-12-15' }))
    const at = (today: string) =>
      dates(
        on(today, { facts: tacit, events }),
        'notice-1',
        'notice-2',
        'notice-3',
        'renewal-1',
        'renewal-2',
        'renewal-3',
      )
    expect(at('2023-05-01')).toEqual({ 'notice-1': '2023-09-30', 'renewal-1': '2024-01-01' })
    expect(at('2024-05-01')).toEqual({ 'notice-2': '2024-09-30', 'renewal-2': '2025-01-01' })
    expect(at('2025-05-01')).toEqual({ 'notice-3': '2025-09-30', 'renewal-3': '2026-01-01' })
  })

  test('a contract that ends on 29 February, and one of twelve months from it', () => {
    const leap = { ...facts, start: day('2027-03-01'), end: day('2028-02-29') }
    expect(dates(on('2027-12-31', { facts: leap }), 'notice-1', 'end-1')).toEqual({
      'notice-1': '2028-01-30',
      'end-1': '2028-02-29',
    })
    const automatic: LifeFacts = {
      ...leap,
      start: day('2024-02-29'),
      end: day('2025-02-27'),
      renewal: { mode: 'automatic', length: duration(12, 'month'), notice: duration(1, 'month') },
    }
    const events = signed.map((one) => ({ ...one, on: '2024-02-01' }))
    const found = on('2025-06-01', { facts: automatic, events })
    expect(dates(found, 'notice-2', 'renewal-2')).toEqual({
      'notice-2': '2026-01-27',
      'renewal-2': '2026-02-28',
    })
  })

  test('an end on a holiday, and a deadline on a Sunday, stay where they are', () => {
    const holiday = { ...facts, end: day('2027-07-14') }
    const found = on('2027-05-20', { facts: holiday })
    expect(dates(found, 'end-1', 'notice-1')).toEqual({
      'end-1': '2027-07-14',
      'notice-1': '2027-06-14',
    })
    const sunday = { ...facts, end: day('2027-06-29') }
    expect(dates(on('2027-05-20', { facts: sunday }), 'notice-1')).toEqual({
      'notice-1': '2027-05-30',
    })
  })

  test('once the decision is taken, nothing is asked; the days stay in the calendar', () => {
    const events = [
      ...signed,
      event('terminated', '2027-05-20', { cause: 'non-renewal', until: '2027-07-03' }),
    ]
    const found = on('2027-05-25', { events })
    expect(deadlineStatus(find(found, 'notice-1'), day('2027-05-25'))).toBe('done')
    expect(find(found, 'end-1').on.iso).toBe('2027-07-03')
  })

  test('a moved end is another decision: what was done for the first does not count for it', () => {
    const renewal = {
      id: 'A1',
      type: 'addendum-renewal',
      digest: addendum,
      signers: facts.signers,
      newEnd: day('2027-12-31'),
    }
    const more = { document: 'A1', digest: addendum }
    const events = [
      ...signed,
      event('done', '2027-05-05', { ref: 'renewal-reminder-1' }),
      event('sent', '2027-06-01', more),
      event('signed', '2027-06-02', { ...more, party: 'client' }),
      event('signed', '2027-06-02', more),
    ]
    const found = on('2027-11-05', { facts: { ...facts, addenda: [renewal] }, events })
    expect(deadlineStatus(find(found, 'renewal-reminder-2'), day('2027-11-05'))).toBe('overdue')
    expect(dates(found, 'notice-2', 'end-2')).toEqual({
      'notice-2': '2027-12-01',
      'end-2': '2027-12-31',
    })
    expect(find(found, 'end-2').because.en).toBe('end moved by A1 (31 December 2027)')
  })
})

describe('after the end', () => {
  const written = {
    end: { deliverWithinDays: days(7), finalInvoiceWithinDays: days(10) },
    access: { revokeWithinHours: duration(24, 'hour') },
    data: { deleteWithinDays: days(30) },
  }

  test('hand-over, final invoice, access and data by the contract', () => {
    const found = on('2027-07-10', { written })
    expect(dates(found, 'deliver', 'final-invoice', 'revoke-access', 'delete-data')).toEqual({
      deliver: '2027-07-10',
      'final-invoice': '2027-07-13',
      'revoke-access': '2027-07-04',
      'delete-data': '2027-08-02',
    })
    expect(find(found, 'revoke-access').at).toBe('2027-07-05T00:00:00+02:00')
  })

  test('by the settings of the house where the contract is silent', () => {
    const found = on('2027-07-10')
    expect(find(found, 'deliver')).toMatchObject({
      on: day('2027-07-10'),
      path: 'delays.deliverWithinDays',
      because: { en: '7 calendar days after the last day (3 July 2027), setting of the house' },
    })
    expect(find(found, 'delete-data').on.iso).toBe('2027-08-02')
  })

  test('from the last day of a notice, and hours are elapsed time over a change of clocks', () => {
    const events = [
      ...signed,
      event('terminated', '2027-03-01', { cause: 'mutual', until: '2027-03-27' }),
    ]
    const found = on('2027-03-20', { events, written })
    expect(find(found, 'revoke-access')).toMatchObject({
      on: day('2027-03-29'),
      at: '2027-03-29T01:00:00+02:00',
    })
    const autumn = [
      ...signed,
      event('terminated', '2027-03-01', { cause: 'mutual', until: '2027-03-26' }),
    ]
    expect(find(on('2027-03-20', { events: autumn, written }), 'revoke-access').on.iso).toBe(
      '2027-03-27',
    )
  })

  test('stays open until it is done, or the file is closed by hand', () => {
    const found = on('2027-09-01', { written })
    expect(deadlineStatus(find(found, 'deliver'), day('2027-09-01'))).toBe('overdue')
    const events = [
      ...signed,
      event('done', '2027-07-08', { ref: 'deliver' }),
      event('archived', '2027-08-15'),
    ]
    const later = on('2027-09-01', { events, written })
    expect(deadlineStatus(find(later, 'deliver'), day('2027-09-01'))).toBe('done')
    expect(deadlineStatus(find(later, 'final-invoice'), day('2027-09-01'))).toBe('past')
    expect(
      deadlineStatus(
        find(on('2027-08-15', { events, written }), 'final-invoice'),
        day('2027-08-15'),
      ),
    ).toBe('overdue')
  })
})

describe('while it runs', () => {
  test('a review each quarter, to the last day of shorter months, none after the end', () => {
    const year = {
      ...facts,
      start: day('2027-01-31'),
      end: day('2027-12-31'),
      renewal: { mode: 'none' as const },
    }
    const found = on('2027-02-01', { facts: year })
    expect(found.filter(({ kind }) => kind === 'review').map((one) => one.on.iso)).toEqual([
      '2027-04-30',
      '2027-07-31',
      '2027-10-31',
    ])
  })

  test('the contract files its negotiation 30 days after signature; 0 switches it off', () => {
    expect(dates(on('2026-12-20'), 'archive')).toEqual({ archive: '2027-01-17' })
    const byHand = on('2027-01-10', { events: [...signed, event('archived', '2027-01-08')] })
    expect(deadlineStatus(find(byHand, 'archive'), day('2027-01-10'))).toBe('done')
    const delays = { ...usualDelays, archiveAfterDays: 0 }
    expect(dates(on('2026-12-20', { delays }), 'archive')).toEqual({})
  })

  test('a contract without a first day starts when it is signed, and says so', () => {
    const { start: _, ...without } = facts
    expect(find(on('2026-12-20', { facts: without }), 'start')).toMatchObject({
      on: day('2026-12-18'),
      because: { fr: 'le jour de la dernière signature (18 décembre 2026)' },
    })
  })

  test('access within business days, over a holiday', () => {
    const of = { ...facts, start: day('2027-05-05') }
    const written = { access: { grantWithinBusinessDays: duration(2, 'businessDay') } }
    expect(dates(on('2027-05-01', { facts: of, written }), 'access-grant')).toEqual({
      'access-grant': '2027-05-10',
    })
  })

  test('milestones with their name and amount', () => {
    const written = {
      fees: {
        model: 'milestone',
        milestones: [
          {
            dueDate: day('2027-02-15'),
            name: { kind: 'words', any: 'Plan' },
            amount: parseMoney('600.00 EUR'),
          },
        ],
      },
    }
    expect(find(on('2027-02-01', { written }), 'milestone-1')).toMatchObject({
      on: day('2027-02-15'),
      from: day('2027-02-08'),
      title: { fr: 'Étape : Plan', en: 'Milestone: Plan' },
      amount: parseMoney('600.00 EUR'),
    })
  })

  test('hours carried over are lost 60 days after the end of their month', () => {
    const written = {
      fees: { model: 'retainer', retainer: {} },
      hours: { rollover: { policy: 'rollover', validDays: days(60) } },
    }
    const found = on('2027-03-20', { written })
    expect(dates(found, 'hours-expiry-2027-01', 'hours-expiry-2027-02')).toEqual({
      'hours-expiry-2027-01': '2027-04-01',
      'hours-expiry-2027-02': '2027-04-29',
    })
    expect(find(found, 'hours-expiry-2027-01').from.iso).toBe('2027-03-18')
  })

  test('a retainer is invoiced on its first day, then each month; what is due on a holiday moves to a business day', () => {
    const written = {
      fees: { model: 'retainer', retainer: {} },
      invoice: { dayOfMonth: 1 },
      payment: { dueMode: 'from-invoice-issue', dueDays: days(15) },
    }
    const found = on('2027-01-04', { written })
    expect(found.filter(({ kind }) => kind === 'invoice').map((one) => one.on.iso)).toEqual([
      '2027-01-04',
      '2027-02-01',
      '2027-03-01',
      '2027-04-01',
      '2027-05-01',
      '2027-06-01',
      '2027-07-01',
    ])
    expect(find(found, 'payment-2027-05-01')).toMatchObject({
      on: day('2027-05-18'),
      because: {
        fr: "15 jours calendaires après l'émission de la facture (1er mai 2027), selon le contrat ; le 16 mai 2027 n'est pas ouvré, reporté au jour ouvré suivant",
      },
    })
  })

  test('an invoice on the 31st is issued on the last day of shorter months', () => {
    const written = { fees: { model: 'retainer', retainer: {} }, invoice: { dayOfMonth: 31 } }
    const found = on('2027-01-04', { written }).filter(({ kind }) => kind === 'invoice')
    expect(found.map((one) => one.on.iso).slice(0, 4)).toEqual([
      '2027-01-04',
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
    ])
  })

  test('vigilance papers from 5,000 EUR under French law', () => {
    const value = parseMoney('5400.00 EUR')
    const found = on('2027-05-01', { value })
    expect(dates(found, 'vigilance-1', 'vigilance-2')).toEqual({
      'vigilance-1': '2026-12-18',
      'vigilance-2': '2027-06-18',
    })
    expect(dates(on('2027-05-01', { value: parseMoney('4999.99 EUR') }), 'vigilance-1')).toEqual({})
    expect(
      dates(on('2027-05-01', { value, facts: { ...facts, law: 'BE' } }), 'vigilance-1'),
    ).toEqual({})
  })
})

describe('an addendum', () => {
  const rate = {
    id: 'A2',
    type: 'addendum-rate',
    digest: addendum,
    signers: facts.signers,
    effectiveAt: day('2027-05-01'),
    until: day('2027-06-30'),
  }
  const of = { ...facts, addenda: [rate] }

  test('must be announced in time for its new rate', () => {
    const found = on('2027-03-28', { facts: of })
    expect(dates(found, 'A2.rate-notice')).toEqual({ 'A2.rate-notice': '2027-04-01' })
    expect(find(found, 'A2.rate-notice').verb).toBe('record T-1/A2 sent')
    const told = { ...facts, addenda: [{ ...rate, noticeSentAt: day('2027-03-25') }] }
    expect(
      deadlineStatus(find(on('2027-03-28', { facts: told }), 'A2.rate-notice'), day('2027-03-28')),
    ).toBe('done')
  })

  test('once signed, shows when it begins and when it ends by itself', () => {
    const more = { document: 'A2', digest: addendum }
    const events = [
      ...signed,
      event('sent', '2027-03-25', more),
      event('signed', '2027-03-26', { ...more, party: 'client' }),
      event('signed', '2027-03-26', more),
    ]
    const found = on('2027-04-01', { facts: of, events })
    expect(dates(found, 'A2.change-start', 'A2.change-end')).toEqual({
      'A2.change-start': '2027-05-01',
      'A2.change-end': '2027-06-30',
    })
    expect(find(found, 'A2.change-end').because.en).toContain('is back on 1 July 2027')
  })

  test('that was declined asks nothing', () => {
    const more = { document: 'A2', digest: addendum }
    const events = [
      ...signed,
      event('sent', '2027-03-25', more),
      event('declined', '2027-03-26', { ...more, party: 'client' }),
    ]
    expect(on('2027-04-01', { facts: of, events }).filter(({ document }) => document)).toEqual([])
  })
})

test('what would cost something comes first, late before due', () => {
  const found = on('2027-05-10', { events: [...signed] })
  const asked = attentionOn(found, day('2027-05-10'))
  expect(asked.map(({ deadline, status }) => `${deadline.id} ${status}`)).toEqual([
    'renewal-reminder-1 overdue',
    'notice-1 due',
    'review-1 overdue',
  ])
})

test('every deadline says why in both languages, in whole words', () => {
  const found = on('2027-05-10', {
    written: {
      fees: { model: 'retainer', retainer: {} },
      payment: { dueMode: 'from-invoice-receipt', dueDays: days(15) },
      term: { trialDays: days(30) },
    },
  })
  expect(found.length).toBeGreaterThan(15)
  for (const { because, title } of found)
    for (const words of [because.fr, because.en, title.fr, title.en])
      expect(words).toMatch(/^[^{}<>]{4,}$/)
})
