import { chmod, mkdir, mkdtemp, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { isPrivate, privateFolder } from './private-folder.ts'

let home: string

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'clausier-private-'))
})

describe.skipIf(process.platform === 'win32')('privateFolder', () => {
  test('makes a folder for this user alone, whatever the umask', async () => {
    const before = process.umask(0)
    const place = privateFolder([join(home, 'a/b')])
    process.umask(before)
    expect(place).toBe(join(home, 'a/b'))
    expect((await stat(join(home, 'a/b'))).mode & 0o777).toBe(0o700)
  })

  test('takes the next place when others may write to the first, or it cannot be made', async () => {
    await mkdir(join(home, 'open'))
    await chmod(join(home, 'open'), 0o777)
    await writeFile(join(home, 'file'), '')
    const places = [join(home, 'open'), join(home, 'file/below'), join(home, 'good')]
    expect(privateFolder(places)).toBe(join(home, 'good'))
    expect(privateFolder(places.slice(0, 2))).toBeUndefined()
  })

  test('follows no link that somebody may have laid', async () => {
    await mkdir(join(home, 'theirs'))
    await symlink(join(home, 'theirs'), join(home, 'link'))
    expect(isPrivate(join(home, 'theirs'))).toBe(true)
    expect(isPrivate(join(home, 'link'))).toBe(false)
    expect(isPrivate(join(home, 'nothing'))).toBe(false)
  })
})
