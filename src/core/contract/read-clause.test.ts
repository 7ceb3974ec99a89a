import { expect, test } from 'vitest'
import { base, clauseFolder } from '#testing/attacks/base.ts'
import { libraryInMemory } from '#testing/read-in-memory.ts'
import { checkLock, emptyLock, lockName, withReleased } from './clause-lock.ts'
import { type Clause, allClauses, compareVersions, findClause } from './library.ts'
import { claimedStep, previousVersion, stepProblem } from './version-step.ts'

const plain = Object.fromEntries(
  Object.entries(base).map(([path, text]) => [path, String(text).replace(/^@\w+\n/gm, '')]),
)

/** The late-payment clause with its files changed. */
function clause(
  version = '1.0.0',
  edit: { yaml?: (text: string) => string; en?: string; fr?: string } = {},
): Clause {
  const folder = clauseFolder.replace('1.0.0', version)
  const yaml = (plain[`${clauseFolder}/clause.yaml`] ?? '').replace(
    'version: 1.0.0',
    `version: ${version}`,
  )
  const { library, messages } = libraryInMemory({
    [`${folder}/clause.yaml`]: edit.yaml?.(yaml) ?? yaml,
    [`${folder}/fr.mdx`]: edit.fr ?? 'Après {late.graceDays}.\n',
    [`${folder}/en.mdx`]: edit.en ?? 'After {late.graceDays}.\n',
  })
  const read = findClause(library, 'late-payment', version)
  if (!read) throw new Error(messages.map(({ text }) => text.en).join('\n'))
  return read
}

const libraryOf = (...clauses: Clause[]) => ({
  clauses: new Map([['late-payment', new Map(clauses.map((one) => [one.meta.version, one]))]]),
  parties: new Map(),
  broken: new Set<string>(),
})

test('a clause has its description, its texts, its words and its digests', () => {
  const read = clause()
  expect(read.folder).toBe(clauseFolder)
  expect(Object.keys(read.texts)).toEqual(['fr', 'en'])
  expect(read.words.get('late.basis')?.['statutory']?.en).toBe('statutory rate')
  expect(Object.keys(read.files).sort()).toEqual(['clause.yaml', 'en.mdx', 'fr.mdx'])
})

test('any change of a file changes the digest of the clause', () => {
  const digests = [
    clause(),
    clause('1.0.0', { en: 'After {late.graceDays}. \n' }),
    clause('1.0.0', { yaml: (text) => `${text}# a\n` }),
  ]
  expect(new Set(digests.map(({ digest }) => digest)).size).toBe(3)
})

test('a clause in the wrong folder is refused', () => {
  const { messages } = libraryInMemory({
    ...plain,
    [`${clauseFolder}/clause.yaml`]: (plain[`${clauseFolder}/clause.yaml`] ?? '').replace(
      'id: late-payment',
      'id: late',
    ),
  })
  expect(messages.map(({ rule }) => rule)).toEqual(['clause-place'])
})

test('versions are ordered by number, not by letter', () => {
  expect(['1.10.0', '1.9.0', '2.0.0', '1.9.10'].sort(compareVersions)).toEqual([
    '1.9.0',
    '1.9.10',
    '1.10.0',
    '2.0.0',
  ])
  const [first, second] = [clause('1.9.0'), clause('1.10.0')]
  const { clauses } = libraryOf(first, second)
  expect(allClauses(libraryOf(first, second))).toHaveLength(2)
  expect(previousVersion(clauses.get('late-payment') ?? new Map(), '1.10.0')).toBe(first)
  expect(previousVersion(clauses.get('late-payment') ?? new Map(), '1.9.0')).toBeUndefined()
})

test.each([
  ['1.0.0', '1.0.1', 'patch'],
  ['1.0.9', '1.1.0', 'minor'],
  ['1.9.9', '2.0.0', 'major'],
])('from %s to %s is a %s step', (previous, next, step) => {
  expect(claimedStep(previous, next)).toBe(step)
})

const required = (text: string) => text.replace('default: 3, origin: S', 'required: true')
const added = (text: string) =>
  text.replace('survives:', '  - { path: late.accrual, label: { fr: a, en: a } }\nsurvives:')

test.each<[string, string, (text: string) => string, object | undefined]>([
  ['wording in a patch', '1.0.1', (text) => text, undefined],
  [
    'new default in a patch',
    '1.0.1',
    (text) => text.replace('default: 3', 'default: 5'),
    { needed: 'major', paths: ['late.graceDays'] },
  ],
  [
    'new default in a minor',
    '1.1.0',
    (text) => text.replace('default: 3', 'default: 5'),
    { needed: 'major', paths: ['late.graceDays'] },
  ],
  [
    'new default in a major',
    '2.0.0',
    (text) => text.replace('default: 3', 'default: 5'),
    undefined,
  ],
  ['newly required', '1.1.0', required, { needed: 'major', paths: ['late.graceDays'] }],
  ['new parameter in a patch', '1.0.1', added, { needed: 'minor', paths: ['late.accrual'] }],
  ['new parameter in a minor', '1.1.0', added, undefined],
])('%s', (_, version, yaml, problem) => {
  expect(stepProblem(clause(), clause(version, { yaml }))).toEqual(problem)
})

test('a parameter that goes away asks for a major version', () => {
  const yaml = (text: string) => text.replace(/ {2}- path: late\.basis\n.*\n.*\n/, '')
  expect(stepProblem(clause(), clause('1.1.0', { yaml }))).toEqual({
    needed: 'major',
    paths: ['late.basis'],
  })
})

test('the lock knows what was released and says what changed', () => {
  const released = clause()
  const lock = withReleased(emptyLock, released, released.files)
  const rules = (library = libraryOf(released)) =>
    checkLock(lock, library).map(({ file, rule }) => `${file} ${rule}`)
  expect(lockName(released)).toBe('late-payment@1.0.0')
  expect(rules()).toEqual([])
  expect(rules(libraryOf(clause('1.0.0', { en: 'Words after {late.graceDays}.' })))).toEqual([
    `${clauseFolder}/en.mdx clause-released-changed`,
  ])
  expect(rules(libraryOf(released, clause('1.1.0')))).toEqual([
    `${clauseFolder.replace('1.0.0', '1.1.0')}/clause.yaml clause-not-locked`,
  ])
  expect(rules(libraryOf())).toEqual(['clauses/lock.json clause-released-gone'])
})

test('names in the lock are in order, versions by number', () => {
  const lock = ['1.10.0', '1.9.0'].reduce(
    (known, version) => withReleased(known, clause(version), {}),
    emptyLock,
  )
  expect(Object.keys(lock.released)).toEqual(['late-payment@1.9.0', 'late-payment@1.10.0'])
})
