import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { engineDigest } from './engine-digest.ts'

const longAgo = new Date(2020, 0)
let home: string

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'clausier-engine-'))
  write('package-lock.json', '{}')
  write('src/one/read.ts', 'export const one = 1')
  write('src/two/read.ts', 'export const two = 2')
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

function write(path: string, text: string, time = longAgo): void {
  mkdirSync(dirname(join(home, path)), { recursive: true })
  writeFileSync(join(home, path), text)
  utimesSync(join(home, path), time, time)
}

test('the digest of an engine is the same wherever it stands', () => {
  const copy = mkdtempSync(join(tmpdir(), 'clausier-engine-'))
  cpSync(home, copy, { recursive: true, preserveTimestamps: true })
  expect(engineDigest(['src/one'], copy)).toBe(engineDigest(['src/one'], home))
  rmSync(copy, { recursive: true })
})

test('a source, a new source, a moved source and a package change the digest; a test and another folder do not', () => {
  const digests = [engineDigest(['src/one'], home)]
  const digestAfter = (path: string, text: string) => {
    write(path, text)
    return engineDigest(['src/one'], home)
  }
  digests.push(digestAfter('src/one/read.ts', 'export const one = 2'))
  digests.push(digestAfter('src/one/deep/more.ts', ''))
  rmSync(join(home, 'src/one/deep'), { recursive: true })
  digests.push(digestAfter('src/one/more.ts', ''))
  digests.push(digestAfter('package-lock.json', '{"packages":{}}'))
  expect(new Set(digests).size).toBe(5)
  expect(digests).not.toContain(undefined)
  const last = digests.at(-1)
  expect(digestAfter('src/one/read.test.ts', 'test')).toBe(last)
  expect(digestAfter('src/two/read.ts', 'export const two = 3')).toBe(last)
})

test('an engine that was changed after this process began has no digest: what runs may be the old one', () => {
  write('src/one/read.ts', 'export const one = 3', new Date(Date.now() + 1000))
  expect(engineDigest(['src/one'], home)).toBeUndefined()
  expect(engineDigest(['src/two'], home)).toBeDefined()
})

test('an engine without its sources has no digest', () => {
  expect(engineDigest(['src/three'], home)).toBeUndefined()
  rmSync(join(home, 'package-lock.json'))
  expect(engineDigest(['src/one'], home)).toBeUndefined()
})

test('this engine has one', () => {
  expect(readFileSync('package-lock.json', 'utf8')).toContain('"packages"')
  expect(engineDigest(['src/core/terms'])).toMatch(/^[0-9a-f]{64}$/u)
})
