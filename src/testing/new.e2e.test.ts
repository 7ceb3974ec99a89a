import { execFileSync, spawnSync } from 'node:child_process'
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
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newContract } from '#node/command/new.ts'
import type { Options } from '#node/command/verb.ts'
import { readRepository } from '#node/repository/repository.ts'
import { writeNewFiles } from '#node/compose/write-contract.ts'
import { EnvironmentFault } from '#node/faults.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'clausier-new-'))
  cpSync('content', join(root, 'content'), { recursive: true })
  cpSync(resolve('clauses'), join(root, 'clauses'), { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true }))

const usual = {
  client: 'exemple-sarl',
  package: 'ongoing-admin',
  start: '2027-01-04',
  end: '2027-07-03',
}
const flags = [
  '--client',
  'exemple-sarl',
  '--package',
  'ongoing-admin',
  '--start',
  '2027-01-04',
  '--end',
  '2027-07-03',
]

describe('new by options', () => {
  test('writes a contract that checks, names the next step, and takes the next free number', () => {
    const before = tree()
    const done = clausier('new', ...flags, '--yes')
    expect(done.stderr).toBe('')
    expect(done.status).toBe(0)
    const added = tree().filter((path) => !before.includes(path))
    expect(added).toHaveLength(1)
    expect(added[0]).toMatch(/^content\/contracts\/FR-ADM-\d{4}\/contract\.mdx$/)
    expect(done.stdout).toContain('npm run -s clausier -- text FR-ADM-')
    expect(clausier('check', String(added[0])).status).toBe(0)
  })

  test('a new client is written with its contract, whatever its name', () => {
    const name = "Café d'Été 🌞 شركة المثال"
    const done = clausier('new', ...flags.slice(2), '--client', name, ...details, '--json')
    expect(done.stderr).toBe('')
    expect(JSON.parse(done.stdout)).toMatchObject({
      schema: 'clausier-new/1',
      party: 'content/parties/cafe-d-ete.yaml',
      messages: [],
    })
    expect(readFileSync(join(root, 'content/parties/cafe-d-ete.yaml'), 'utf8')).toContain(name)
    expect(clausier('check').status).toBe(0)
  })

  test.each([
    ['an apostrophe and accents', "L'Atelier de l'Été d'Anaïs", 'l-atelier-de-l-ete-d-anais'],
    ['right-to-left text', 'شركة المثال', 'client'],
    ['an emoji alone', '🌞', 'client'],
    ['300 characters', 'É'.repeat(300), 'e'.repeat(48)],
    ['quotes, a colon and a hash', '"Zoé": 100 % #1', 'zoe-100-1'],
  ])(
    'a client named with %s is written, checks, and stands in the contract',
    async (_, name, slug) => {
      const done = await run({ ...usual, client: name, clientSet: clientDetails, yes: true })
      expect(done.said).not.toContain('error')
      expect(done.status).toBe(0)
      const party = readFileSync(join(root, `content/parties/${slug}.yaml`), 'utf8')
      expect(parse(party)).toMatchObject({ legalName: name })
      const { contracts } = readRepository(root)
      const made = contracts.find(({ contract }) => contract.text.includes(name))
      expect(made?.contract.terms.parties?.client).toMatchObject({ legalName: name })
    },
  )

  test.each([
    ['301 characters', 'É'.repeat(301)],
    ['a character that turns the reading direction', 'Atelier\u202eTéÉ'],
    ['a character that cannot be seen', 'Atelier\u200b'],
    ['nothing but spaces', '   '],
  ])('a client named with %s is refused, nothing written', async (_, name) => {
    const before = tree()
    const done = await run({ ...usual, client: name, clientSet: clientDetails, yes: true })
    expect(done.status).not.toBe(0)
    expect(tree()).toEqual(before)
  })

  test('what is missing is one message that lists the options, exit 2, nothing written', () => {
    const before = tree()
    const done = clausier('new', '--client', 'exemple-sarl', '--template', 'va-basic')
    expect(done.status).toBe(2)
    expect(
      done.stderr
        .split('\n')
        .filter((line) => line.startsWith('    --'))
        .map((line) => line.trim().split(' ')[0]),
    ).toEqual(expect.arrayContaining(['--package', '--price', '--start', '--end']))
    expect(tree()).toEqual(before)
  })

  test.each([
    ['a name that does not exist', { template: 'va-basik' }, 2, 'Did you mean "va-basic"?'],
    ['a version that does not exist', { template: 'va-basic@9.0.0' }, 2, 'va-basic@1.0.0'],
    [
      'a package for another kind of price',
      { template: 'hourly-with-cap' },
      2,
      'Take the template va-basic',
    ],
    ['a role the template is not made for', { role: 'obm' }, 2, 'solo, agency, client-side'],
    ['an id already taken', { id: 'fr-adm-0001' }, 2, 'The next free id is FR-ADM-'],
    ['an id that leaves the folder', { id: '../x' }, 2, 'cannot be the id'],
    ['an unknown term', { set: ['fees.retaner.amount=1'] }, 1, 'fees.retainer.amount'],
    ['another currency', { price: '900.00 USD' }, 1, 'currency-mixed'],
    ['a day that does not exist', { start: '2027-02-30' }, 1, 'term.start'],
    ['a value out of range', { set: ['payment.dueDays=90'] }, 1, 'term-out-of-range'],
    ['a character that deceives', { set: ['place.usual=Lyon\u202e'] }, 1, 'U+202E'],
    ['a text too long', { set: [`place.usual=${'x'.repeat(121)}`] }, 1, 'place.usual'],
  ])('%s: exit and help, nothing written', async (_, options, status, help) => {
    const before = tree()
    const done = await run({ ...usual, ...options, yes: true })
    expect(done.said).toContain(help)
    expect(done.status).toBe(status)
    expect(tree()).toEqual(before)
  })

  test('a wrong check digit of a new client stops before anything is written', () => {
    const before = tree()
    const registration = '--client-set=registrations=[{ scheme: SIREN, value: "732 829 321" }]'
    const done = clausier('new', ...flags.slice(2), '--client', 'Atelier', ...details, registration)
    expect(done.status).toBe(1)
    expect(done.stderr).toContain('check digits')
    expect(tree()).toEqual(before)
  })

  test('a broken template is not written from', () => {
    const path = join(root, 'content/templates/va-basic/1.1.0.mdx')
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(
        'id="late-payment" version="1.0.0"',
        'id="late-payment" version="7.0.0"',
      ),
    )
    const done = clausier('new', ...flags, '--yes')
    expect(done.status).not.toBe(0)
    expect(done.stderr).toContain('late-payment')
  })
})

