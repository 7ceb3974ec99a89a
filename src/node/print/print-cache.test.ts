import { mkdir, mkdtemp, readdir, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { openPrintCache } from './print-cache.ts'
import { printKey } from './print-key.ts'

const pdf = Buffer.from('%PDF-1.7\n%%EOF\n')
const key = 'ab'.repeat(32)
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clausier-cache-'))
})

test('gives back what was put, also to a later run, and nothing else', async () => {
  const cache = await openPrintCache(folder)
  expect(await cache.get(key)).toBeUndefined()
  await cache.put(key, pdf)
  expect(await cache.get(key)).toEqual(pdf)
  expect(await (await openPrintCache(folder)).get(key)).toEqual(pdf)
  expect(await cache.get('ac'.repeat(32))).toBeUndefined()
})

test('does not give a file that lost its end', async () => {
  const cache = await openPrintCache(folder)
  await cache.put(key, pdf)
  await writeFile(join(folder, 'ab', `${key}.pdf`), pdf.subarray(0, 10))
  expect(await cache.get(key)).toBeUndefined()
})

test('many runs may put the same key at once', async () => {
  const caches = await Promise.all(Array.from({ length: 20 }, () => openPrintCache(folder)))
  await Promise.all(caches.map((cache) => cache.put(key, pdf)))
  expect(await caches[0]?.get(key)).toEqual(pdf)
  expect(await readdir(join(folder, 'ab'))).toEqual([`${key}.pdf`])
})

test('removes what a killed run left an hour ago, and nothing that is young or not its own', async () => {
  const old = join(folder, 'ab', `.${key}.pdf.12-0123456789ab.tmp`)
  const young = join(folder, 'ab', `.${key}.pdf.13-0123456789ab.tmp`)
  await mkdir(join(folder, 'ab'))
  for (const path of [old, young, join(folder, 'notes.tmp')]) await writeFile(path, '')
  for (const path of [old, join(folder, 'notes.tmp')]) await utimes(path, 0, 0)
  await openPrintCache(folder)
  expect(await readdir(join(folder, 'ab'))).toEqual([`.${key}.pdf.13-0123456789ab.tmp`])
  expect(await readdir(folder)).toContain('notes.tmp')
})

test('a key changes with the engine, the facts and the document, and cannot slide from one to the next', () => {
  const facts = {
    title: 't',
    author: 'a',
    subject: 's',
    language: 'fr',
    creator: 'c',
    producer: 'p',
  }
  const keys = [
    printKey('e', facts, 'html'),
    printKey('e2', facts, 'html'),
    printKey('e', { ...facts, producer: 'p (Chromium 154)' }, 'html'),
    printKey('e', { ...facts, date: '2026-12-18' }, 'html'),
    printKey('e', facts, 'html2'),
  ]
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys[0]).toMatch(/^[0-9a-f]{64}$/u)
})
