import { describe, expect, test } from 'vitest'
import type { PlainDate } from '#core/terms/date.ts'
import { addDays } from '#core/terms/date.ts'
import { duration } from '#core/terms/duration.ts'
import { usualDelays } from './delays.ts'
import type { LifeEvent } from './events.ts'
import type { LifeFacts } from './facts.ts'
import { labelOf } from './label.ts'
import { type LifeState, stateOn } from './state.ts'

const day = (iso: string): PlainDate => ({ kind: 'date', iso })
const text = `sha256:${'1'.repeat(64)}` as const
const revised = `sha256:${'2'.repeat(64)}` as const

/** E1 of the samples: six months, decision 30 days before the end. */
const facts: LifeFacts = {
  id: 'FR-ADM-0001',
  digest: text,
  law: 'FR',
  zone: 'Europe/Paris',
  signers: ['provider', 'client'],
  start: day('2027-01-04'),
  end: day('2027-07-03'),
  renewal: {
    mode: 'manual-addendum',
    notice: duration(30, 'calendarDay'),
    reminderDays: 60,
    reminderOn: day('2027-05-04'),
  },
  addenda: [],
}

function event(kind: LifeEvent['kind'], on: string, more: Partial<LifeEvent> = {}): LifeEvent {
  return { kind, on, digest: text, party: 'provider', ...more }
}

const sent = event('sent', '2026-12-16')
const viewed = event('viewed', '2026-12-17', { party: 'client' })
const signed = [
  event('signed', '2026-12-18', { party: 'client' }),
  event('signed', '2026-12-18', { party: 'provider' }),
]
const life = [sent, viewed, ...signed]

function on(iso: string, events: readonly LifeEvent[], of = facts): LifeState {
  return stateOn(of, events, day(iso), usualDelays)
}

/** `signed/active [archived]` */
function brief({ negotiation, term, flags }: LifeState): string {
  return [[negotiation, term].filter(Boolean).join('/'), ...flags.map((flag) => `[${flag}]`)].join(
    ' ',
  )
}

describe('a contract of six months that is decided by hand', () => {
  test.each([
    ['2026-12-15', 'draft'],
    ['2026-12-16', 'sent'],
    ['2026-12-17', 'viewed'],
    ['2026-12-18', 'signed/scheduled'],
    ['2027-01-03', 'signed/scheduled'],
    ['2027-01-04', 'signed/active'],
    ['2027-01-16', 'signed/active'],
    ['2027-01-17', 'signed/active [archived]'],
    ['2027-05-03', 'signed/active [archived]'],
    ['2027-05-04', 'signed/notice-window [archived]'],
    ['2027-06-03', 'signed/notice-window [archived]'],
    ['2027-06-04', 'signed/expiring [archived]'],
    ['2027-07-03', 'signed/expiring [archived]'],
    ['2027-07-04', 'signed/expired [archived]'],
  ])('is on %s: %s', (iso, expected) => {
    expect(brief(on(iso, life))).toBe(expected)
  })

  test('says why in both languages, with the dates that decide', () => {
    const { because } = on('2027-05-23', life)
    expect(because.find(({ about }) => about === 'term')).toMatchObject({
      rule: 'notice-window',
      text: {
        fr: "fin le 3 juillet 2027, dans 41 jours ; décision possible jusqu'au 3 juin 2027",
        en: 'ends on 3 July 2027, in 41 days; notice can be given until 3 June 2027',
      },
    })
  })
})

