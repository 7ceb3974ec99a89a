import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addendum } from '#node/command/addendum.ts'
import { digest } from '#node/command/digest.ts'
import { terms } from '#node/command/terms.ts'
import { text } from '#node/command/text.ts'
import type { Options } from '#node/command/verb.ts'
import { draftOf, openDesk } from '#node/compose/addendum-draft.ts'
import type { Answer, Asker } from '#node/compose/guide/asker.ts'
import { guideAddendum } from '#node/compose/guide/guide-addendum.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { loadLibrary } from '#node/repository/load-library.ts'
import { readContractFolder } from '#node/repository/repository.ts'
import { addendumMdx, rateCover } from './fixtures/addendum-mdx.ts'
import { runVerb } from './fixtures/run-verb.ts'
import { recordSignatures } from './fixtures/signed-records.ts'

const id = 'BE-RNW-0006'
const root = mkdtempSync(join(tmpdir(), 'clausier-addenda-'))
const folder = join(root, 'content/contracts', id)

/** As few clauses as the sample can do with, so that each run reads them quickly. */
const clauses = [
  'parties',
  'fees-retainer',
  'unused-hours',
  'cancellation-rescheduling',
  'rate-change',
  'invoicing',
  'taxes-registration',
  'late-payment',
  'term',
  'renewal',
  'suspension',
  'amendment',
  'notices',
]
const forms = ['form-rate-change', 'form-renewal', 'form-scope-change', 'form-suspension']

beforeAll(() => {
  for (const clause of [...clauses, ...forms])
    cpSync(join('clauses', clause), join(root, 'clauses', clause), { recursive: true })
  cpSync('content/parties', join(root, 'content/parties'), { recursive: true })
  writeSample()
})
const shortened = readFileSync(join('content/contracts', id, 'contract.mdx'), 'utf8').replace(
  /^<Clause id="([\w-]+)".*\n/gm,
  (line, clause: string) => (clauses.includes(clause) ? line : ''),
)
afterAll(() => rmSync(root, { recursive: true }))

/** The sample with its two addenda, all signed. */
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true })
  cpSync(join(root, 'sample'), folder, { recursive: true })
})

function writeSample() {
  for (const name of ['A1.mdx', 'A2.mdx'])
    cpSync(join('content/contracts', id, name), join(folder, name))
  writeFileSync(join(folder, 'contract.mdx'), shortened)
  const entry = read()
  recordSignatures(root, id, entry.contract.digest, '2026-12-14')
  for (const { contract } of entry.addenda)
    recordSignatures(root, contract.id, contract.digest, '2027-06-10')
  cpSync(folder, join(root, 'sample'), { recursive: true })
}

function read() {
  const { entry } = readContractFolder(root, id, loadLibrary(root).library)
  if (!entry) throw new Error('the sample cannot be read')
  return entry
}

const show = (on: string, options: Options = {}) => runVerb(terms, root, [id], { on, ...options })
const write = (options: Options) => runVerb(addendum, root, [id], { yes: true, ...options })
const file = (no: string) => readFileSync(join(folder, `${no}.mdx`), 'utf8')

