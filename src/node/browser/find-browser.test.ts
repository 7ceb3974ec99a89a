import { describe, expect, test } from 'vitest'
import { EnvironmentFault } from '#node/faults.ts'
import { type BrowserProbes, type BrowserProgram, findBrowser } from './find-browser.ts'

const version = '153.0.8010.0'

describe('findBrowser', () => {
  test('takes the browser the environment names, before all others', async () => {
    const probes = machine({
      env: { CHROME_PATH: '/b', CLAUSIER_BROWSER: '/a', PATH: '/usr/bin' },
      files: { '/a': version, '/b': version, '/usr/bin/chromium': version },
    })
    expect(await findBrowser(probes)).toEqual({ executable: '/a', version, origin: 'environment' })
  })

  test.each(['CLAUSIER_BROWSER', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'])(
    'reads %s',
    async (name) => {
      const probes = machine({ env: { [name]: '/a' }, files: { '/a': version } })
      expect((await findBrowser(probes)).executable).toBe('/a')
    },
  )

  test('does not silently pass over a wrong name in the environment', async () => {
    const probes = machine({
      env: { CHROME_PATH: '/gone', PATH: '/bin' },
      files: { '/bin/chromium': version },
    })
    const fault = await faultOf(findBrowser(probes))
    expect(fault.message).toContain('CHROME_PATH')
    expect(fault.why).toContain('/gone')
    expect(fault.remedy).toContain('CHROME_PATH')
  })

  test('then Playwright’s, then the machine’s, then the bundled one', async () => {
    const files = { '/pw': version, '/usr/bin/google-chrome': version, '/bundled': version }
    const env = { PATH: '/usr/bin' }
    const found = async (without: readonly string[]) => {
      const left = Object.fromEntries(
        Object.entries(files).filter(([path]) => !without.includes(path)),
      )
      return (
        await findBrowser(machine({ env, files: left, playwright: '/pw', bundled: '/bundled' }))
      ).origin
    }
    expect(await found([])).toBe('playwright')
    expect(await found(['/pw'])).toBe('system')
    expect(await found(['/pw', '/usr/bin/google-chrome'])).toBe('bundled')
  })

  test('does not unpack the bundled browser when another one is there', async () => {
    const probes = machine({ env: { PATH: '/bin' }, files: { '/bin/chromium': version } })
    const strict = { ...probes, unpackBundled: () => Promise.reject(new Error('unpacked')) }
    expect((await findBrowser(strict)).executable).toBe('/bin/chromium')
  })

  test('passes over a stub that does not start and a browser too old for page margins', async () => {
    const files = {
      '/bin/google-chrome': '130.0.1.2',
      '/bin/chromium-browser': '',
      '/bundled': version,
    }
    const probes = machine({ env: { PATH: '/bin' }, files, bundled: '/bundled' })
    expect((await findBrowser(probes)).origin).toBe('bundled')
  })

  test('starts the bundled browser with its own libraries only where the machine lacks them', async () => {
    const env = { LD_LIBRARY_PATH: '/bundled/lib' }
    const probes = machine({})
    const bare = {
      ...probes,
      unpackBundled: async () => [{ executable: '/bundled' }, { executable: '/bundled', env }],
      versionOf: async (program: BrowserProgram) => (program.env ? version : undefined),
    }
    expect(await findBrowser(bare)).toEqual({
      executable: '/bundled',
      env,
      version,
      origin: 'bundled',
    })
    const full = { ...bare, versionOf: async () => version }
    expect(await findBrowser(full)).toEqual({ executable: '/bundled', version, origin: 'bundled' })
  })

  test('without any browser: one fault with the three commands, and what was found but refused', async () => {
    const probes = machine({ env: { PATH: '/bin' }, files: { '/bin/chromium': '90.0.0.0' } })
    const fault = await faultOf(findBrowser(probes))
    expect(fault.message.split('. ')).toHaveLength(1)
    expect(fault.why).toContain('/bin/chromium is version 90.0.0.0')
    expect(fault.told('fr').why).toContain('/bin/chromium est en version 90.0.0.0')
    expect(fault.remedy).toContain('npx playwright install chromium')
    expect(fault.remedy).toContain('apt-get install chromium')
    expect(fault.remedy).toContain('npm i -D @sparticuz/chromium')
  })

  test('macOS and Windows places', async () => {
    const mac = '/Users/c/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
    const windows = 'C:\\Users\\c\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'
    const onMac = machine({
      platform: 'darwin',
      env: { HOME: '/Users/c' },
      files: { [mac]: version },
    })
    const onWindows = machine({
      platform: 'win32',
      env: { ProgramFiles: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\c\\AppData\\Local' },
      files: { [windows]: '209022176-1790000000' },
    })
    expect((await findBrowser(onMac)).executable).toBe(mac)
    expect((await findBrowser(onWindows)).executable).toBe(windows)
  })
})

type Machine = {
  env?: Record<string, string>
  platform?: NodeJS.Platform
  /** Path → version; an empty version stands for a file that does not start. */
  files?: Record<string, string>
  playwright?: string
  bundled?: string
}

function machine({
  env = {},
  platform = 'linux',
  files = {},
  playwright,
  bundled,
}: Machine): BrowserProbes {
  return {
    env,
    platform,
    isExecutable: async (path) => path in files,
    versionOf: async ({ executable }) => files[executable] || undefined,
    playwrightPlace: async () => playwright,
    unpackBundled: async () => (bundled ? [{ executable: bundled }] : []),
  }
}

async function faultOf(promise: Promise<unknown>): Promise<EnvironmentFault> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof EnvironmentFault)) throw new Error(`expected a fault, not ${error}`)
  return error
}