describe('a negotiation', () => {
  const asked = event('changes-requested', '2026-12-17', { party: 'client', why: 'Le prix.' })

  test.each<[string, LifeEvent[], string]>([
    ['one signature', [sent, signed[0] as LifeEvent], 'partly-signed'],
    ['changes asked for, nothing changed yet', [sent, asked], 'changes-requested'],
    ['a colleague reads it', [event('internal-review', '2026-12-10')], 'internal-review'],
    [
      'the colleague is done',
      [event('internal-review', '2026-12-10'), event('approved', '2026-12-11')],
      'draft',
    ],
    [
      'the client agrees before signing',
      [sent, event('approved', '2026-12-17', { party: 'client' })],
      'viewed',
    ],
    ['declined', [sent, event('declined', '2026-12-17', { party: 'client' })], 'declined'],
    [
      'declined after changes were asked for',
      [sent, asked, event('declined', '2026-12-18', { party: 'client' })],
      'declined',
    ],
    ['withdrawn', [sent, event('withdrawn', '2026-12-17')], 'withdrawn'],
    ['signed after all, as it was', [sent, asked, ...signed], 'signed/scheduled'],
  ])('%s', (_, events, expected) => {
    expect(brief(on('2026-12-20', events))).toBe(expected)
  })

  test.each(['changes-requested', 'declined', 'withdrawn'] as const)(
    'after %s a revised text is a draft again and can be sent and signed',
    (kind) => {
      const answer = event(kind, '2026-12-17', { party: 'client' })
      const after = { ...facts, digest: revised }
      expect(brief(on('2026-12-20', [sent, answer], after))).toBe('draft')
      const again = event('sent', '2026-12-21', { digest: revised })
      const both = signed.map((one) => ({ ...one, on: '2026-12-22', digest: revised }))
      const whole = [sent, answer, again, ...both]
      expect(brief(on('2026-12-21', whole, after))).toBe('sent')
      expect(brief(on('2026-12-22', whole, after))).toBe('signed/scheduled')
      expect(brief(on('2026-12-17', whole, after)), 'the history stays').toBe(kind)
    },
  )

  test('a request runs out, also with one signature on it, and can be sent again', () => {
    const half = [sent, signed[0] as LifeEvent]
    expect(brief(on('2027-01-15', half))).toBe('partly-signed')
    expect(brief(on('2027-01-16', half))).toBe('request-expired')
    const again = event('sent', '2027-01-20')
    expect(brief(on('2027-01-20', [...half, again])), 'the same text keeps its signature').toBe(
      'partly-signed',
    )
  })

  test('a date on the request goes before the delay of the house', () => {
    const until = event('sent', '2026-12-16', { until: '2026-12-20' })
    expect(brief(on('2026-12-20', [until]))).toBe('sent')
    expect(brief(on('2026-12-21', [until]))).toBe('request-expired')
  })

  test('a text edited while its request is open is flagged, and the request stands', () => {
    expect(brief(on('2026-12-20', [sent, viewed], { ...facts, digest: revised }))).toBe(
      'viewed [edited]',
    )
  })

  test('signatures for an earlier text do not count for the next', () => {
    const again = event('sent', '2026-12-19', { digest: revised })
    const events = [
      sent,
      signed[0] as LifeEvent,
      again,
      { ...(signed[1] as LifeEvent), on: '2026-12-20', digest: revised },
    ]
    expect(brief(on('2026-12-20', events, { ...facts, digest: revised }))).toBe('partly-signed')
  })
})

describe('the end of a term', () => {
  test('notice of termination runs to its last day, included', () => {
    const notice = event('terminated', '2027-03-01', { cause: 'convenience', until: '2027-03-31' })
    expect(on('2027-02-28', [...life, notice]).term).toBe('active')
    expect(on('2027-03-01', [...life, notice]).term).toBe('terminating')
    expect(on('2027-03-31', [...life, notice]).term).toBe('terminating')
    expect(on('2027-04-01', [...life, notice]).term).toBe('terminated')
  })

  test('notice of non-renewal makes it expiring, and it expires with its period', () => {
    const notice = event('terminated', '2027-05-10', { cause: 'non-renewal', until: '2027-07-03' })
    expect(on('2027-05-10', [...life, notice]).term).toBe('expiring')
    expect(on('2027-07-04', [...life, notice]).term).toBe('expired')
  })

  test('a contract that ends by itself first is not ended by a later notice day', () => {
    const notice = event('terminated', '2027-06-20', { cause: 'convenience', until: '2027-07-20' })
    expect(on('2027-07-03', [...life, notice]).term).toBe('expiring')
    expect(on('2027-07-04', [...life, notice]).term).toBe('expired')
  })

  test('a renewal by another contract shows once the end is reached', () => {
    const renewed = event('renewed', '2027-06-20', { ref: 'FR-ADM-0009' })
    expect(on('2027-07-03', [...life, renewed]).term).toBe('expiring')
    expect(on('2027-07-04', [...life, renewed]).term).toBe('renewed')
  })

  test('a contract that replaces it does so on its day', () => {
    const replaced = event('superseded', '2027-02-01', { ref: 'FR-ADM-0009', from: '2027-02-15' })
    expect(on('2027-02-14', [...life, replaced]).term).toBe('active')
    expect(on('2027-02-15', [...life, replaced]).term).toBe('superseded')
  })

  test('a signed renewal addendum moves the end, and the next reminder with it', () => {
    const addendum = {
      id: 'A1',
      type: 'addendum-renewal',
      digest: revised,
      signers: facts.signers,
      newEnd: day('2027-12-31'),
    }
    const of = { ...facts, addenda: [addendum] }
    const more = { document: 'A1', digest: revised }
    const events = [
      ...life,
      event('sent', '2027-06-05', more),
      event('signed', '2027-06-08', { ...more, party: 'client' }),
      event('signed', '2027-06-10', { ...more, party: 'provider' }),
    ]
    expect(on('2027-06-09', events, of).term).toBe('expiring')
    expect(on('2027-06-10', events, of).term).toBe('active')
    expect(on('2027-10-31', events, of).term).toBe('active')
    expect(on('2027-11-01', events, of).term).toBe('notice-window')
    expect(on('2027-12-02', events, of).term).toBe('expiring')
    expect(on('2028-01-01', events, of).term).toBe('expired')
  })
})

