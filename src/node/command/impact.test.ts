import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findClause } from '#core/contract/library.ts'
import { impactOn } from '#node/impact/read-impact.ts'
import { readLives } from '#node/records/read-lives.ts'
import { todayOf } from '#node/records/today-of.ts'
import { loadLibrary } from '#node/repository/load-library.ts'
import { readContractFolder } from '#node/repository/repository.ts'
import {
  type GitRepository,
  gitRepository,
  smallContract,
  smallRepository,
} from '#testing/fixtures/git-repository.ts'
import { runVerb } from '#testing/fixtures/run-verb.ts'
import { recordSignatures } from '#testing/fixtures/signed-records.ts'
import { addendum } from './addendum.ts'
import { check } from './check.ts'
import { clockFrom } from './clock.ts'
import { impact } from './impact.ts'

type Document = { document: string; version: string; action: string; pending?: string }

async function documents(root: string, name: string, options = {}): Promise<Document[]> {
  const { out } = await runVerb(impact, root, [name], { json: true, ...options })
  return (JSON.parse(out) as { documents: Document[] }).documents
}

/**
 * Read by hand from the samples: the days on which each was sent and signed by both, and its last day. The British master renews
 * itself by a year; the Quebec contract has no end; the Belgian one was renewed to the end of 2027.
 */
const expected: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  '2026-12-01': {
    bump: [
      'BE-RNW-0006',
      'FR-ADM-0001',
      'FR-LCH-0002',
      'GB-AGY-0004',
      'GB-AGY-0004-S1',
      'QC-BIL-0005',
      'US-HRL-0003',
    ],
  },
  '2026-12-16': {
    bump: ['FR-LCH-0002', 'QC-BIL-0005', 'US-HRL-0003'],
    'send-again': ['FR-ADM-0001'],
    'offer-addendum': ['BE-RNW-0006', 'GB-AGY-0004', 'GB-AGY-0004-S1'],
  },
  '2027-02-05': {
    'send-again': ['FR-LCH-0002'],
    'offer-addendum': [
      'BE-RNW-0006',
      'FR-ADM-0001',
      'GB-AGY-0004',
      'GB-AGY-0004-S1',
      'QC-BIL-0005',
      'US-HRL-0003',
    ],
  },
  '2027-05-20': {
    'offer-addendum': [
      'BE-RNW-0006',
      'FR-ADM-0001',
      'GB-AGY-0004',
      'GB-AGY-0004-S1',
      'QC-BIL-0005',
    ],
    nothing: ['FR-LCH-0002', 'US-HRL-0003'],
  },
  '2028-02-01': {
    'offer-addendum': ['GB-AGY-0004', 'QC-BIL-0005'],
    nothing: ['BE-RNW-0006', 'FR-ADM-0001', 'FR-LCH-0002', 'GB-AGY-0004-S1', 'US-HRL-0003'],
  },
}

describe('of the shipped 1.1.0 versions on the samples', () => {
  const { lives, library, settings } = readLives('.', clockFrom('2027-05-20'))

  test.each(Object.keys(expected))('on %s', (today) => {
    const day = { kind: 'date', iso: today } as const
    const todays = lives.map((life) => todayOf(life, day, settings))
    for (const id of ['late-payment', 'invoicing', 'ai-use-training']) {
      const clause = findClause(library, id, '1.1.0')
      if (!clause) throw new Error(id)
      const { rows, already, changes } = impactOn(clause, todays, library, settings.delays)
      const byAction = Object.groupBy(rows, ({ action }) => action)
      const found = Object.entries(byAction).map(([action, own]) => [
        action,
        own?.map(({ document }) => document),
      ])
      expect([id, Object.fromEntries(found)]).toEqual([id, expected[today]])
      expect(rows.every(({ version }) => version === '1.0.0')).toBe(true)
      expect([already, changes.map(({ from }) => from)]).toEqual([0, ['1.0.0']])
    }
  })

  test('says what changes once: the sentence that came and the term it prints', async () => {
    const { out } = await runVerb(impact, '.', ['late-payment@1.1.0'], { today: '2027-05-20' })
    expect(out.match(/The Provider applies a part payment/g)).toHaveLength(1)
    expect(out).toContain('new term: Allocation of part payments (late.allocation)')
    expect(out).toMatch(/BE-RNW-0006 +1\.0\.0 +Exemple SRL +decide now, until 30 June 2027/)
  })

  test('in French', async () => {
    const options = { today: '2027-05-20' }
    const { out } = await runVerb(impact, '.', ['late-payment@1.1.0'], options, 'fr')
    expect(out).toContain('Le Prestataire impute un paiement partiel')
    expect(out).toMatch(/Terminés.: rien à faire \(2\)/)
  })
})

