import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  type GitRepository,
  gitRepository,
  smallContract,
  smallRepository,
} from '#testing/fixtures/git-repository.ts'
import { runVerb as run } from '#testing/fixtures/run-verb.ts'
import { history } from './history.ts'
import { redline } from './redline.ts'

let repository: GitRepository

/** Runs a verb; spaces that do not break read as plain ones. */
async function runVerb(...given: Parameters<typeof run>) {
  const { code, out, err } = await run(...given)
  return { code, err, out: out.replace(/[\u00a0\u202f]/gu, ' ') }
}

beforeEach(() => {
  repository = gitRepository()
  repository.write({ ...smallRepository(), ...smallContract('Ann works on Mondays.') })
  repository.commit('first')
  repository.git('tag', 'sent')
  repository.write(smallContract('Ann works on Tuesdays.', 'late: { graceDays: 5 }'))
  repository.commit('second')
})
afterEach(() => repository.dispose())

test('by itself it compares with the last text that differs', async () => {
  const { code, out } = await runVerb(redline, repository.root, ['T-1'])
  expect(code).toBe(0)
  expect(out).toContain('Old text: version 1.0, 4 January 2027, revision ')
  expect(out).toContain('Grace period: 3 calendar days → 5 calendar days')
  expect(out).toContain('1.1 The grace period is [-3 calendar days-]{+5 calendar days+}.')
  expect(out).toContain('2.1 Ann works on [-Mondays-]{+Tuesdays+}.')
})

test('what is not committed is compared with what is', async () => {
  repository.write(smallContract('Ann works on Sundays.', 'late: { graceDays: 5 }'))
  const { out } = await runVerb(redline, repository.root, ['T-1'])
  expect(out).toContain('[-Tuesdays-]{+Sundays+}')
  expect(out).toContain('New text: version 1.0, working copy, not committed to git')
})

test.each(['sent', '2027-01-04', 'HEAD~1'])('the old text can be named: %s', async (from) => {
  repository.write(smallContract('Ann works on Sundays.', 'late: { graceDays: 5 }'))
  repository.commit('third')
  const { out } = await runVerb(redline, repository.root, ['T-1'], { from })
  expect(out).toContain(from === 'HEAD~1' ? '[-Tuesdays-]{+Sundays+}' : '[-Mondays-]{+Sundays+}')
})

test('in French', async () => {
  const { out } = await runVerb(redline, repository.root, ['T-1'], {}, 'fr')
  expect(out).toContain('Délai de grâce : 3 jours calendaires → 5 jours calendaires')
})

test('as JSON it is one document with both sides', async () => {
  const { out } = await runVerb(redline, repository.root, ['T-1'], { json: true })
  expect(JSON.parse(out)).toMatchObject({
    schema: 'clausier-redline/1',
    before: { id: 'T-1', version: 'v1.0', date: '2027-01-04T09:00:00+01:00' },
    terms: [{ path: 'late.graceDays' }],
  })
})

test('as a page it needs nothing else', async () => {
  await runVerb(redline, repository.root, ['T-1'], { html: 'out/changes.html' })
  const html = readFileSync(join(repository.root, 'out/changes.html'), 'utf8')
  expect(html).toContain('<del>Mondays</del><ins>Tuesdays</ins>')
  expect(html).not.toMatch(/<link|<script|src=/)
})

test.each([
  ['a revision that is not there', { from: 'gone' }, 'There is no revision "gone" here.'],
  ['a day before the contract', { from: '2026-01-01' }, 'T-1 is not there at 2026-01-01.'],
])('%s is a fault', async (_, options, message) => {
  await expect(runVerb(redline, repository.root, ['T-1'], options)).rejects.toThrow(message)
})

test('a contract that a revision does not have yet, and one that no revision has', async () => {
  const contract = String(Object.values(smallContract('New.'))[0])
  repository.write({ 'content/contracts/T-2/contract.mdx': contract.replace('id: T-1', 'id: T-2') })
  const root = repository.root
  await expect(runVerb(redline, root, ['T-2'], { from: 'sent' })).rejects.toThrow(
    'T-2 is not there at sent.',
  )
  await expect(runVerb(redline, root, ['T-2'])).rejects.toThrow('no earlier text')
  await expect(runVerb(redline, root, ['T-3'])).rejects.toThrow('There is no contract "T-3".')
})

test('an old text with mistakes gives its messages', async () => {
  repository.write({ 'content/contracts/T-1/contract.mdx': '---\ndoc: {\n---\n' })
  repository.commit('oops')
  repository.write(smallContract('Ann works on Sundays.'))
  const { code, err } = await runVerb(redline, repository.root, ['T-1'], { from: 'HEAD' })
  expect(code).toBe(1)
  expect(err).toContain('content/contracts/T-1/contract.mdx:3')
})

test('a contract under an earlier name is found at the old revision', async () => {
  repository.move('content/contracts/T-1', 'content/contracts/T-9')
  const [text = ''] = Object.values(smallContract('Ann works on Tuesdays.'))
  repository.write({ 'content/contracts/T-9/contract.mdx': text.replace('id: T-1', 'id: T-9') })
  repository.commit('rename')
  const { out } = await runVerb(redline, repository.root, ['T-9'], { from: 'sent' })
  expect(out).toContain('Number of the contract: T-1 → T-9')
})

test('the history is newest first, with who, when and why', async () => {
  const { out } = await runVerb(history, repository.root, ['T-1'])
  const [second = '', first = ''] = out.split('\n\n')
  expect(second).toMatch(/^5 January 2027, Ann Example, [0-9a-f]{7}\n {2}second\n/)
  expect(second).toContain('  · Grace period: 3 calendar days → 5 calendar days')
  expect(first).toContain('  · Contract created, version 1.0')
})

