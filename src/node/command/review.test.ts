import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { problemOfMarkdown } from '#core/change/review/inert-markdown.ts'
import { commentRoom } from '#core/change/review/review-markdown.ts'
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
import { review } from './review.ts'

let repository: GitRepository

beforeEach(() => {
  repository = gitRepository('legal')
  repository.write({ ...smallRepository(), ...smallContract('Ann works on Mondays.') })
  repository.commit('first')
  repository.git('checkout', '-q', '-b', 'proposal')
})
afterEach(() => repository.dispose())

/** Spaces that do not break read as plain ones. */
async function reviewed(options = {}, language: 'fr' | 'en' = 'en'): Promise<string> {
  const all = { base: 'main', today: '2027-01-10', ...options }
  const { code, out } = await runVerb(review, repository.root, [], all, language)
  expect(code).toBe(0)
  if (!('json' in all)) expect(problemOfMarkdown(`${out}\n`)).toBeUndefined()
  return out.replace(/[\u00a0\u202f]/gu, ' ')
}

const propose = (text: string, cover?: string) => repository.write(smallContract(text, cover))

test('work that is not committed counts, and what main got meanwhile does not', async () => {
  repository.git('checkout', '-q', 'main')
  repository.write({ 'content/parties/carl.yaml': 'legalName: Carl Example\n' })
  repository.commit('carl')
  repository.git('checkout', '-q', 'proposal')
  propose('Ann works on Tuesdays.')
  const out = await reviewed()
  expect(out).toContain('**1 contract touched.** Compared with the version of 4 January 2027')
  expect(out).toContain('Ann works on <del>Mondays</del> <ins>Tuesdays</ins>.')
  expect(out).not.toContain('carl')
})

test('as a workflow sees it: the proposal merged, against the first parent of the merge', async () => {
  propose('Ann works on Tuesdays.')
  repository.commit('tuesdays')
  repository.git('checkout', '-q', 'main')
  repository.write({
    'content/parties/bob.yaml': 'legalName: Robert Example\nsignatory: { name: R }\n',
  })
  repository.commit('bob is Robert')
  repository.git('checkout', '-q', '--detach')
  repository.git('merge', '-q', '--no-ff', '-m', 'merge', 'proposal')
  const out = await reviewed({ base: 'HEAD^1' })
  expect(out).toContain('Ann works on <del>Mondays</del> <ins>Tuesdays</ins>.')
  expect(out).not.toContain('Bob Example → Robert Example')
})

test('nothing touched says so', async () => {
  repository.write({ 'content/guide/x.md': 'words' })
  const out = await reviewed()
  expect(out).toContain('No contract and no clause is touched.')
  expect(out).toContain('### Other files changed\n\n- content/guide/x.md')
})

test('a party, and a clause that is edited in its place, touch the contracts that draw on them', async () => {
  repository.write({
    'content/parties/bob.yaml': 'legalName: Robert Example\nsignatory: { name: Bob Example }\n',
    'clauses/late-payment/1.0.0/en.mdx': 'The period of grace is {late.graceDays}.\n',
  })
  const out = await reviewed()
  expect(out).toContain('Touched by: clauses/late-payment/1.0.0, content/parties/bob.yaml.')
  expect(out).toContain('Bob Example → Robert Example')
  expect(out).toContain('The <del>grace</del> period <ins>of grace</ins> is')
})

test('a contract that came, one that went, one that moved, one that cannot be read', async () => {
  // As long as a contract is: another number is a small part of it.
  const [text = ''] = Object.values(
    smallContract(`Ann works on Mondays.\n\n${'She reports.\n\n'.repeat(60)}`),
  )
  repository.write({
    'content/contracts/T-1/contract.mdx': text,
    'content/contracts/T-2/contract.mdx': text
      .replace('id: T-1', 'id: T-2')
      .replace('Ann works on Mondays.', 'Ann rests.\n\n'.repeat(20)),
    'content/contracts/T-4/contract.mdx': text.replace('id: T-1', 'id: T-4'),
  })
  repository.commit('more')
  repository.git('branch', '-f', 'main')
  repository.remove('content/contracts/T-2')
  repository.move('content/contracts/T-1', 'content/contracts/T-9')
  const renamed = text.replace('id: T-1', 'id: T-9')
  repository.write({
    'content/contracts/T-9/contract.mdx': renamed,
    'content/contracts/T-3/contract.mdx': text
      .replace('id: T-1', 'id: T-3')
      .replace('Ann works on Mondays.', 'Quite another text.\n\n'.repeat(20)),
    'content/contracts/T-4/contract.mdx': '---\nnonsense\n---\n',
  })
  repository.commit('all at once')
  const out = await reviewed()
  const section = (id: string) => out.split(`### ${id}`)[1]?.split('\n### ')[0] ?? ''
  expect(section('T-2, Bob Example')).toContain('Contract removed from the repository.')
  expect(section('T-3, Bob Example')).toContain('New contract, draft.')
  expect(section('T-4')).toContain('Cannot be read, see the findings.')
  expect(section('T-9, Bob Example')).toContain('Moved from T-1.')
  expect(section('T-9, Bob Example')).toContain('Number of the contract: T-1 → T-9')
  expect(section('New findings')).toContain('content/contracts/T-4/contract.mdx, line')
})

