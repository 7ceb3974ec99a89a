import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  type GitRepository,
  gitRepository,
  smallContract,
  smallRepository,
} from '#testing/fixtures/git-repository.ts'
import { readChangeLog, readChangeRedlines } from './change-files.ts'
import { readChanges } from './read-changes.ts'

let repository: GitRepository
let cache: string

beforeEach(() => {
  repository = gitRepository()
  cache = mkdtempSync(join(tmpdir(), 'clausier-changes-'))
  repository.write({ ...smallRepository(), ...smallContract('Ann works on Mondays.') })
  repository.commit('first')
  repository.write(smallContract('Ann works on Tuesdays.'))
  repository.commit('second', { body: 'Ann asked.' })
})
afterEach(() => {
  repository.dispose()
  rmSync(cache, { recursive: true })
})

function read(root = repository.root, engine = 'engine') {
  return readChanges(root, ['T-1'], { folder: cache, engine, page: 'page' })
}

test('a contract has its log, newest first, and a redline for each pair of versions', async () => {
  const { changes, missing } = await read()
  const own = changes['T-1']
  expect(missing).toBeUndefined()
  const log = readChangeLog(own?.log ?? '')
  expect(log.map(({ commit }) => [commit.subject, commit.reason])).toEqual([
    ['second', 'Ann asked.'],
    ['first', ''],
  ])
  expect(own?.redlines.map(({ commit }) => commit)).toEqual([log[0]?.commit.id])
  const [contract] = readChangeRedlines(own?.redlines[0]?.file ?? '')
  expect(contract?.document).toBe('T-1')
  expect(contract?.html.fr).toContain('<del>Mondays</del><ins>Tuesdays</ins>')
})

test('a new commit adds its redline, and keeps the files of the one before', async () => {
  const before = (await read()).changes['T-1']
  repository.write(smallContract('Ann works on Fridays.'))
  repository.commit('third')
  const after = (await read()).changes['T-1']
  expect(after?.redlines).toHaveLength(2)
  expect(after?.redlines[1]).toEqual(before?.redlines[0])
  expect(after?.log).not.toBe(before?.log)
})

test('a file that is gone from the cache is made again', async () => {
  const first = await read()
  const file = first.changes['T-1']?.redlines[0]?.file ?? ''
  rmSync(file)
  expect(await read()).toEqual(first)
  expect(readChangeRedlines(file)).toHaveLength(1)
})

test('another engine never shows what this one made', async () => {
  const [own, other] = [await read(), await read(repository.root, 'another')].map(
    ({ changes }) => changes['T-1']?.redlines[0],
  )
  expect(other?.file).not.toBe(own?.file)
  expect(other?.key).not.toBe(own?.key)
})

test('what no log needs any more leaves the cache', async () => {
  const file = (await read()).changes['T-1']?.redlines[0]?.file ?? ''
  repository.git('reset', '-q', '--hard', 'HEAD~1')
  for (const days of [4, 5]) {
    repository.write(smallContract('Ann works on Mondays.', `late: { graceDays: ${days} }`))
    repository.commit(`${days} days`)
    await read()
  }
  expect(readdirSync(cache).map((name) => join(cache, name))).not.toContain(file)
})

test('a repository without git, without commits or cut short has no logs, and says why', async () => {
  const clone = gitRepository()
  try {
    expect((await read(clone.root)).missing?.en).toBe(
      'No change log: nothing is committed to git yet.',
    )
    clone.git('fetch', '-q', '--depth', '1', `file://${repository.top}`, 'main')
    clone.git('checkout', '-q', 'FETCH_HEAD')
    expect((await read(clone.root)).missing?.en).toContain('fetch --unshallow')
    rmSync(join(clone.top, '.git'), { recursive: true })
    const found = await read(clone.root)
    expect(found).toEqual({
      changes: {},
      missing: {
        fr: "Sans journal des changements : ce dossier n'est pas un dépôt git.",
        en: 'No change log: this folder is not a git repository.',
      },
    })
  } finally {
    clone.dispose()
  }
})
