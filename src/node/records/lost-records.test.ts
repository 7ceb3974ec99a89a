import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type GitRepository, gitRepository } from '#testing/fixtures/git-repository.ts'
import { ledgerHistory, lostRecords } from './lost-records.ts'

const folder = 'content/contracts/FR-ADM-0001/records'
const [first, second, third] = ['0001-sent', '0002-viewed', '0003-done'].map(
  (name) => `${folder}/${name}.json`,
) as [string, string, string]
const record = (kind: string, prev = 'a', at = '2027-01-04') =>
  JSON.stringify({ kind, at, recordedAt: at, prev })

let repository: GitRepository
beforeEach(() => {
  // In a folder of its own, as contracts may live beside other things.
  repository = gitRepository('house')
  repository.write({ [first]: record('sent'), [second]: record('viewed') })
  repository.commit('two records')
})
afterEach(() => repository.dispose())

const lost = () =>
  lostRecords(repository.root)?.lost.map(({ path, change, isCommitted }) => [
    path,
    change,
    isCommitted,
  ])

test('a ledger that only grows has lost nothing, committed or not', () => {
  repository.write({ [third]: record('done') })
  expect(lost()).toEqual([])
  repository.commit('a third')
  expect(lost()).toEqual([])
  expect(ledgerHistory(repository.root, 'FR-ADM-0001')).toEqual({
    committed: 3,
    lost: [],
    isShallow: false,
  })
})

test('a record removed or rewritten on disk is lost, and so when that is committed, until it is put back', () => {
  repository.remove(second)
  repository.write({ [first]: record('sent', 'other') })
  const now = [
    [first, 'rewritten', false],
    [second, 'removed', false],
  ]
  expect(lost()).toEqual(now)
  repository.commit('tidy up')
  expect(lost()).toEqual(now.map(([path, change]) => [path, change, true]))
  repository.write({ [first]: record('sent'), [second]: record('viewed') })
  expect(lost()).toEqual([])
})

test('a record that another branch pushed back is not lost when it stands again behind the others', () => {
  repository.remove(second)
  repository.write({
    [`${folder}/0002-done.json`]: record('done'),
    [`${folder}/0003-viewed.json`]: record('viewed', 'b', '2027-01-06'),
  })
  repository.commit('both branches')
  expect(lost()).toEqual([])
})

test('a shallow clone says that it is one, and a folder without git says nothing', () => {
  repository.commit('another')
  const clone = mkdtempSync(join(tmpdir(), 'clausier-shallow-'))
  try {
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${repository.top}`, clone])
    expect(lostRecords(join(clone, 'house'))).toEqual({ lost: [], isShallow: true })
    rmSync(join(clone, '.git'), { recursive: true })
    expect(lostRecords(join(clone, 'house'))).toBeUndefined()
  } finally {
    rmSync(clone, { recursive: true })
  }
})