test('as JSON the history has a schema, and the entries name their redline', async () => {
  const { out } = await runVerb(history, repository.root, ['T-1'], { json: true })
  const document = JSON.parse(out) as { schema: string; entries: { pair?: string }[] }
  expect(document.schema).toBe('clausier-history/1')
  expect(document.entries.map(({ pair }) => typeof pair)).toEqual(['string', 'undefined'])
})

test('outside git there is no history, and the fault says what to do', async () => {
  await expect(runVerb(history, '/', ['T-1'])).rejects.toThrow('There is no history to show.')
})

test('a clause version that an old revision does not have gives a message that names it', async () => {
  const [text = ''] = Object.values(smallContract('Ann works on Mondays.'))
  const wanted = 'id="late-payment" version="1.0.0"'
  repository.write({
    'content/contracts/T-1/contract.mdx': text.replace(wanted, 'id="late-payment" version="2.0.0"'),
  })
  repository.commit('too early')
  repository.write(smallContract('Ann works on Sundays.'))
  const { code, err } = await runVerb(redline, repository.root, ['T-1'], { from: 'HEAD' })
  expect(code).toBe(1)
  expect(err).toContain('late-payment')
})

test('a shallow clone compares what it has, and refuses to look for what it cannot see', async () => {
  const clone = gitRepository()
  try {
    clone.git('fetch', '-q', '--depth', '1', `file://${repository.top}`, 'main')
    clone.git('checkout', '-q', 'FETCH_HEAD')
    clone.write(smallContract('Ann works on Sundays.', 'late: { graceDays: 5 }'))
    const { out } = await runVerb(redline, clone.root, ['T-1'], { from: 'HEAD' })
    expect(out).toContain('[-Tuesdays-]{+Sundays+}')
    await expect(runVerb(redline, clone.root, ['T-1'])).rejects.toThrow('cut short')
    await expect(runVerb(history, clone.root, ['T-1'])).rejects.toThrow('cut short')
  } finally {
    clone.dispose()
  }
})

test('contracts in a folder of a larger repository', async () => {
  const inner = gitRepository('legal/contracts')
  try {
    inner.write({ ...smallRepository(), ...smallContract('Ann works on Mondays.') })
    inner.commit('first')
    inner.write(smallContract('Ann works on Tuesdays.'))
    const { out } = await runVerb(redline, inner.root, ['T-1'], { from: 'HEAD' })
    expect(out).toContain('[-Mondays-]{+Tuesdays+}')
    const { out: log } = await runVerb(history, inner.root, ['T-1'])
    expect(log).toContain('Contract created, version 1.0')
  } finally {
    inner.dispose()
  }
})

test('a commit that a rewritten history left behind is still found by its id', async () => {
  const old = repository.git('rev-parse', 'HEAD')
  repository.git('reset', '-q', '--hard', 'HEAD~1')
  repository.write(smallContract('Ann works on Sundays.'))
  repository.commit('another second')
  const { out } = await runVerb(redline, repository.root, ['T-1'], { from: old })
  expect(out).toContain('[-Tuesdays-]{+Sundays+}')
})

test('a Word file that came back is shown as a redline, with who proposes what', async () => {
  const { readOne } = await import('./read-one.ts')
  const { contractWord } = await import('#core/change/word/word-texts.ts')
  const context = { root: repository.root, language: 'en' } as Parameters<typeof readOne>[0]
  const { contract } = readOne(context, 'T-1', undefined)
  if (!contract) throw new Error('T-1 cannot be read.')
  const files = unzipSync(contractWord(contract))
  const by = 'w:id="99" w:author="Bob Example" w:date="2027-02-01T10:00:00Z"'
  const document = strFromU8(files['word/document.xml'] ?? new Uint8Array()).replace(
    '<w:r><w:t xml:space="preserve">Ann works on Tuesdays.</w:t></w:r>',
    `<w:r><w:t xml:space="preserve">Ann works on </w:t></w:r><w:del ${by}><w:r><w:delText>Tuesdays</w:delText></w:r></w:del><w:ins ${by}><w:r><w:t>Fridays</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r>`,
  )
  writeFileSync(
    join(repository.root, 'reply.docx'),
    zipSync({ ...files, 'word/document.xml': strToU8(document) }),
  )
  const options = { fromDocx: 'reply.docx' }
  const { out } = await runVerb(redline, repository.root, ['T-1'], options)
  expect(out).toContain('New text: version 1.0, Word file reply.docx')
  expect(out).toContain('2.1 Ann works on [-Tuesdays-]{+Fridays+}.')
  expect(out).toContain('2. Special terms, changed: Bob Example, 1 February 2027')
  const { out: json } = await runVerb(redline, repository.root, ['T-1'], { ...options, json: true })
  expect(JSON.parse(json)).toMatchObject({
    schema: 'clausier-redline/1',
    origin: 'this-text',
    proposals: [{ kind: 'changed', before: '2.1 Ann works on Tuesdays.', isTracked: true }],
    unmapped: [],
  })
})

test('a Word file that is not there, or is none, is a fault', async () => {
  writeFileSync(join(repository.root, 'no.docx'), 'text')
  const from = (fromDocx: string) => runVerb(redline, repository.root, ['T-1'], { fromDocx })
  await expect(from('gone.docx')).rejects.toThrow('There is no file gone.docx.')
  await expect(from('no.docx')).rejects.toThrow('no.docx cannot be read.')
})