describe('terms', () => {
  test.each([
    ['2027-06-30', '€500.00'],
    ['2027-07-01', '€550.00'],
    ['2027-12-31', '€550.00'],
    ['2028-01-01', '€500.00'],
  ])('on %s the monthly retainer is %s', async (on, amount) => {
    const { code, out } = await show(on)
    expect(code).toBe(0)
    expect(out).toMatch(new RegExp(`Monthly retainer +${amount.replace('.', '\\.')}`))
  })

  test('says by which document, until when, what it was and why', async () => {
    const { out } = await show('2027-07-01')
    expect(out).toMatch(/€550\.00 +← A2, until 31 December 2027 \(before: €500\.00\)/)
    expect(out).toContain(
      'A2, rate change addendum, signed on 10 June 2027: ajout du suivi mensuel des tableaux de bord',
    )
    expect(out).toMatch(/End date +31 December 2027 +← A1 \(before: 30 June 2027\)/)
  })

  test('says what is ahead', async () => {
    expect((await show('2027-06-30')).out).toContain('1 July 2027   Monthly retainer: €550.00 (A2)')
  })

  test('--json gives every term with its document', async () => {
    const { out } = await show('2027-07-01', { json: true })
    const { schema, terms: all } = JSON.parse(out) as {
      schema: string
      terms: { path: string; document: string }[]
    }
    expect(schema).toBe('clausier-terms/1')
    expect(all.find(({ path }) => path === 'fees.retainer.amount')).toEqual({
      path: 'fees.retainer.amount',
      value: '550.00 EUR',
      document: 'BE-RNW-0006/A2',
      from: '2027-07-01',
      until: '2027-12-31',
    })
    expect(all.find(({ path }) => path === 'payment.dueDays')?.document).toBe(id)
  })

  test('an addendum that is declined is left out, and its number stays taken', async () => {
    writeFileSync(join(folder, 'A3.mdx'), addendumMdx(rateCover({ no: 'A3' })))
    const declined = read().addenda.at(-1)?.contract
    if (declined) recordSignatures(root, declined.id, declined.digest, '2027-04-01', 'declined')
    expect((await show('2027-05-01')).out).toMatch(/Monthly retainer +€500\.00/)
    const { out } = await write({ kind: 'suspension', from: '2027-08-01', reason: 'congés' })
    expect(out).toContain('A4.mdx')
  })

  test('addenda that contradict each other are an error that names both', async () => {
    const cover = rateCover({
      no: 'A3',
      effectiveAt: '2027-10-01',
      old: '500.00 EUR',
      new: '600.00 EUR',
    })
    writeFileSync(join(folder, 'A3.mdx'), addendumMdx(cover))
    const third = read().addenda.at(-1)?.contract
    if (third) recordSignatures(root, third.id, third.digest, '2027-09-10')
    const { code, out, err } = await show('2027-10-02')
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(err).toMatch(/A3\.mdx:7:\d+ {2}error {2}addendum-old-value/)
    expect(err).toContain('BE-RNW-0006/A3 gives 500.00 EUR')
    expect(err).toContain('by BE-RNW-0006/A2')
  })

  describe('an addendum to a contract that its records do not show as signed', () => {
    const messages = () => {
      const { library } = loadLibrary(root)
      const { messages: all } = readContractFolder(root, id, library)
      return all.map(({ rule, severity, file }) => [rule, severity, file.slice(-6)])
    }
    const records = join(folder, 'records')
    const again = (day: string) => {
      rmSync(records, { recursive: true })
      recordSignatures(root, id, read().contract.digest, day)
    }

    test('is a warning while the addendum is not signed either, and changes nothing', async () => {
      rmSync(records, { recursive: true })
      expect(messages()).toEqual([
        ['addendum-base-unsigned', 'warning', 'A1.mdx'],
        ['addendum-base-unsigned', 'warning', 'A2.mdx'],
      ])
      expect((await show('2027-07-01')).out).toMatch(/Monthly retainer +€500\.00/)
    })

    test('is an error once the addendum is signed: nobody could say what is in force', async () => {
      rmSync(records, { recursive: true })
      const [, second] = read().addenda
      if (second) recordSignatures(root, second.contract.id, second.contract.digest, '2027-06-10')
      expect(messages()).toContainEqual(['addendum-base-unsigned', 'error', 'A2.mdx'])
      expect((await show('2027-07-01')).code).toBe(1)
    })

    test('says so when it was signed on another day', () => {
      again('2026-12-15')
      expect(messages()).toEqual([
        ['addendum-base-signed-other', 'warning', 'A1.mdx'],
        ['addendum-base-signed-other', 'warning', 'A2.mdx'],
      ])
      again('2026-12-14')
      expect(messages()).toEqual([])
    })
  })

  test.each([['2027-13-01'], ['today'], ['']])('--on %j is no date', async (on) => {
    await expect(show(on)).rejects.toBeInstanceOf(EnvironmentFault)
  })

  test('a contract that does not exist is a usage fault with a guess', async () => {
    await expect(runVerb(terms, root, ['BE-RNW-006'])).rejects.toMatchObject({
      remedy: 'Did you mean BE-RNW-0006?',
    })
  })
})

