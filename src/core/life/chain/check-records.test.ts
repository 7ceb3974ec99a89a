import { describe, expect, test } from 'vitest'
import { recordDigestOf } from '#core/life/records/canonical.ts'
import { type RecordFile, recordFileName } from '#core/life/records/read-record.ts'
import type { LifeRecord, RecordKind } from '#core/life/records/record.ts'
import { usualDelays } from '#core/life/state/delays.ts'
import type { LifeFacts } from '#core/life/state/facts.ts'
import { checkNext } from './check-next.ts'
import { type RecordContext, checkRecords } from './check-records.ts'

const text = `sha256:${'1'.repeat(64)}` as const
const revised = `sha256:${'2'.repeat(64)}` as const
const addendum = `sha256:${'3'.repeat(64)}` as const

const facts: LifeFacts = {
  id: 'T-1',
  digest: text,
  law: 'FR',
  zone: 'Europe/Paris',
  signers: ['provider', 'client'],
  start: { kind: 'date', iso: '2027-01-04' },
  end: { kind: 'date', iso: '2027-07-03' },
  renewal: { mode: 'none' },
  addenda: [{ id: 'A1', type: 'addendum-rate', digest: addendum, signers: ['provider', 'client'] }],
}

/** A record as a line of a test: kind, day or instant, and what differs from the usual. */
type Line = readonly [
  kind: RecordKind,
  at: string,
  more?: { by?: string; digest?: string; document?: string; details?: object; recordedAt?: string },
]

const details: Readonly<Partial<Record<RecordKind, object>>> = {
  sent: { channel: 'email' },
  'changes-requested': { reason: 'The rate.' },
  declined: { reason: 'Too dear.' },
  terminated: { cause: 'convenience', lastDay: '2027-05-31' },
  paused: { from: '2027-03-01', until: '2027-03-31' },
  resumed: { on: '2027-03-15' },
  renewed: { successor: 'T-2' },
  superseded: { successor: 'T-2' },
  reminded: {
    of: [{ deadline: 'end-1', on: '2027-07-03', stage: 'due' }],
    channel: 'mail',
    to: 'client',
  },
  done: { deadline: 'deliver' },
  note: { text: 'A call.' },
}

/** Records of a chain whose links are right, so that only what they say is judged. */
function chainOf(lines: readonly Line[]): RecordFile[] {
  const files: RecordFile[] = []
  for (const [kind, when, more = {}] of lines) {
    const at = when.includes('T') ? when : `${when}T10:00:00+01:00`
    const by =
      more.by ??
      (['viewed', 'changes-requested', 'declined'].includes(kind) ? 'client' : 'provider')
    const before = files.at(-1)
    const recordedAt =
      more.recordedAt ?? (before && before.record.recordedAt > at ? before.record.recordedAt : at)
    const record = {
      format: 'clausier-record/1',
      contract: 'T-1',
      ...(more.document && { document: more.document }),
      digest: more.digest ?? text,
      at,
      recordedAt,
      actor: { party: by },
      basis: 'claimed',
      kind,
      details:
        more.details ??
        (kind === 'signed' ? { signer: { party: by }, method: 'typed' } : (details[kind] ?? {})),
      prev: before?.digest ?? null,
    } as LifeRecord
    const number = files.length + 1
    files.push({
      path: `records/${recordFileName(number, kind)}`,
      number,
      record,
      digest: recordDigestOf(record),
    })
  }
  return files
}

function contextOf(more: Partial<RecordContext> = {}): RecordContext {
  return {
    facts,
    delays: usualDelays,
    today: { kind: 'date', iso: '2028-01-01' },
    latest: Date.parse('2028-01-01T23:59:59Z'),
    isSample: false,
    pathOf: (document) => `${document ?? 'contract'}.mdx`,
    ...more,
  }
}

/** `0002 record-signed-twice`, in the order of the messages. */
function faults(files: readonly RecordFile[], context = contextOf()): string[] {
  return checkRecords(files, context).map(
    ({ file, rule }) => `${/\d{4}/.exec(file)?.[0] ?? file} ${rule}`,
  )
}

const client = { by: 'client' }
const signed: Line[] = [
  ['sent', '2026-12-16'],
  ['signed', '2026-12-17', client],
  ['signed', '2026-12-18'],
]

