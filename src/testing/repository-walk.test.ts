import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { EnvironmentFault } from '#node/faults.ts'
import { foldersIn, readSource } from '#node/repository/read-files.ts'
import { contractFolders, readRepository } from '#node/repository/repository.ts'
import { base, clauseFolder, contractPath } from './attacks/base.ts'

let outside = ''
let root = ''

beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), 'clausier-outside-'))
  root = mkdtempSync(join(tmpdir(), 'clausier-walk-'))
  for (const [path, text] of Object.entries(base))
    put(
      root,
      path,
      String(text)
        .replace(/^@\w+\n/gm, '')
        .replace('status: released', 'status: draft'),
    )
})

afterEach(() => {
  for (const folder of [root, outside]) rmSync(folder, { recursive: true, force: true })
})

function put(folder: string, path: string, content: string): string {
  const full = join(folder, path)
  mkdirSync(dirname(full), { recursive: true })
  writeFileSync(full, content)
  return full
}

function replace(path: string, target: string): void {
  rmSync(join(root, path), { recursive: true })
  symlinkSync(target, join(root, path))
}

const said = () => readRepository(root).messages.map(({ file, rule }) => `${file} ${rule}`)

test('the repository is read as it is', () => {
  expect(said()).toEqual([])
  expect(readRepository(root).contracts.map(({ folder }) => folder)).toEqual(['T-1'])
})

test('a contract that is a link is not followed', () => {
  replace(contractPath, put(outside, 'contract.mdx', 'secret'))
  expect(said()).toEqual([`${contractPath} file-missing`])
})

test('a link inside the repository is not followed either', () => {
  replace(contractPath, join(root, 'content/parties/ann.yaml'))
  expect(said()).toEqual([`${contractPath} file-missing`])
})

test('a contract folder that is a link is no contract', () => {
  put(outside, 'T-2/contract.mdx', 'secret')
  symlinkSync(join(outside, 'T-2'), join(root, 'content/contracts/T-2'))
  expect(contractFolders(root)).toEqual(['T-1'])
})

test('a party that is a link is no party', () => {
  replace('content/parties/ann.yaml', put(outside, 'ann.yaml', 'legalName: Secret\n'))
  expect(said()).toEqual([`${contractPath} party-unknown`])
})

test('a clause text that is a link is missing', () => {
  replace(`${clauseFolder}/en.mdx`, put(outside, 'en.mdx', 'secret'))
  expect(said()).toContain(`${clauseFolder}/clause.yaml file-missing`)
})

test('a clause folder that is a link is no clause', () => {
  put(outside, '2.0.0/clause.yaml', 'id: late-payment\n')
  symlinkSync(join(outside, '2.0.0'), join(root, 'clauses/late-payment/2.0.0'))
  expect(said()).toEqual([])
})

test.each(['clauses', 'clauses/late-payment', 'content', 'content/parties', 'content/contracts'])(
  'nothing is read through %s when it is a link',
  (path) => {
    for (const [file, text] of Object.entries(base)) put(outside, file, String(text))
    replace(path, join(outside, path))
    const { contracts, library } = readRepository(root)
    expect(contracts).toEqual([])
    expect(foldersIn(root, path)).toEqual([])
    if (path.startsWith('clauses')) expect(library.clauses.has('late-payment')).toBe(false)
    if (path !== 'content/contracts' && path.startsWith('content'))
      expect(library.parties.size).toBe(0)
  },
)

test('a link to itself, a link to nothing and a device do not stop the walk', () => {
  for (const [id, target] of [
    ['T-2', 'contract.mdx'],
    ['T-3', '/nowhere/at/all'],
    ['T-4', '/dev/zero'],
  ] as const) {
    mkdirSync(join(root, 'content/contracts', id), { recursive: true })
    symlinkSync(target, join(root, 'content/contracts', id, 'contract.mdx'))
  }
  expect(said()).toEqual(
    ['T-2', 'T-3', 'T-4'].map((id) => `content/contracts/${id}/contract.mdx file-missing`),
  )
})

test('a pipe is not waited for', () => {
  const path = 'content/contracts/T-2/contract.mdx'
  mkdirSync(dirname(join(root, path)), { recursive: true })
  execFileSync('mkfifo', [join(root, path)])
  expect(readSource(root, path)).toBeUndefined()
})

test('a folder in the place of a file is a missing file', () => {
  rmSync(join(root, contractPath))
  mkdirSync(join(root, contractPath))
  expect(said()).toEqual([`${contractPath} file-missing`])
})

test('folders without a contract, and files beside folders, are told apart', () => {
  put(root, 'content/contracts/README.md', 'Contracts.')
  mkdirSync(join(root, 'content/contracts/T-0'))
  expect(said()).toEqual(['content/contracts/T-0/contract.mdx file-missing'])
})

test('slugs and ids with a path in them name nothing', () => {
  put(outside, 'eve.yaml', 'legalName: Eve\n')
  put(
    root,
    contractPath,
    String(base[contractPath])
      .replace('provider: ann', `provider: ../../../${outside}/eve`)
      .replace(/^@\w+\n/gm, ''),
  )
  expect(said()).toEqual([`${contractPath} party-unknown`])
})

test('an empty folder is an empty repository', () => {
  const { contracts, messages } = readRepository(outside)
  expect([contracts, messages]).toEqual([[], []])
})

test('names of folders are read in one order, whatever the disk says', () => {
  for (const id of ['b', 'a', 'C', 'é']) mkdirSync(join(root, 'content/contracts', id))
  expect(contractFolders(root)).toEqual(['C', 'T-1', 'a', 'b', 'é'])
})

test("what the machine cannot read is its fault, not the author's", () => {
  expect(() => readSource(root, `content/${'a'.repeat(5_000)}.mdx`)).toThrow(EnvironmentFault)
})