test('only findings that the base has not are new, also when lines moved', async () => {
  const vague = 'Ann helps with various tasks as needed.'
  propose(vague)
  const fresh = async () => {
    const { findings } = JSON.parse(await reviewed({ json: true })) as {
      findings: { fresh: { rule: string }[]; gone: { rule: string }[] }
    }
    return [findings.fresh, findings.gone].map((list) => list.map(({ rule }) => rule))
  }
  const [first = []] = await fresh()
  expect(first.length).toBeGreaterThan(0)
  repository.commit('vague')
  repository.git('branch', '-f', 'main')
  propose(`Ann works on Mondays.\n\n${vague}`)
  expect(await fresh()).toEqual([[], []])
  propose('Ann works on Mondays.')
  expect((await fresh())[1]).toEqual(first)
})

test('a text that is signed is said to be, with what to do', async () => {
  const { library } = loadLibrary(repository.root)
  const { entry } = readContractFolder(repository.root, 'T-1', library)
  if (entry) recordSignatures(repository.root, 'T-1', entry.contract.digest, '2027-01-05')
  repository.commit('signed')
  expect(await reviewed()).toContain('Recorded: signed, signed.')
  repository.git('branch', '-f', 'main')
  propose('Ann works on Tuesdays.')
  expect(await reviewed()).toContain('What is signed changes by an addendum only')
})

test('an addendum that came says what it changes, from when and why', async () => {
  cpSync('clauses/form-addendum', join(repository.root, 'clauses/form-addendum'), {
    recursive: true,
  })
  repository.write({
    'content/contracts/T-1/A1.mdx': `---
doc: { type: addendum-clause, no: A1, version: v1.0 }
base: { id: T-1, version: v1.0, signedAt: 2027-01-05 }
change:
  effectiveAt: 2027-02-01
  reason: a longer tolerance
  changes: [{ path: late.graceDays, old: 3, new: 5 }]
---

<Clause id="form-addendum" version="1.0.0" />

<Signatures />
`,
  })
  const out = await reviewed()
  expect(out).toContain('- Addendum A1 added')
  expect(out).toContain('Grace period: 3 calendar days → 5 calendar days, from 1 February 2027')
  expect(out).toContain('Reason: a longer tolerance')
})

test('a new clause version says what it changes and what it means for the contracts', async () => {
  for (const name of ['clause.yaml', 'fr.mdx', 'en.mdx']) {
    const text = readFileSync(join(repository.root, 'clauses/late-payment/1.0.0', name), 'utf8')
    const next = text.replace('1.0.0', '1.0.1').replace('grace period is', 'period of grace is')
    repository.write({ [`clauses/late-payment/1.0.1/${name}`]: next })
  }
  const out = await reviewed()
  expect(out).toContain('1 new clause version')
  expect(out).toContain('### Clause “Late payment”, version 1.0.1')
  expect(out).toContain('The <del>grace</del> period <ins>of grace</ins> is')
  expect(out).toContain('- Drafts: move to the new version (1): T-1')
})

test('in the languages of the house, one after the other', async () => {
  repository.write({ 'content/settings.yaml': 'language: fr+en\n' })
  propose('Ann works on Tuesdays.')
  const out = await reviewed({ languages: true })
  expect(out.indexOf('Ce que cette proposition change')).toBeGreaterThan(0)
  expect(out.indexOf('What this proposal changes')).toBeGreaterThan(
    out.indexOf('Ce que cette proposition change'),
  )
})

test('words of a contract can do nothing in the comment', async () => {
  repository.write({
    'content/parties/bob.yaml':
      'legalName: "@org/all https://example.com #12 `x` &lt;b&gt; :tada:"\nsignatory: { name: Bob }\n',
  })
  const out = await reviewed()
  expect(out).toContain('@&#8203;org/all https:&#8203;//example.com \\#&#8203;12 \\`x\\`')
})

test('what has no room in a comment is left out, the comment says so, and the whole is beside it', async () => {
  const long = Array.from(
    { length: 900 },
    (_, at) => `Ann delivers report number ${at} on Mondays, with all its figures and annexes.`,
  )
  propose(long.join('\n\n'))
  await reviewed({ json: true, out: 'out' })
  const read = (name: string) => readFileSync(join(repository.root, 'out', name), 'utf8')
  const [short, whole] = [read('comment.md'), read('review.md')]
  expect(short.length).toBeLessThanOrEqual(commentRoom)
  expect(whole.length).toBeGreaterThan(commentRoom)
  expect(problemOfMarkdown(short)).toBeUndefined()
  expect(short).toMatch(/> \*\*There is no room here for \d+ passages? of this report\./)
  expect(whole).toContain('report number 899')
  expect(JSON.parse(read('review.json'))).toMatchObject({ schema: 'clausier-review/1' })
})

test.each([
  [{ base: 'gone' }, 'gone'],
  [{ link: 'javascript:alert(1)' }, 'cannot be linked'],
  [{ link: 'https://example.com/) ![x](y' }, 'cannot be linked'],
])('%j is a usage fault', async (options, message) => {
  await expect(reviewed(options)).rejects.toThrow(message)
})

test('a shallow clone without the common commit is refused with what to do', async () => {
  propose('Ann works on Tuesdays.')
  repository.commit('second')
  const clone = gitRepository()
  try {
    clone.git('remote', 'add', 'origin', `file://${repository.top}`)
    clone.git('fetch', '-q', '--depth', '1', 'origin', 'main', 'proposal')
    clone.git('checkout', '-q', 'origin/proposal')
    const run = runVerb(review, join(clone.root, 'legal'), [], { base: 'origin/main' })
    await expect(run).rejects.toMatchObject({ remedy: expect.stringContaining('fetch-depth: 0') })
  } finally {
    clone.dispose()
  }
})
