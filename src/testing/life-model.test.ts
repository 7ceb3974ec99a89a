import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type RecordContext, checkRecords } from '#core/life/chain/check-records.ts'
import { recordDigestOf } from '#core/life/records/canonical.ts'
import { type RecordFile, recordFileName } from '#core/life/records/read-record.ts'
import type { LifeRecord } from '#core/life/records/record.ts'
import { usualDelays } from '#core/life/state/delays.ts'
import { lifeEvents } from '#core/life/state/events.ts'
import type { LifeFacts } from '#core/life/state/facts.ts'
import { stateOn } from '#core/life/state/state.ts'
import { type PlainDate, addDays } from '#core/terms/date.ts'
import { duration } from '#core/terms/duration.ts'
import { type Deal, type Told, isRefused, modelOn } from './fixtures/life-model.ts'

const first: PlainDate = { kind: 'date', iso: '2027-01-01' }
const dayAt = (day: number): PlainDate => addDays(first, day)
const isoOf = (day: number | undefined) => (day === undefined ? undefined : dayAt(day).iso)
const digestOf = (text: number) => `sha256:${String(text).padStart(64, '0')}` as const

/** What happens next: after some days, the text perhaps rewritten before. */
type Step = Pick<Told, 'kind' | 'by'> & {
  readonly wait: number
  readonly rewrites: boolean
  readonly cause: NonNullable<Told['cause']>
  readonly from: number
  readonly until?: number | undefined
}

const span = fc.option(fc.nat(60), { nil: undefined })
const steps = fc.array(
  fc.record(
    {
      kind: fc.constantFrom<Told['kind'][]>(
        ...(['sent', 'sent', 'signed', 'signed', 'signed', 'viewed', 'approved'] as const),
        ...(['internal-review', 'changes-requested', 'declined', 'withdrawn'] as const),
        ...(['terminated', 'paused', 'resumed', 'renewed', 'superseded', 'archived'] as const),
      ),
      wait: fc.oneof(fc.constant(0), fc.nat(12), fc.nat(70)),
      by: fc.constantFrom('provider', 'client'),
      rewrites: fc.oneof(
        { weight: 5, arbitrary: fc.constant(false) },
        { weight: 1, arbitrary: fc.constant(true) },
      ),
      cause: fc.constantFrom('convenience', 'non-renewal'),
      from: fc.nat(40),
      until: span,
    },
    { requiredKeys: ['kind', 'wait', 'by', 'rewrites', 'cause', 'from'] },
  ),
  { maxLength: 14 },
)

const deals: fc.Arbitrary<Deal> = fc
  .record({
    signers: fc.constantFrom<Deal['signers'][]>(
      ['provider', 'client'],
      ['provider', 'client'],
      ['client'],
      ['provider'],
    ),
    start: fc.option(fc.nat(40), { nil: undefined }),
    lasts: fc.option(fc.integer({ min: 1, max: 150 }), { nil: undefined }),
    mode: fc.constantFrom('none', 'manual-addendum', 'automatic'),
    notice: fc.nat(40),
    reminder: fc.nat(70),
    length: fc.integer({ min: 5, max: 80 }),
    max: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
  })
  .map(({ start, lasts, max, ...deal }) => ({
    ...deal,
    ...(start !== undefined && { start }),
    ...(lasts !== undefined && { end: (start ?? 40) + lasts }),
    ...(max !== undefined && { max }),
  }))

function factsOf(
  { signers, start, end, mode, notice, reminder, length, max }: Deal,
  text: number,
): LifeFacts {
  return {
    id: 'T-1',
    digest: digestOf(text),
    law: 'FR',
    zone: 'Europe/Paris',
    signers,
    ...(start !== undefined && { start: dayAt(start) }),
    ...(end !== undefined && { end: dayAt(end) }),
    renewal: {
      mode,
      ...(mode !== 'none' && { notice: duration(notice, 'calendarDay'), reminderDays: reminder }),
      length: duration(length, 'calendarDay'),
      ...(max !== undefined && { max }),
    },
    addenda: [],
  }
}