describe('documents by id', () => {
  test('an addendum has a digest of its own, and is listed behind its contract', async () => {
    const { out } = await runVerb(digest, root, [])
    expect(out.split('\n').map((line) => line.split('  ')[1])).toEqual([id, `${id}/A1`, `${id}/A2`])
  })

  test('an addendum that does not exist is a usage fault', async () => {
    await expect(runVerb(text, root, [`${id}/A7`])).rejects.toBeInstanceOf(EnvironmentFault)
    await expect(runVerb(text, root, [`${id}/contract`])).rejects.toBeInstanceOf(EnvironmentFault)
  })

  test('a file beside the contract that nobody would read is an error', () => {
    for (const name of ['a4.mdx', 'A04.mdx', 'notes.md']) writeFileSync(join(folder, name), 'x')
    const { messages } = readContractFolder(root, id, loadLibrary(root).library)
    expect(messages.map(({ rule }) => rule)).toEqual(Array(3).fill('addendum-file-name'))
  })
})

describe('addendum', () => {
  const usual: Options = { kind: 'rate', from: '2027-10-01', reason: 'un compte rendu de plus' }

  test('writes a small file that checks, with the old value in force on that day', async () => {
    const set = ['fees.retainer.amount=600.00 EUR', 'payment.dueDays=20']
    const { code, out, err } = await write({ ...usual, set })
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('content/contracts/BE-RNW-0006/A3.mdx')
    expect(file('A3')).toContain('old: 550.00 EUR, new: 600.00 EUR, unit: month')
    expect(file('A3')).toContain('changes: [{ path: payment.dueDays, old: 15, new: 20 }]')
    expect(readContractFolder(root, id, loadLibrary(root).library).messages).toEqual([])
  })

  test('a renewal follows the last period and is as long', async () => {
    await write({ kind: 'renewal', reason: 'renouvellement' })
    expect(file('A3')).toContain(
      'renewal: { oldEnd: 2027-12-31, newStart: 2028-01-01, newEnd: 2028-06-30, changed: [term.end] }',
    )
  })

  test('a suspension takes its price from the contract', async () => {
    await write({ kind: 'suspension', from: '2027-08-01', until: '2027-08-31', reason: 'congés' })
    expect(file('A3')).toContain('pause: { from: 2027-08-01, to: 2027-08-31, fee: none }')
  })

  test('a change of services says what it does to the price and to time', async () => {
    const set = [
      'scopeChange.added=[{ name: Veille, deliverable: note }]',
      'scopeChange.removed=[{ name: Programmer les publications }]',
      'scopeChange.feeDirection=increase',
      'scopeChange.feeDelta=80.00 EUR',
      'scopeChange.feeUnit=month',
      'scopeChange.timeDelta=0 businessDay',
    ]
    const { code, err } = await write({ kind: 'scope', from: '2027-08-01', reason: 'veille', set })
    expect([code, err]).toEqual([0, ''])
  })

  test('lists what is missing, with the options that say it', async () => {
    await expect(write({ kind: 'rate' })).rejects.toMatchObject({
      why: expect.stringMatching(/--reason[\s\S]*--from[\s\S]*--set fees\.retainer\.amount/),
    })
    await expect(write({})).rejects.toBeInstanceOf(EnvironmentFault)
  })

  test('to a contract that nobody has signed, asks for the date of signature', async () => {
    rmSync(join(folder, 'records'), { recursive: true })
    const set = ['fees.retainer.amount=600.00 EUR']
    await expect(write({ ...usual, set })).rejects.toMatchObject({
      why: expect.stringContaining('no signature is recorded'),
    })
  })

  test.each([
    ['an unknown path', { set: ['fees.retainer.amont=600.00 EUR'] }],
    ['a value of another kind', { set: ['fees.retainer.amount=beaucoup'] }],
    ['a path of another payment model', { set: ['fees.hourly.rate=30.00 EUR'] }],
    ['another currency', { set: ['fees.retainer.amount=600.00 CHF'] }],
    [
      'a last day before the first',
      { set: ['fees.retainer.amount=600.00 EUR'], until: '2027-09-01' },
    ],
  ])('%s writes nothing', async (_, more) => {
    const { code, err } = await write({ ...usual, ...more })
    expect(code).toBe(1)
    expect(err).not.toBe('')
    expect(existsSync(join(folder, 'A3.mdx'))).toBe(false)
    expect(readdirSync(folder).sort()).toEqual(['A1.mdx', 'A2.mdx', 'contract.mdx', 'records'])
  })

  test.each([{ kind: 'novation' }, { kind: 'rate', from: '2027-02-30' }])(
    '%j is a usage fault',
    async (options) => {
      await expect(write(options)).rejects.toBeInstanceOf(EnvironmentFault)
    },
  )

  test('two runs at once take two numbers or one of them is told', async () => {
    const set = ['fees.retainer.amount=600.00 EUR']
    const both = await Promise.allSettled([write({ ...usual, set }), write({ ...usual, set })])
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(readdirSync(folder).filter((name) => name.includes('A3'))).toEqual(['A3.mdx'])
  })
})

