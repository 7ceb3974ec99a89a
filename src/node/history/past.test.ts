import { execFileSync } from 'node:child_process'
import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { LogEntry } from '#core/change/change-log/log-entry.ts'
import { EnvironmentFault } from '#node/faults.ts'
import {
  type GitRepository,
  gitRepository,
  smallContract,
  smallRepository,
} from '#testing/fixtures/git-repository.ts'
import { runs } from '#testing/fuzz-runs.ts'
import { compareReadings } from './contract-log.ts'
import { openPast } from './past.ts'

let repository: GitRepository

beforeEach(() => {
  repository = gitRepository()
})
afterEach(() => repository.dispose())

function start(on = repository): void {
  on.write({ ...smallRepository(), ...smallContract('Ann works on Mondays.') })
  on.commit('contract(T-1): first version')
}

function log(on = repository, folder = 'T-1'): LogEntry[] {
  return openPast(on.root).log(folder)
}

/** Kind, subject and English notes of each entry. */
function said(entries: readonly LogEntry[]): string[] {
  return entries.map(({ kind, commit, notes }) =>
    [kind, commit.subject, ...notes.map(({ en }) => en)].join(' | '),
  )
}

test('a log says what each commit changed, in words, with date, author and reason', () => {
  start()
  repository.write(smallContract('Ann works on Mondays.', 'late: { graceDays: 5 }'))
  repository.commit('amend(T-1): longer grace', {
    author: 'Bob Example',
    body: 'Asked for by Ann.',
  })
  repository.write(
    smallContract('Ann works on Tuesdays. She rests on Sundays.', 'late: { graceDays: 5 }'),
  )
  repository.commit('amend(T-1): another day')
  const entries = log()
  expect(said(entries)).toEqual([
    'created | contract(T-1): first version | Contract created, version 1.0',
    'changed | amend(T-1): longer grace | Grace period: 3 calendar days → 5 calendar days',
    'changed | amend(T-1): another day | 2 sentences changed in “Special terms”',
  ])
  expect(entries[1]?.commit).toMatchObject({
    author: 'Bob Example',
    date: '2027-01-05T09:00:00+01:00',
    reason: 'Asked for by Ann.',
  })
})

test('a change of the text alone, of white space or of a comment is told apart', () => {
  start()
  repository.write(smallContract('Ann  works\non Mondays.'))
  repository.commit('style: wrap')
  expect(said(log()).at(-1)).toBe('same | style: wrap | Text and terms stay the same')
})

test('a party or a draft clause that changed is in the log of the contract that draws on it', () => {
  start()
  repository.write({
    'content/parties/bob.yaml': 'legalName: Robert Example\nsignatory: { name: Bob Example }\n',
  })
  repository.commit('party: Bob is called Robert')
  repository.write({
    'clauses/late-payment/1.0.0/en.mdx': 'The period of grace is {late.graceDays}.\n',
  })
  repository.commit('clause: another word')
  repository.write({ 'content/parties/carl.yaml': 'legalName: Carl Example\n' })
  repository.commit('party: Carl')
  const entries = said(log())
  expect(entries).toHaveLength(3)
  expect(entries[1]).toContain('Bob Example → Robert Example')
  expect(entries[2]).toBe('changed | clause: another word | 1 sentence changed in “Late payment”')
})

test('a moved folder keeps its history', () => {
  start()
  repository.move('content/contracts/T-1', 'content/contracts/T-2')
  const [[, text] = ['', '']] = Object.entries(smallContract('Ann works on Mondays.'))
  repository.write({ 'content/contracts/T-2/contract.mdx': text.replace('id: T-1', 'id: T-2') })
  repository.commit('rename')
  const entries = log(repository, 'T-2')
  expect(said(entries)).toEqual([
    'created | contract(T-1): first version | Contract created, version 1.0',
    'changed | rename | Moved from T-1 to T-2 | Number of the contract: T-1 → T-2',
  ])
  expect(entries[1]?.movedFrom).toBe('T-1')
})