describe('written', () => {
  let repository: GitRepository
  const read = (path: string) => readFileSync(join(repository.root, path), 'utf8')
  const patchFile = () => join(repository.top, 'impact.patch')
  const draft = 'content/contracts/T-1/contract.mdx'
  const offer = 'content/contracts/T-2/A1.mdx'

  beforeAll(() => {
    repository = gitRepository('legal/contracts')
    const clauses = Object.entries(smallRepository()).filter(([path]) => path.includes('late-'))
    const next = clauses.map(([path, text]) => [
      path.replace('1.0.0', '1.1.0'),
      text.replace('1.0.0', '1.1.0').replace('grace period is', 'period of grace is'),
    ])
    const [text = ''] = Object.values(smallContract('Ann works on Mondays.'))
    repository.write({
      ...smallRepository(),
      ...Object.fromEntries(next),
      [draft]: text,
      'content/contracts/T-2/contract.mdx': text.replace('id: T-1', 'id: T-2'),
    })
    cpSync('clauses/form-addendum', join(repository.root, 'clauses/form-addendum'), {
      recursive: true,
    })
    const { library } = loadLibrary(repository.root)
    const { entry } = readContractFolder(repository.root, 'T-2', library)
    if (entry) recordSignatures(repository.root, 'T-2', entry.contract.digest, '2027-01-04')
    repository.commit('first')
  })
  afterAll(() => repository.dispose())

  test.each([
    ['late-paymnt@1.1.0', 'There is no clause "late-paymnt".'],
    ['late-payment@7.0.0', 'There is no version "7.0.0" of "late-payment".'],
    ['late-payment', 'Which version of "late-payment"?'],
    ['../x@1', 'There is no clause "../x".'],
    ['', 'There is no clause "".'],
  ])('%j is a usage fault', async (name, message) => {
    await expect(runVerb(impact, repository.root, [name])).rejects.toThrow(message)
  })

  test('a version that nobody has, or that all have, says so', async () => {
    const { code, out } = await runVerb(impact, repository.root, ['late-payment@1.0.0'])
    expect([code, out]).toEqual([0, expect.stringContaining('No contract has an older version; 2')])
    const other = await runVerb(impact, repository.root, ['form-addendum@1.0.0'])
    expect(other.out).toContain('No contract has an older version; 0')
  })

  test('a contract that cannot be read is told, for it is missing from the list', async () => {
    const broken = 'content/contracts/T-3/contract.mdx'
    repository.write({ [broken]: '---\nnonsense\n---\n' })
    const { code, err } = await run()
    expect([code, err]).toEqual([1, expect.stringContaining(`${broken}:`)])
    repository.remove('content/contracts/T-3')
  })

  const run = (options = {}) =>
    runVerb(impact, repository.root, ['late-payment@1.1.0'], { today: '2027-02-01', ...options })

  test('a patch touches no contract, and git applies it to what --write writes', async () => {
    await run({ patch: patchFile() })
    expect(repository.git('status', '--porcelain')).toBe('?? impact.patch')
    await run({ write: true })
    const written = [read(draft), read(offer)]
    repository.git('checkout', '-q', '.')
    repository.remove(offer)
    execFileSync('git', ['apply', patchFile()], { cwd: repository.root })
    expect([read(draft), read(offer)]).toEqual(written)
    repository.git('checkout', '-q', '.')
    repository.remove(offer)
  })

  test('the draft has the new version and nothing else changed; the addendum says which clause and why', async () => {
    const { code, out, err } = await run({ write: true, from: '2027-03-01' })
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain(`Written: ${draft}`)
    expect(repository.git('diff', '--numstat')).toBe(`1\t1\tlegal/contracts/${draft}`)
    expect(read(draft)).toContain('<Clause id="late-payment" version="1.1.0" />')
    expect(read(offer)).toContain('type: addendum-clause, no: A1')
    expect(read(offer)).toContain('signedAt: 2027-01-04')
    expect(read(offer)).toContain('effectiveAt: 2027-03-01')
    expect(read(offer)).toContain('<Clause id="late-payment" version="1.1.0" />')
    const checked = await runVerb(check, repository.root, [], { json: true, today: '2027-02-01' })
    const { messages } = JSON.parse(checked.out) as {
      messages: { file: string; severity: string }[]
    }
    const wrong = messages.filter(({ severity, file }) => severity === 'error' && file === offer)
    expect(wrong).toEqual([])
  })

  test('what is written is not offered again', async () => {
    expect(
      await documents(repository.root, 'late-payment@1.1.0', { today: '2027-02-01' }),
    ).toMatchObject([{ document: 'T-2', action: 'sign-addendum', pending: 'T-2/A1' }])
  })

  test('a folder with work that is not committed is left alone', async () => {
    repository.git('checkout', '-q', '.')
    repository.remove(offer)
    repository.write({ [draft]: `${read(draft)}\n` })
    const { code, err } = await run({ write: true })
    expect(code).toBe(1)
    expect(err).toContain(`Not written: ${draft}.`)
    expect(read(draft)).not.toContain('1.1.0')
    expect(existsSync(join(repository.root, offer))).toBe(true)
  })

  test.each(['draft', 'deprecated'])(
    'a version that is %s is shown and never written',
    async (status) => {
      const path = 'clauses/late-payment/1.1.0/clause.yaml'
      const yaml = read(path)
      repository.write({ [path]: yaml.replace('status: released', `status: ${status}`) })
      expect((await run()).out).toContain('late-payment@1.1.0')
      await expect(run({ write: true })).rejects.toThrow('Nothing is written')
      repository.write({ [path]: yaml })
    },
  )

  test('a clause addendum needs a released version by its full name', async () => {
    const write = (options = {}) =>
      runVerb(addendum, repository.root, ['T-2'], { kind: 'clause', yes: true, ...options })
    await expect(write()).rejects.toMatchObject({ why: expect.stringContaining('--clause') })
    await expect(write({ clause: ['late-payment@9.9.9'] })).rejects.toThrow(
      'not a released version',
    )
  })
})