describe('lives that can be', () => {
  test.each<[string, Line[]]>([
    [
      'sent, read, signed by both',
      [['sent', '2026-12-16'], ['viewed', '2026-12-16'], ...signed.slice(1)],
    ],
    [
      'the provider signs before sending',
      [
        ['signed', '2026-12-15'],
        ['sent', '2026-12-16'],
        ['signed', '2026-12-17', client],
      ],
    ],
    [
      'a colleague asks for changes first',
      [
        ['internal-review', '2026-12-10'],
        ['changes-requested', '2026-12-11', { by: 'provider' }],
        ...signed,
      ],
    ],
    [
      'the client asks twice, then signs',
      [
        ['sent', '2026-12-16'],
        ['changes-requested', '2026-12-16'],
        ['changes-requested', '2026-12-17'],
        ...signed.slice(1),
      ],
    ],
    [
      'declined, revised, approved by a colleague, sent again',
      [
        ['sent', '2026-12-08', { digest: revised }],
        ['declined', '2026-12-09', { digest: revised }],
        ['internal-review', '2026-12-10'],
        ['approved', '2026-12-11'],
        ...signed,
      ],
    ],
    ['declined, then sent again', [['sent', '2026-12-10'], ['declined', '2026-12-11'], ...signed]],
    [
      'another text was sent first',
      [
        ['sent', '2026-12-10', { digest: revised }],
        ['changes-requested', '2026-12-11', { digest: revised }],
        ...signed,
      ],
    ],
    ['read again after signature', [...signed, ['viewed', '2027-01-10']]],
    [
      'paused, resumed, terminated',
      [
        ...signed,
        ['paused', '2027-02-20'],
        ['resumed', '2027-03-14'],
        ['terminated', '2027-05-01'],
      ],
    ],
    [
      'an addendum of its own',
      [
        ...signed,
        ['sent', '2027-02-01', { document: 'A1', digest: addendum }],
        ['signed', '2027-02-02', { ...client, document: 'A1', digest: addendum }],
      ],
    ],
    [
      'a reading that is told late',
      [
        ...signed,
        ['viewed', '2026-12-16T18:00:00+01:00', { recordedAt: '2026-12-19T10:00:00+01:00' }],
      ],
    ],
    [
      'notes, reminders and work done at any time',
      [
        ['note', '2026-12-01'],
        ...signed,
        ['reminded', '2027-07-01'],
        ['done', '2027-08-01'],
        ['archived', '2027-09-01'],
      ],
    ],
    [
      'the same moment in two zones',
      [
        ['sent', '2026-12-16T23:30:00-05:00'],
        ['viewed', '2026-12-17T05:31:00+01:00', { recordedAt: '2026-12-17T05:31:00+01:00' }],
      ],
    ],
  ])('%s', (_, lines) => {
    expect(faults(chainOf(lines))).toEqual([])
  })
})