function told({ kind, by, cause, from, until }: Step, day: number, text: number): Told {
  const own = { kind, day, by, text }
  switch (kind) {
    case 'sent':
      return { ...own, ...(until !== undefined && { until: day + until }) }
    case 'terminated':
      return { ...own, cause, until: day + (until ?? 0) - 3 }
    case 'paused':
      return {
        ...own,
        from: day + from - 10,
        ...(until !== undefined && { until: day + until - 10 }),
      }
    case 'resumed':
      return { ...own, from: day + from - 10 }
    case 'renewed':
      return { ...own, ...(until !== undefined && { until: day + until }) }
    case 'superseded':
      return { ...own, ...(until !== undefined && { from: day + until }) }
    default:
      return own
  }
}

function detailsOf({ kind, by, cause, from, until }: Told): object {
  const some = (details: Record<string, string | undefined>) =>
    Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined))
  switch (kind) {
    case 'sent':
      return { channel: 'email', ...some({ expiresOn: isoOf(until) }) }
    case 'signed':
      return { signer: { party: by }, method: 'typed' }
    case 'changes-requested':
    case 'declined':
      return { reason: 'The rate.' }
    case 'terminated':
      return { cause, lastDay: isoOf(until) }
    case 'paused':
      return some({ from: isoOf(from), until: isoOf(until) })
    case 'resumed':
      return { on: isoOf(from) }
    case 'renewed':
      return { successor: 'T-2', ...some({ newEnd: isoOf(until) }) }
    case 'superseded':
      return { successor: 'T-2', ...some({ from: isoOf(from) }) }
    default:
      return {}
  }
}

/** The record as a file that follows others; records of one day are minutes apart. */
function fileOf(one: Told, before: readonly RecordFile[]): RecordFile {
  const number = before.length + 1
  const at = `${dayAt(one.day).iso}T10:${String(number).padStart(2, '0')}:00Z`
  const record = {
    format: 'clausier-record/1',
    contract: 'T-1',
    digest: digestOf(one.text),
    at,
    recordedAt: at,
    actor: { party: one.by },
    basis: 'claimed',
    kind: one.kind,
    details: detailsOf(one),
    prev: before.at(-1)?.digest ?? null,
  } as LifeRecord
  const path = `records/${recordFileName(number, one.kind)}`
  return { path, number, record, digest: recordDigestOf(record) }
}

function contextOf(facts: LifeFacts): RecordContext {
  const latest = Number.POSITIVE_INFINITY
  const pathOf = () => 'contract.mdx'
  return { facts, delays: usualDelays, today: first, latest, isSample: false, pathOf }
}

/** Refused by `check` for what it says, where it stands: the text of today is another matter. */
function isFaulty(file: RecordFile, before: readonly RecordFile[], facts: LifeFacts): boolean {
  return checkRecords([...before, file], contextOf(facts)).some(
    (message) => message.file === file.path && message.severity === 'error',
  )
}

function stateOf(facts: LifeFacts, files: readonly RecordFile[], day: number) {
  const events = lifeEvents(
    files.map(({ record }) => record),
    facts.zone,
  )
  const { negotiation, term, flags } = stateOn(facts, events, dayAt(day))
  return { negotiation, ...(term && { term }), flags }
}

test('any sequence of records is told, and what cannot be is refused, as a second telling of the design has it', () => {
  let [accepted, refused] = [0, 0]
  const states = new Set<string>()
  fc.assert(
    fc.property(deals, steps, (deal, sequence) => {
      const [files, known]: [RecordFile[], Told[]] = [[], []]
      let [day, text] = [0, 1]
      const compare = (until: number) => {
        for (let on = day; on <= until; on++) {
          const found = stateOf(factsOf(deal, text), files, on)
          states.add(found.negotiation).add(found.term ?? '')
          expect({ on, ...found }).toEqual({ on, ...modelOn(deal, known, text, on) })
        }
      }
      for (const step of sequence) {
        if (step.wait > 0) compare(day + step.wait - 1)
        day += step.wait
        if (step.rewrites) text += 1
        const one = told(step, day, text)
        const file = fileOf(one, files)
        const isWrong = isRefused(deal, known, one)
        expect([one, isFaulty(file, files, factsOf(deal, text))]).toEqual([one, isWrong])
        if (isWrong) refused += 1
        else {
          accepted += 1
          known.push(one)
          files.push(file)
        }
        compare(day)
      }
      compare(day + 120)
    }),
    { numRuns: 400 },
  )
  expect(accepted).toBeGreaterThan(500)
  expect(refused).toBeGreaterThan(500)
  expect(states.size).toBeGreaterThan(15)
})