describe('addendum on a terminal', () => {
  /** Answers questions in turn; a choice by a part of its label. */
  function answering(...answers: string[]): Asker & { readonly asked: string[] } {
    const asked: string[] = []
    const next = (message: string) => {
      asked.push(message)
      return answers.shift() ?? ''
    }
    return {
      asked,
      width: 80,
      intro: () => undefined,
      say: () => undefined,
      outro: () => undefined,
      text: async ({ message, fallback, check }) => {
        const typed = next(message)
        if (typed || fallback === undefined) expect(check?.(typed)).toBeUndefined()
        return typed || (fallback ?? '')
      },
      choose: async <Value>(message: string, choices: readonly Answer<Value>[]) => {
        const wanted = next(message)
        const chosen = choices.find(({ label }) => label.includes(wanted))
        if (!chosen) throw new Error(`no answer "${wanted}" to ${message}`)
        return chosen.value
      },
      confirm: async (message) => next(message) === 'yes',
    }
  }

  const desk = () => openDesk(root, read(), loadLibrary(root).library)

  test('asks what changes, how much, from when, until when and why, and nothing else', async () => {
    const asker = answering('rate', 'Monthly', '600', '2027-10-01', '', 'one report more', 'yes')
    const decided = await guideAddendum(asker, { set: [] }, desk(), 'en')
    expect(asker.asked).toHaveLength(7)
    const { reading, mdx } = draftOf({ ...decided, set: decided?.set ?? [], kind: 'rate' }, desk())
    expect(reading.messages).toEqual([])
    expect(mdx).toContain('old: 550.00 EUR, new: 600.00 EUR')
  })

  test('what was given by options is not asked', async () => {
    const asker = answering('2027-10-01', '', 'yes')
    const set = [['fees.retainer.amount', '600.00 EUR']] as const
    await guideAddendum(asker, { kind: 'rate', reason: 'essai', set }, desk(), 'fr')
    expect(asker.asked).toHaveLength(3)
  })

  test.each([
    ['renewal', ['', 'renouvellement', 'yes']],
    ['suspension', ['2027-08-01', '2027-08-31', 'congés', 'yes']],
    [
      'scope',
      ['Veille', 'note', 'Aucun', 'aucun', '2027-08-01', '', 'veille', '0 businessDay', 'yes'],
    ],
  ] as const)('a %s can be answered to the end', async (kind, answers) => {
    const decided = await guideAddendum(answering(...answers), { kind, set: [] }, desk(), 'fr')
    const { reading, open } = draftOf({ ...decided, set: decided?.set ?? [], kind }, desk())
    expect(open).toEqual([])
    expect(reading.messages).toEqual([])
  })

  test('a no at the end writes nothing', async () => {
    const asker = answering('', 'renouvellement', 'no')
    expect(await guideAddendum(asker, { kind: 'renewal', set: [] }, desk(), 'fr')).toBeUndefined()
  })
})