describe('a contract that renews itself', () => {
  const automatic: LifeFacts = {
    ...facts,
    end: day('2027-12-31'),
    renewal: {
      mode: 'automatic',
      length: duration(12, 'month'),
      notice: duration(30, 'calendarDay'),
      reminderDays: 60,
    },
  }

  test.each([
    ['2027-10-31', 'active'],
    ['2027-11-01', 'notice-window'],
    ['2027-12-01', 'notice-window'],
    ['2027-12-02', 'active'],
    ['2027-12-31', 'active'],
    ['2028-01-01', 'active'],
    ['2028-10-31', 'active'],
    ['2028-11-01', 'notice-window'],
    ['2031-11-15', 'notice-window'],
  ])('is on %s: %s', (iso, expected) => {
    expect(on(iso, life, automatic).term).toBe(expected)
  })

  test('declined in its second period, it ends with that period', () => {
    const declined = event('terminated', '2028-11-20', {
      cause: 'non-renewal',
      until: '2028-12-31',
    })
    expect(on('2028-11-19', [...life, declined], automatic).term).toBe('notice-window')
    expect(on('2028-11-20', [...life, declined], automatic).term).toBe('expiring')
    expect(on('2029-01-01', [...life, declined], automatic).term).toBe('expired')
  })

  test('with a limit of one renewal, the second period is the last', () => {
    const limited = { ...automatic, renewal: { ...automatic.renewal, max: 1 } }
    expect(on('2028-12-15', life, limited).term).toBe('expiring')
    expect(on('2029-01-01', life, limited).term).toBe('expired')
  })

  test('36 months, then 12 by tacit renewal, three months of notice (glpi#15893)', () => {
    const tacit: LifeFacts = {
      ...facts,
      start: day('2021-01-01'),
      end: day('2023-12-31'),
      renewal: { mode: 'automatic', length: duration(12, 'month'), notice: duration(3, 'month') },
    }
    const early = life.map((one) => ({ ...one, on: '2020-12-15' }))
    const notices = ['2023-09-30', '2024-09-30', '2025-09-30']
    for (const iso of notices) {
      expect(on(iso, early, tacit).term, iso).toBe('notice-window')
      expect(on(addDays(day(iso), 1).iso, early, tacit).term, iso).toBe('active')
    }
    const { period } = on('2025-02-01', early, tacit).detail.term ?? {}
    expect(period).toMatchObject({ index: 2, start: day('2025-01-01'), end: day('2025-12-31') })
  })
})

describe('contracts without a usual end', () => {
  const { end: _, ...endless } = facts

  test('an open-ended contract stays active until its notice has run', () => {
    const open: LifeFacts = { ...endless, renewal: { mode: 'none' } }
    expect(on('2035-01-01', life, open).term).toBe('active')
    const notice = event('terminated', '2035-01-02', { cause: 'convenience', until: '2035-01-17' })
    expect(on('2035-01-17', [...life, notice], open).term).toBe('terminating')
    expect(on('2035-01-18', [...life, notice], open).term).toBe('terminated')
  })

  test('a project without a renewal clause is announced two weeks before its end', () => {
    const project: LifeFacts = { ...facts, end: day('2027-04-09'), renewal: { mode: 'none' } }
    expect(on('2027-03-25', life, project).term).toBe('active')
    expect(on('2027-03-26', life, project).term).toBe('expiring')
    expect(on('2027-04-10', life, project).term).toBe('expired')
  })

  test('without a start date it starts when the last party signs', () => {
    const { start: __, ...undated } = facts
    expect(on('2026-12-18', life, undated).term).toBe('active')
  })
})

describe('a pause', () => {
  const paused = event('paused', '2027-02-01', { from: '2027-02-10', until: '2027-03-10' })

  test('flags its days, and leaves the term alone', () => {
    expect(brief(on('2027-02-09', [...life, paused]))).toBe('signed/active [archived]')
    expect(brief(on('2027-02-10', [...life, paused]))).toBe('signed/active [paused] [archived]')
    expect(brief(on('2027-03-10', [...life, paused]))).toBe('signed/active [paused] [archived]')
    expect(brief(on('2027-03-11', [...life, paused]))).toBe('signed/active [archived]')
  })

  test('ends early when work resumes', () => {
    const back = event('resumed', '2027-02-20', { from: '2027-02-22' })
    expect(on('2027-02-21', [...life, paused, back]).flags).toContain('paused')
    expect(on('2027-02-22', [...life, paused, back]).flags).not.toContain('paused')
  })
})

test('the six usual labels are a view of the two axes', () => {
  const days = [
    '2026-12-15',
    '2026-12-16',
    '2026-12-17',
    '2026-12-18',
    '2027-03-01',
    '2027-06-10',
    '2027-07-04',
  ]
  expect(days.map((iso) => labelOf(on(iso, life)))).toEqual([
    'draft',
    'sent',
    'viewed',
    'signed',
    'active',
    'active',
    'expired',
  ])
  expect(labelOf({ negotiation: 'request-expired' })).toBe('draft')
})