test('a contract that was removed and came back', () => {
  start()
  repository.remove('content/contracts/T-1')
  repository.commit('drop')
  repository.write(smallContract('Ann works on Fridays.'))
  repository.commit('bring back')
  expect(said(log())).toEqual([
    'created | contract(T-1): first version | Contract created, version 1.0',
    'removed | drop | Contract removed from the repository',
    'returned | bring back | Contract restored, version 1.0 | 1 sentence changed in “Special terms”',
  ])
})

test('a version with mistakes says so, and the next is compared with the last that could be read', () => {
  start()
  repository.write({ 'content/contracts/T-1/contract.mdx': '---\nnonsense\n---\n' })
  repository.commit('oops')
  repository.write(smallContract('Ann works on Fridays.'))
  repository.commit('mend')
  const entries = said(log())
  expect(entries[1]).toMatch(/^unreadable \| oops \| Cannot be read at this revision: /)
  expect(entries[2]).toBe('changed | mend | 1 sentence changed in “Special terms”')
})

test('a clause version that was not there yet makes a version that cannot be read', () => {
  start()
  repository.write({
    'content/contracts/T-1/contract.mdx': String(
      Object.values(smallContract('Ann works on Mondays.'))[0],
    ).replace('id="late-payment" version="1.0.0"', 'id="late-payment" version="2.0.0"'),
  })
  repository.commit('too early')
  expect(said(log()).at(-1)).toContain('late-payment')
  expect(log().at(-1)?.kind).toBe('unreadable')
})

test('a merge is one entry, against its first parent, with the commits it brought', () => {
  start()
  repository.git('checkout', '-q', '-b', 'negotiation')
  repository.write(smallContract('Ann works on Tuesdays.'))
  repository.commit('ask for Tuesdays', { author: 'Bob Example' })
  repository.write(smallContract('Ann works on Wednesdays.'))
  repository.commit('settle on Wednesdays', { author: 'Bob Example' })
  repository.git('checkout', '-q', 'main')
  repository.write({ 'content/parties/carl.yaml': 'legalName: Carl Example\n' })
  repository.commit('party: Carl')
  repository.git('merge', '-q', '--no-ff', '-m', 'Merge negotiation', 'negotiation')
  const entries = log()
  expect(said(entries).at(-1)).toBe(
    'changed | Merge negotiation | 1 sentence changed in “Special terms”',
  )
  expect(entries.at(-1)?.merged.map(({ subject, author }) => `${subject}, ${author}`)).toEqual([
    'ask for Tuesdays, Bob Example',
    'settle on Wednesdays, Bob Example',
  ])
})

test.each([
  ['saying so', 'encoding ISO-8859-1\n'],
  ['without saying so', ''],
])('a name in Latin-1 is read, %s', (_, header) => {
  start()
  const object = repository.git('cat-file', 'commit', 'HEAD')
  const latin1 = object.replace('Ann Example', 'Zoé Example').replace('\n\n', `\n${header}\n`)
  const id = execFileSync(
    'git',
    ['-C', repository.top, 'hash-object', '-t', 'commit', '-w', '--stdin'],
    { input: Buffer.from(latin1, 'latin1'), encoding: 'utf8' },
  ).trim()
  repository.git('update-ref', 'refs/heads/main', id)
  expect(log()[0]?.commit.author).toBe('Zoé Example')
})

test('a message may look like the output of git', () => {
  start()
  repository.write(smallContract('Ann works on Fridays.'))
  const body = ':100644 100644 aaaa bbbb M\n\ncontent/contracts/T-1/contract.mdx'
  repository.commit(':100644 100644 aaaa bbbb M', { body })
  const last = log().at(-1)
  expect(last?.commit).toMatchObject({ subject: ':100644 100644 aaaa bbbb M', reason: body })
  expect(last?.kind).toBe('changed')
})

