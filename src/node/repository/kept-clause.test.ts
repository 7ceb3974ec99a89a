import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type ClauseFiles, type ClauseReading, readClause } from '#core/contract/read-clause.ts'
import { readClauseFolder } from '#core/repository/read-clause-folder.ts'
import { keptValues } from '#node/kept/kept-values.ts'
import { diskTree } from './disk-tree.ts'
import { readKeeping, readers } from './kept-clause.ts'
import { foldersIn } from './read-files.ts'

let home: string

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'clausier-kept-clause-'))
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

const folders = foldersIn('.', 'clauses').flatMap((id) =>
  foldersIn('.', `clauses/${id}`).map((version) => `clauses/${id}/${version}`),
)

/** As files stand, and with a mistake in each of three kinds of them. */
function readings(some: readonly string[], read: typeof readClause): ClauseReading[] {
  const broken = { 'clause.yaml': 'id: [', 'fr.mdx': '<script/>', 'en.mdx': '{params.nothing}' }
  const tree = diskTree('.')
  const whole = some.map((folder) => readClauseFolder(tree, folder, read))
  const spoilt = Object.entries(broken).map(([name, text]) => {
    const spoil = (path: string) =>
      path.endsWith(name) ? { path, bytes: Buffer.from(text) } : tree.read(path)
    return readClauseFolder({ ...tree, read: spoil }, folders[0] ?? '', read)
  })
  return [...whole, ...spoilt]
}

const keeping = (files: ClauseFiles) => readKeeping(files, keptValues(home))

test('every clause and its mistakes read alike: fresh, kept for the first time, and kept', () => {
  const fresh = readings(folders, readClause)
  const different = () =>
    readings(folders, keeping).flatMap((one, at) =>
      isDeepStrictEqual(one, fresh[at]) ? [] : [folders[at] ?? `spoilt ${at}`],
    )
  expect(fresh.length).toBeGreaterThan(80)
  expect(fresh.slice(-3).map(({ clause }) => clause)).toEqual([undefined, undefined, undefined])
  expect(different()).toEqual([])
  expect(readdirSync(home)).toHaveLength(fresh.length)
  expect(different()).toEqual([])
})

test('what is spoilt on disk or removed is read anew', () => {
  const some = folders.slice(0, 4)
  const fresh = readings(some, keeping)
  for (const key of readdirSync(home)) writeFileSync(join(home, key), 'spoilt')
  expect(isDeepStrictEqual(readings(some, keeping), fresh)).toBe(true)
  rmSync(home, { recursive: true })
  expect(isDeepStrictEqual(readings(some, keeping), fresh)).toBe(true)
})

test('what is kept is taken: the second reading walks nothing', () => {
  const kept = keptValues<ClauseReading>(home)
  const read = (files: ClauseFiles) => readKeeping(files, { ...kept, put: () => undefined })
  const folder = folders[0] ?? ''
  readClauseFolder(diskTree('.'), folder, (files) => readKeeping(files, kept))
  const first = readClauseFolder(diskTree('.'), folder, read)
  const [key = ''] = readdirSync(home)
  kept.put(key, { messages: [] })
  expect(first.clause?.folder).toBe(folder)
  expect(readClauseFolder(diskTree('.'), folder, read)).toEqual({ messages: [] })
})

test('the same bytes in another place are another clause', () => {
  const bytes = (name: string) => readFileSync(join(folders[0] ?? '', name))
  const placed = (folder: string): ClauseFiles => ({
    folder,
    yaml: { path: `${folder}/clause.yaml`, bytes: bytes('clause.yaml') },
    texts: { fr: { path: `${folder}/fr.mdx`, bytes: bytes('fr.mdx') } },
  })
  for (const folder of [folders[0] ?? '', 'clauses/elsewhere/1.0.0'])
    expect(keeping(placed(folder))).toStrictEqual(readClause(placed(folder)))
})

test('the engine digest covers every file that reading a clause imports', () => {
  const seen = new Set<string>()
  const visit = (file: string) => {
    if (seen.has(file)) return
    seen.add(file)
    for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(/from '([#.][^']+)'/gu))
      visit(from.startsWith('#') ? from.replace('#', 'src/') : join(dirname(file), from))
  }
  visit('src/core/contract/read-clause.ts')
  expect(seen.size).toBeGreaterThan(30)
  expect(
    [...seen].filter((file) => !readers.some((folder) => file.startsWith(`${folder}/`))),
  ).toEqual([])
})
