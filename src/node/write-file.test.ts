import { mkdir, mkdtemp, open, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { EnvironmentFault } from '#node/faults.ts'
import { isTemporaryName, writeFileAtomically } from './write-file.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clausier-write-'))
})

describe('writeFileAtomically', () => {
  test('writes text and bytes, makes folders, and leaves nothing else', async () => {
    await writeFileAtomically(join(folder, 'a/b/c.txt'), 'é\n')
    await writeFileAtomically(join(folder, 'a/b/c.bin'), Uint8Array.of(0, 255))
    expect(await readFile(join(folder, 'a/b/c.txt'), 'utf8')).toBe('é\n')
    expect([...(await readFile(join(folder, 'a/b/c.bin')))]).toEqual([0, 255])
    expect(await readdir(join(folder, 'a/b'))).toEqual(['c.bin', 'c.txt'])
  })

  test('replaces an older file', async () => {
    const path = join(folder, 'x')
    await writeFile(path, 'a much longer old content')
    await writeFileAtomically(path, 'new')
    expect(await readFile(path, 'utf8')).toBe('new')
  })

  test('many writers of one file: the result is one of them, whole', async () => {
    const path = join(folder, 'x')
    const texts = Array.from({ length: 30 }, (_, index) => String(index).repeat(100_000))
    await Promise.all(texts.map((text) => writeFileAtomically(path, text)))
    expect(texts).toContain(await readFile(path, 'utf8'))
    expect(await readdir(folder)).toEqual(['x'])
  })

  test('a folder in the way is a fault that says so, and no temporary file stays', async () => {
    await mkdir(join(folder, 'x/y'), { recursive: true })
    await expect(writeFileAtomically(join(folder, 'x'), 'z')).rejects.toThrow(EnvironmentFault)
    expect(await readdir(folder)).toEqual(['x'])
  })

  test('a file where a folder should be is a fault', async () => {
    await writeFile(join(folder, 'x'), '')
    await expect(writeFileAtomically(join(folder, 'x/y'), 'z')).rejects.toThrow(EnvironmentFault)
  })

  test.each(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES'])(
    '%s in mid write: a fault, the old file intact, no leftover',
    async (code) => {
      const path = join(folder, 'x')
      await writeFile(path, 'old')
      const handle = await open(path)
      const sync = vi.spyOn(Object.getPrototypeOf(handle), 'sync')
      await handle.close()
      sync.mockRejectedValueOnce(Object.assign(new Error(code), { code }))
      const fault = await writeFileAtomically(path, 'new').catch((error: unknown) => error)
      sync.mockRestore()
      expect(fault).toBeInstanceOf(EnvironmentFault)
      expect(String(fault)).toContain(path)
      expect(await readFile(path, 'utf8')).toBe('old')
      expect(await readdir(folder)).toEqual(['x'])
    },
  )
})

test('temporary names are known again, other names are not', () => {
  expect(isTemporaryName('.FR-ADM-0001.pdf.123-0123456789ab.tmp')).toBe(true)
  expect(isTemporaryName('.gitignore')).toBe(false)
  expect(isTemporaryName('notes.tmp')).toBe(false)
})