test('contracts in a folder of a larger repository', () => {
  const inner = gitRepository('legal/contracts repository')
  try {
    start(inner)
    inner.write(smallContract('Ann works on Fridays.'))
    inner.commit('amend')
    expect(said(log(inner))).toEqual([
      'created | contract(T-1): first version | Contract created, version 1.0',
      'changed | amend | 1 sentence changed in “Special terms”',
    ])
  } finally {
    inner.dispose()
  }
})

test('a shallow clone is refused with what to do', () => {
  start()
  repository.write(smallContract('Ann works on Fridays.'))
  repository.commit('amend')
  const clone = gitRepository()
  try {
    clone.git('fetch', '-q', '--depth', '1', `file://${repository.top}`, 'main')
    clone.git('checkout', '-q', 'FETCH_HEAD')
    expect(() => openPast(clone.root)).toThrow(EnvironmentFault)
    expect(() => openPast(clone.root)).toThrow('cut short')
  } finally {
    clone.dispose()
  }
})

test('a revision that a rewritten history no longer has is refused', () => {
  start()
  expect(() => openPast(repository.root, 'feature/gone')).toThrow(EnvironmentFault)
})

test('from first to last, the steps of any history add up to the redline of its ends', () => {
  const day = fc.constantFrom('Mondays', 'Tuesdays', 'Fridays')
  const version = fc.tuple(fc.integer({ min: 1, max: 9 }), day)
  fc.assert(
    fc.property(fc.array(version, { minLength: 2, maxLength: 4 }), (versions) => {
      const own = gitRepository()
      try {
        own.write(smallRepository())
        for (const [grace, weekday] of versions) {
          own.write(smallContract(`Ann works on ${weekday}.`, `late: { graceDays: ${grace} }`))
          own.commit(`${grace} days, ${weekday}`)
        }
        const past = openPast(own.root)
        const readings = past.points('T-1').map((point) => past.read(point))
        const [first, last] = [readings[0], readings.at(-1)]
        if (!first || !last) throw new Error('Both ends are there.')
        expect(netSteps(past.log('T-1'))).toEqual(stepsIn(compareReadings(first, last).notes))
      } finally {
        own.dispose()
      }
    }),
    runs(6),
  )
})

/** Each term that steps changed, from its first value to its last; none for one that came back. */
function netSteps(entries: readonly LogEntry[]): string[] {
  const net = new Map<string, { from: string; to: string }>()
  for (const step of entries.flatMap(({ notes }) => stepsIn(notes))) {
    const [, label = '', from = '', to = ''] = /^(.*): (.*) → (.*)$/u.exec(step) ?? []
    net.set(label, { from: net.get(label)?.from ?? from, to })
  }
  return [...net].flatMap(([label, { from, to }]) =>
    from === to ? [] : [`${label}: ${from} → ${to}`],
  )
}

function stepsIn(notes: LogEntry['notes']): string[] {
  return notes.map(({ en }) => en).filter((note) => note.includes(' → '))
}

test('the entries together say what a redline from the first version to the last says', () => {
  start()
  for (const days of [5, 7, 4]) {
    repository.write(smallContract('Ann works on Mondays.', `late: { graceDays: ${days} }`))
    repository.commit(`amend(T-1): ${days} days`)
  }
  const past = openPast(repository.root)
  const steps = said(past.log('T-1'))
    .slice(1)
    .map((line) => line.split(': ').at(-1))
  expect(steps).toEqual([
    '3 calendar days → 5 calendar days',
    '5 calendar days → 7 calendar days',
    '7 calendar days → 4 calendar days',
  ])
  const points = past.points('T-1')
  const [first, last] = [points[0], points.at(-1)].map((point) => point && past.read(point))
  if (!first || !last) throw new Error('Both ends are there.')
  expect(compareReadings(first, last).notes.map(({ en }) => en)).toEqual([
    'Grace period: 3 calendar days → 4 calendar days',
  ])
})