describe('lives that cannot be', () => {
  test.each<[string, Line[], string]>([
    ['read without having been sent', [['viewed', '2026-12-16']], '0001 record-without-request'],
    [
      'declined without having been sent',
      [['declined', '2026-12-16']],
      '0001 record-without-request',
    ],
    [
      'signed by the client without having been sent',
      [['signed', '2026-12-16', client]],
      '0001 record-without-request',
    ],
    [
      'signed after it was declined',
      [
        ['sent', '2026-12-16'],
        ['declined', '2026-12-17'],
        ['signed', '2026-12-18', client],
      ],
      '0003 record-after-answer',
    ],
    [
      'withdrawn twice',
      [
        ['sent', '2026-12-16'],
        ['withdrawn', '2026-12-17'],
        ['withdrawn', '2026-12-18'],
      ],
      '0003 record-after-answer',
    ],
    [
      'signed twice by one party',
      [...signed.slice(0, 2), ['signed', '2026-12-18', client]],
      '0003 record-signed-twice',
    ],
    [
      'signed twice once all have signed',
      [...signed, ['signed', '2026-12-19', client]],
      '0004 record-signed-twice',
    ],
    [
      'a signature for another text',
      [
        ['sent', '2026-12-16'],
        ['signed', '2026-12-17', { ...client, digest: revised }],
      ],
      '0002 record-other-digest',
    ],
    [
      'a reading of another text',
      [
        ['sent', '2026-12-16'],
        ['viewed', '2026-12-17', { digest: revised }],
      ],
      '0002 record-other-digest',
    ],
    [
      'answered by a clock that is slow',
      [
        ['sent', '2026-12-16'],
        ['viewed', '2026-12-15', { recordedAt: '2026-12-16T11:00:00+01:00' }],
      ],
      '0002 record-before-request',
    ],
    [
      'signed by a slow clock, while an earlier text was with the client',
      [
        ['sent', '2026-12-10', { digest: revised }],
        ['sent', '2026-12-16'],
        ['signed', '2026-12-15', { ...client, recordedAt: '2026-12-16T11:00:00+01:00' }],
      ],
      '0003 record-before-request',
    ],
    ['sent after signature', [...signed, ['sent', '2026-12-20']], '0004 record-after-signature'],
    [
      'declined after signature',
      [...signed, ['declined', '2026-12-20']],
      '0004 record-after-signature',
    ],
    [
      'terminated before signature',
      [
        ['sent', '2026-12-16'],
        ['terminated', '2026-12-17'],
      ],
      '0002 record-before-signature',
    ],
    [
      'paused with one signature',
      [...signed.slice(0, 2), ['paused', '2026-12-18']],
      '0003 record-before-signature',
    ],
    [
      'paused twice',
      [...signed, ['paused', '2027-02-01'], ['paused', '2027-02-02']],
      '0005 record-pause',
    ],
    ['resumed without a pause', [...signed, ['resumed', '2027-03-14']], '0004 record-pause'],
    [
      'paused after its end',
      [...signed, ['paused', '2027-08-01', { details: { from: '2027-08-02' } }]],
      '0004 record-term-over',
    ],
    [
      'a pause that ends before it begins',
      [
        ...signed,
        ['paused', '2027-02-01', { details: { from: '2027-03-02', until: '2027-03-01' } }],
      ],
      '0004 record-dates',
    ],
    [
      'a last day before the notice',
      [
        ...signed,
        ['terminated', '2027-03-01', { details: { cause: 'mutual', lastDay: '2027-02-28' } }],
      ],
      '0004 record-dates',
    ],
    [
      'an addendum nobody wrote',
      [...signed, ['sent', '2027-02-01', { document: 'A9' }]],
      '0004 record-document-unknown',
    ],
    [
      'a signature after the request ran out',
      [
        ['sent', '2026-12-01'],
        ['signed', '2027-02-01', client],
      ],
      '0002 record-after-expiry',
    ],
    [
      'dated after it was written',
      [['note', '2026-12-16T12:00:00+01:00', { recordedAt: '2026-12-16T10:00:00+01:00' }]],
      '0001 record-early',
    ],
    [
      'written before the one it follows',
      [
        ['note', '2026-12-16'],
        ['note', '2026-12-15', { recordedAt: '2026-12-15T10:00:00+01:00' }],
      ],
      '0002 record-order',
    ],
    ['another contract', [['note', '2026-12-16']], '0001 record-contract'],
  ])('%s', (name, lines, expected) => {
    const context =
      name === 'another contract' ? contextOf({ facts: { ...facts, id: 'T-9' } }) : contextOf()
    expect(faults(chainOf(lines), context)).toEqual([expected])
  })
})

test.each<[string, Line]>([
  ['superseded', ['superseded', '2027-02-01']],
  ['renewed by another, and at its end', ['renewed', '2027-06-01']],
])('nothing ends or pauses a term that was %s', (_, over) => {
  const late: Line[] = [
    ['terminated', '2027-07-10', { details: { cause: 'breach', lastDay: '2027-08-31' } }],
    ['paused', '2027-07-11', { details: { from: '2027-07-12' } }],
  ]
  expect(faults(chainOf([...signed, over, ...late]))).toEqual([
    '0005 record-term-over',
    '0006 record-term-over',
  ])
})

