import { mkdir, mkdtemp, readdir, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { unpackBundledBrowser } from '#node/browser/bundled-browser.ts'
import { findBrowser } from '#node/browser/find-browser.ts'
import { openBrowser } from '#node/browser/open-browser.ts'
import { probeMachine } from '#node/browser/probe-machine.ts'
import { EnvironmentFault } from '#node/faults.ts'

const folders: string[] = []
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))))

describe('the browser', () => {
  test('is found and started, and is the version the finder said', async () => {
    const found = await findBrowser(probeMachine())
    const browser = await openBrowser({ found })
    try {
      expect(browser.version()).toBe(found.version)
    } finally {
      await browser.close()
    }
  })

  test('that does not start is a fault that names it', async () => {
    const found = { executable: process.execPath, version: '153.0.0.0', origin: 'system' } as const
    await expect(openBrowser({ found })).rejects.toThrow(EnvironmentFault)
    await expect(openBrowser({ found })).rejects.toThrow(process.execPath)
  })
})

const hasBundled = process.platform === 'linux' && process.arch === 'x64'

describe.skipIf(!hasBundled)('the bundled browser', () => {
  test('is unpacked whole by two runs at once, and left-overs of a killed run are removed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'clausier-bundled-'))
    folders.push(folder)
    await mkdir(join(folder, '.unpacking-old'))
    await utimes(join(folder, '.unpacking-old'), 0, 0)
    const [one, two] = await Promise.all([
      unpackBundledBrowser(folder),
      unpackBundledBrowser(folder),
    ])
    expect(one).toEqual(two)
    const [program] = one ?? []
    if (!program) throw new Error('expected a bundled browser on this machine')
    expect(await probeMachine().versionOf(program)).toMatch(/^\d+\.\d+\.\d+\.\d+$/u)
    expect(await readdir(folder)).toEqual([expect.stringMatching(/^chromium-\d/u)])
    const again = await unpackBundledBrowser(folder)
    expect(again).toEqual(one)
  })
})
