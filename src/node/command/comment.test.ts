import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { reviewMarker } from '#core/change/review/review-markdown.ts'
import { runVerb } from '#testing/fixtures/run-verb.ts'
import { comment } from './comment.ts'

type Comment = { id: number; login: string; body: string }

let root: string
const head = 'a'.repeat(40)
const state = () => join(root, 'state.json')
const comments = () =>
  (JSON.parse(readFileSync(state(), 'utf8')) as { comments: Comment[] }).comments
const say = (body: string) => writeFileSync(join(root, 'comment.md'), `${reviewMarker}\n${body}\n`)

/** A `gh` that keeps comments in a file and answers as the API does through `--jq`. */
const fakeGh = `#!${process.execPath}
const fs = require('node:fs')
const args = process.argv.slice(2)
const file = process.env.FAKE_STATE
const state = JSON.parse(fs.readFileSync(file, 'utf8'))
const path = args.find((arg) => arg === 'user' || arg.startsWith('repos/'))
const method = args[args.indexOf('--method') + 1]
state.calls.push(args.slice(1).join(' '))
const lines = (list) => list.forEach((one) => console.log(JSON.stringify(one)))
if (path === 'user') console.log('ann')
else if (path.endsWith('/pulls')) lines(state.pulls.filter((pull) => args.includes('head=' + pull.branch)))
else if (method === 'POST') state.comments.push({ id: 100 + state.comments.length, login: process.env.FAKE_LOGIN, ...JSON.parse(fs.readFileSync(0, 'utf8')) })
else if (method === 'PATCH') state.comments.find(({ id }) => path.endsWith('/' + id)).body = JSON.parse(fs.readFileSync(0, 'utf8')).body
else lines(state.comments)
fs.writeFileSync(file, JSON.stringify(state))
`

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'clausier-comment-'))
  mkdirSync(join(root, 'bin'))
  writeFileSync(join(root, 'bin/gh'), fakeGh)
  chmodSync(join(root, 'bin/gh'), 0o755)
  const pulls = [{ branch: 'ann:rates', number: 12, sha: head }]
  writeFileSync(state(), JSON.stringify({ calls: [], comments: [], pulls }))
  vi.stubEnv('PATH', `${join(root, 'bin')}${delimiter}${process.env['PATH']}`)
  vi.stubEnv('FAKE_STATE', state())
  vi.stubEnv('FAKE_LOGIN', 'ann')
  vi.stubEnv('GITHUB_ACTIONS', undefined)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(root, { recursive: true })
})

const post = (options = {}) => runVerb(comment, root, ['comment.md'], { pull: '12', ...options })

test('one comment, brought up to date in its place, and left alone when it says so already', async () => {
  say('first')
  expect((await post()).out).toBe('#12: comment posted')
  expect((await post()).out).toBe('#12: comment says so already')
  say('second')
  expect((await post()).out).toBe('#12: comment brought up to date')
  expect(comments()).toEqual([{ id: 100, login: 'ann', body: `${reviewMarker}\nsecond\n` }])
})

test("another's comment that begins like ours is not ours", async () => {
  const { calls, pulls } = JSON.parse(readFileSync(state(), 'utf8')) as Record<string, unknown[]>
  const theirs = { id: 7, login: 'mallory', body: `${reviewMarker}\nfake` }
  writeFileSync(state(), JSON.stringify({ calls, pulls, comments: [theirs] }))
  say('first')
  expect((await post()).out).toBe('#12: comment posted')
  expect(comments()[0]).toEqual(theirs)
})

test('in a workflow we write as its bot', async () => {
  vi.stubEnv('GITHUB_ACTIONS', 'true')
  vi.stubEnv('FAKE_LOGIN', 'github-actions[bot]')
  say('first')
  await post()
  say('second')
  expect((await post()).out).toBe('#12: comment brought up to date')
})

test('by branch and commit: the pull request is found, and one that moved on is left alone', async () => {
  say('first')
  const at = (options: object) =>
    runVerb(comment, root, ['comment.md'], { branch: 'ann:rates', head, ...options })
  expect((await at({})).out).toBe('#12: comment posted')
  const later = await at({ head: 'b'.repeat(40) })
  expect([later.code, later.out]).toEqual([0, ''])
  expect(later.err).toContain('No open pull request')
  expect((await at({ branch: 'ann:other' })).err).toContain('No open pull request')
})

test.each([
  ['a link of their own', '[x](https://example.com/)'],
  ['a mention', '@everyone'],
  ['HTML', '<img src="x">'],
])('a file with %s is refused, and nothing is asked of GitHub', async (_, body) => {
  say(body)
  const { code, err } = await post({ link: 'https://example.com/actions/runs/1' })
  expect([code, err]).toEqual([1, expect.stringContaining('comment.md is not posted')])
  expect(readFileSync(state(), 'utf8')).toContain('"calls":[]')
})

test('a file that is no text, is too large or is missing is a fault', async () => {
  await expect(runVerb(comment, root, ['gone.md'], { pull: '12' })).rejects.toThrow(
    'cannot be read',
  )
  writeFileSync(join(root, 'comment.md'), new Uint8Array([0xff, 0xfe]))
  await expect(post()).rejects.toThrow('cannot be read')
  writeFileSync(join(root, 'comment.md'), Buffer.alloc(300_000, 'x'))
  await expect(post()).rejects.toThrow('cannot be read')
})

test.each([
  { pull: '0' },
  { pull: '12; rm' },
  { pull: undefined, branch: 'ann:rates' },
  { pull: undefined, branch: 'ann rates', head },
  { pull: undefined, branch: '--jq:x', head: 'HEAD' },
])('%j names no pull request', async (options) => {
  say('first')
  await expect(post(options)).rejects.toThrow('Which pull request?')
})

test('without gh the fault says what to do', async () => {
  say('first')
  vi.stubEnv('PATH', join(root, 'nowhere'))
  await expect(post()).rejects.toThrow('gh could not be started.')
})
