import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serialize } from 'node:v8'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keptValues } from './kept-values.ts'

let home: string

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'clausier-kept-'))
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

const value = { words: new Map([['a', 1]]), align: [undefined, 'end'], text: 'é'.repeat(300) }

test('a value is given back as it was, in a later run too', () => {
  const folder = join(home, 'engine')
  expect(keptValues(folder).get('key')).toBeUndefined()
  keptValues(folder).put('key', value)
  expect(keptValues(folder).get('key')).toStrictEqual(value)
  expect(readdirSync(folder)).toEqual(['key'])
})

test('a value that lost its end, was changed in one bit or never had a digest is none', () => {
  const path = join(home, 'key')
  const kept = keptValues(home)
  kept.put('key', value)
  const whole = readFileSync(path)
  for (const length of [0, 16, 32, 33, whole.length - 1]) {
    writeFileSync(path, whole.subarray(0, length))
    expect(kept.get('key'), `${length} bytes`).toBeUndefined()
  }
  for (const at of [0, 31, 32, whole.length - 1]) {
    const bytes = Buffer.from(whole)
    bytes[at] = (bytes[at] ?? 0) ^ 1
    writeFileSync(path, bytes)
    expect(kept.get('key'), `bit of byte ${at}`).toBeUndefined()
  }
  writeFileSync(path, serialize(value))
  expect(kept.get('key')).toBeUndefined()
  kept.put('key', value)
  expect(kept.get('key')).toStrictEqual(value)
})

test('nothing is kept where nothing can be written, nor what cannot be written down', () => {
  writeFileSync(join(home, 'file'), '')
  const nowhere = keptValues(join(home, 'file/below'))
  nowhere.put('key', value)
  expect(nowhere.get('key')).toBeUndefined()
  const kept = keptValues<unknown>(join(home, 'engine'))
  kept.put('key', { read: () => 1 })
  expect(kept.get('key')).toBeUndefined()
  expect(readdirSync(join(home, 'engine'))).toEqual([])
})

test('a folder that another run removes is only forgotten', () => {
  const folder = join(home, 'engine')
  const kept = keptValues(folder)
  kept.put('key', value)
  rmSync(folder, { recursive: true })
  kept.put('other', value)
  expect(kept.get('key')).toBeUndefined()
  expect(kept.get('other')).toBeUndefined()
  keptValues(folder).put('other', value)
  expect(kept.get('other')).toStrictEqual(value)
})

test('a new engine takes the place of the one that was used longest ago, once there are many', () => {
  for (let age = 1; age <= 16; age += 1) {
    const folder = join(home, `engine-${age}`)
    mkdirSync(folder)
    utimesSync(folder, 2_000_000 - age, 2_000_000 - age)
  }
  keptValues(join(home, 'new')).put('key', value)
  const left = readdirSync(home)
  expect(left).toHaveLength(16)
  expect(left).toContain('new')
  expect(left).not.toContain('engine-16')
})