test('two files are written together or not at all', async () => {
  const before = tree()
  writeFileSync(join(root, 'content/blocked'), '')
  const files = [
    { path: 'content/parties/a.yaml', text: 'a' },
    { path: 'content/blocked/contract.mdx', text: 'b' },
  ]
  await expect(writeNewFiles(root, files, new AbortController().signal, 'en')).rejects.toThrow(
    'Could not write',
  )
  rmSync(join(root, 'content/blocked'))
  const interrupted = AbortSignal.abort()
  await expect(writeNewFiles(root, files, interrupted, 'en')).rejects.toThrow('nothing was written')
  expect(tree()).toEqual(before)
})

test('an id that another run took a moment ago is not overwritten', async () => {
  const files = [
    { path: 'content/parties/a.yaml', text: 'a' },
    { path: 'content/contracts/FR-ADM-0099/contract.mdx', text: 'mine' },
  ]
  const signal = new AbortController().signal
  const runs = await Promise.allSettled([
    writeNewFiles(root, [files[1] ?? { path: '', text: '' }], signal, 'en'),
    writeNewFiles(root, files, signal, 'en'),
  ])
  expect(runs.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(readFileSync(join(root, 'content/contracts/FR-ADM-0099/contract.mdx'), 'utf8')).toBe(
    'mine',
  )
})

describe('duplicate', () => {
  test('touches only what differs; the text below the cover page keeps its bytes', () => {
    const done = clausier(
      'duplicate',
      'FR-ADM-0001',
      '--client',
      'sacha-exemple',
      '--start',
      '2027-02-01',
      '--end',
      '2027-07-31',
      '--set',
      'fees.retainer.amount=950.00 EUR',
      '--json',
    )
    expect(done.stderr).toBe('')
    const { path, id } = JSON.parse(done.stdout) as { path: string; id: string }
    const [old, made] = ['content/contracts/FR-ADM-0001/contract.mdx', path].map((file) =>
      readFileSync(join(root, file), 'utf8'),
    ) as [string, string]
    expect(made.slice(made.indexOf('\n---\n'))).toBe(old.slice(old.indexOf('\n---\n')))
    const changed = made.split('\n').filter((line, index) => line !== old.split('\n')[index])
    expect(changed).toHaveLength(4)
    expect(changed.join('\n')).toContain(`id: ${id}`)
    expect(clausier('check').status).toBe(0)
  })
  test('an unknown contract or client is a usage fault', () => {
    expect(clausier('duplicate', 'FR-ADM-1', '--client', 'sacha-exemple')).toMatchObject({
      status: 2,
    })
    expect(clausier('duplicate', 'FR-ADM-0001', '--client', 'sacha').status).toBe(2)
  })
})

describe('init', () => {
  const you = [
    '--provider-name',
    'Zoé Martin EI',
    '--set-provider',
    'kind=micro-entrepreneur',
    '--set-provider',
    'address=3 rue du Port, 44000 Nantes, France',
    '--set-provider',
    'email=zoe@example.org',
    '--set-provider',
    'signatory.name=Zoé Martin',
    '--set-provider',
    'signatory.title=Entrepreneure individuelle',
    '--set-provider',
    'vat.status=franchise',
    '--set-provider',
    'registrations=[{ scheme: SIRET, value: "55200844300004" }]',
    '--place',
    'Nantes',
    '--yes',
  ]
  beforeEach(() => {
    execFileSync('git', ['init', '-q', root])
    commit('samples')
  })

  test('removes the samples, keeps what is yours, and one commit undoes it', () => {
    const before = tree()
    expect(clausier('init', ...you, '--delay', 'clientCommentDays=7').status).toBe(0)
    expect(readdirSync(join(root, 'content/parties'))).toEqual(['zoe-martin-ei.yaml'])
    expect(readFileSync(join(root, 'content/settings.yaml'), 'utf8')).toContain(
      'clientCommentDays: 7',
    )
    expect(clausier('check').status).toBe(0)
    const first = clausier('new', ...flags.slice(2), '--client', 'Atelier', ...details)
    expect(first.stderr).toBe('')
    rmSync(join(root, 'content/contracts'), { recursive: true })
    rmSync(join(root, 'content/parties/atelier.yaml'))
    commit('init')
    execFileSync('git', ['-C', root, ...author, 'revert', '--no-edit', 'HEAD'], { stdio: 'ignore' })
    expect(tree()).toEqual(before)
  })

  test('refuses while git does not hold content', () => {
    writeFileSync(join(root, 'content/parties/mine.yaml'), 'kind: company\n')
    const done = clausier('init', ...you)
    expect(done.status).toBe(2)
    expect(done.stderr).toContain('content/parties/mine.yaml')
    expect(existsSync(join(root, 'content/contracts/FR-ADM-0001'))).toBe(true)
  })

  test('a delay that does not exist is guessed', () => {
    const done = clausier('init', ...you, '--delay', 'clientComentDays=7')
    expect(done.status).toBe(2)
    expect(done.stderr).toContain('clientCommentDays')
  })

  const author = ['-c', 'user.name=t', '-c', 'user.email=t@example.org']
  function commit(message: string) {
    execFileSync('git', ['-C', root, 'add', '-A'])
    execFileSync('git', ['-C', root, ...author, 'commit', '-qm', message])
  }
})

const clientDetails = [
  'kind=company',
  'address=1 rue X, 75000 Paris, France',
  'email=x@example.org',
  'signatory.name=Zoé Été',
  'signatory.title=Gérante',
  'registrations=[{ scheme: SIREN, value: "732 829 320" }]',
]
const details = clientDetails.flatMap((one) => ['--client-set', one])

function clausier(...given: string[]) {
  return spawnSync(
    process.execPath,
    ['scripts/clausier.ts', '--root', root, '--lang', 'en', ...given],
    { encoding: 'utf8', input: '' },
  )
}

/** The verb itself, without a process of its own: for the many cases that only differ in their options. */
async function run(options: Options) {
  const said: string[] = []
  const say = (text: string) => void said.push(text)
  const context = {
    root,
    language: 'en' as const,
    print: say,
    report: say,
    signal: new AbortController().signal,
  }
  const status = await newContract(context, [], options).catch((fault: unknown) => {
    if (!(fault instanceof EnvironmentFault)) throw fault
    said.push(fault.message, fault.why, fault.remedy)
    return 2
  })
  return { status, said: said.join('\n') }
}

/** Every file under content, so that a test can say that nothing was added or removed. */
function tree(): string[] {
  return readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort()
}
