import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { swapFolder, temporaryFolder } from './swap-folder.ts'

let parent: string
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'clausier-swap-'))
})
afterEach(() => rmSync(parent, { recursive: true }))

test('a new folder takes the place of the old one, and nothing else is left', async () => {
  const target = join(parent, 'dist')
  mkdirSync(target)
  writeFileSync(join(target, 'old'), '')
  const folder = await temporaryFolder(target)
  writeFileSync(join(folder, 'new'), 'x')
  await swapFolder(folder, target)
  expect(readdirSync(parent)).toEqual(['dist'])
  expect(readFileSync(join(target, 'new'), 'utf8')).toBe('x')
})

test('works where there was none, and makes what is missing above', async () => {
  const target = join(parent, 'a/b/dist')
  await swapFolder(await temporaryFolder(target), target)
  expect(existsSync(target)).toBe(true)
})

test('when the new folder is gone the old one stays', async () => {
  const target = join(parent, 'dist')
  mkdirSync(target)
  await expect(swapFolder(join(parent, 'gone'), target)).rejects.toThrow('ENOENT')
  expect(readdirSync(parent)).toEqual(['dist'])
})

test('sweeps up after runs that were killed, and touches nothing else', async () => {
  const target = join(parent, 'dist')
  for (const name of [
    '.dist.next-999999999',
    '.dist.old-999999999',
    '.dist.next-1',
    '.other.next-999999999',
    'dist.next',
  ])
    mkdirSync(join(parent, name))
  await temporaryFolder(target)
  expect(readdirSync(parent).sort()).toEqual(
    [`.dist.next-${process.pid}`, '.dist.next-1', '.other.next-999999999', 'dist.next'].sort(),
  )
})