describe('one more record', () => {
  const late = { recordedAt: '2026-12-20T10:00:00+01:00' }
  /** What the last of some records is blamed for. */
  const blamed = (lines: readonly Line[]) => {
    const files = chainOf(lines)
    const last = files.at(-1)
    if (!last) throw new Error('there should be a last record')
    return checkNext(files.slice(0, -1), last, contextOf()).map(({ file, rule }) => {
      expect(file).toBe(last.path)
      return rule
    })
  }

  test.each<[string, Line[]]>([
    [
      'a signature dated before a withdrawal that is recorded',
      [
        ['sent', '2026-12-16'],
        ['signed', '2026-12-17'],
        ['withdrawn', '2026-12-19'],
        ['signed', '2026-12-18', { ...client, ...late }],
      ],
    ],
    [
      'a refusal dated before a signature that is recorded',
      [...signed, ['declined', '2026-12-16T12:00:00+01:00', late]],
    ],
    [
      'a withdrawal dated before a signature that is recorded',
      [...signed, ['withdrawn', '2026-12-16T12:00:00+01:00', late]],
    ],
    [
      'an end dated before a pause that is recorded',
      [
        ...signed,
        ['paused', '2027-02-20'],
        ['superseded', '2027-02-01', { recordedAt: '2027-03-01T10:00:00+01:00' }],
      ],
    ],
  ])('%s never makes that impossible', (_, lines) => {
    expect(blamed(lines)).toEqual(['record-overtaken'])
  })

  test('is not to blame for an error that was there before', () => {
    const wrong: Line[] = [...signed, ['declined', '2026-12-20'], ['note', '2026-12-21']]
    expect(blamed(wrong)).toEqual([])
    expect(faults(chainOf(wrong))).toEqual(['0004 record-after-signature'])
  })

  test('may be a request for changes that was under way while all signed', () => {
    const asked = [...signed, ['changes-requested', '2026-12-16T12:00:00+01:00', late]] as Line[]
    expect(blamed(asked)).toEqual([])
  })
})

describe('a chain that was touched', () => {
  const whole = chainOf([...signed, ['note', '2027-01-05']])

  test('a record taken out of the middle is missed, and so is what it was', () => {
    expect(faults(whole.filter(({ number }) => number !== 2))).toContain('0003 record-missing')
  })

  test('the first record taken away is missed', () => {
    expect(faults(whole.slice(1))).toContain('0002 record-missing')
  })

  test('a record changed in place is named, not the one after it', () => {
    const changed = whole.map((file) =>
      file.number === 2 ? { ...file, digest: `sha256:${'f'.repeat(64)}` as const } : file,
    )
    expect(faults(changed)).toEqual(['0002 record-changed'])
  })

  test('two branches that both added number 4', () => {
    const [last] = chainOf([...signed, ['archived', '2027-01-06']]).slice(3)
    if (!last) throw new Error('there should be a fourth record')
    expect(faults([...whole, last])).toEqual(['0004 record-number-twice'])
  })

  test('a first record that says another came before', () => {
    const [first, ...rest] = whole
    if (!first) throw new Error('there should be a first record')
    const record = { ...first.record, prev: text } as LifeRecord
    expect(faults([{ ...first, record }, ...rest])).toEqual(['0001 record-first'])
  })
})

describe('a record from the future', () => {
  const files = chainOf(signed)
  const early = {
    today: { kind: 'date' as const, iso: '2026-12-16' },
    latest: Date.parse('2026-12-16T22:59:59Z'),
  }

  test("is a mistake each, for a contract of one's own", () => {
    expect(faults(files, contextOf(early))).toEqual(['0002 record-future', '0003 record-future'])
    expect(checkRecords(files, contextOf(early))[0]?.severity).toBe('error')
  })

  test('is said once for a sample, and stops nothing', () => {
    const messages = checkRecords(files, contextOf({ ...early, isSample: true }))
    expect(messages.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['record-future', 'info'],
    ])
  })
})

describe('the text of today', () => {
  test('must be the one that was signed', () => {
    const after = contextOf({ facts: { ...facts, digest: revised } })
    expect(faults(chainOf(signed), after)).toEqual(['contract.mdx record-text-changed'])
  })

  test('is compared with the one the client has, too', () => {
    const after = contextOf({ facts: { ...facts, digest: revised } })
    const [message] = checkRecords(chainOf(signed.slice(0, 1)), after)
    expect(message).toMatchObject({ rule: 'record-text-edited', severity: 'warning' })
  })

  test('may change freely once changes were asked for', () => {
    const after = contextOf({ facts: { ...facts, digest: revised } })
    expect(
      faults(
        chainOf([
          ['sent', '2026-12-16'],
          ['changes-requested', '2026-12-17'],
        ]),
        after,
      ),
    ).toEqual([])
  })
})
