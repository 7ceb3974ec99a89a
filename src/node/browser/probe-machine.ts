import { execFile } from 'node:child_process'
import { constants } from 'node:fs'
import { access, readdir, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { unpackBundledBrowser } from './bundled-browser.ts'
import type { BrowserProbes, BrowserProgram } from './find-browser.ts'

/** The finder's questions, asked of the machine we run on. */
export function probeMachine(): BrowserProbes {
  return {
    env: process.env,
    platform: process.platform,
    isExecutable,
    versionOf: process.platform === 'win32' ? versionOnWindows : askVersion,
    playwrightPlace,
    unpackBundled: () => unpackBundledBrowser(),
  }
}

async function isExecutable(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  if (!found?.isFile()) return false
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
}

const VERSION = /\d+(?:\.\d+){3}/u

async function askVersion({ executable, env }: BrowserProgram): Promise<string | undefined> {
  const answer = await promisify(execFile)(executable, ['--version'], {
    timeout: 10_000,
    env: { ...process.env, ...env },
  }).catch(() => undefined)
  return answer?.stdout.match(VERSION)?.[0]
}

/**
 * There `--version` opens a window. Chrome and Edge keep their files in a folder named by the
 * version.
 */
async function versionOnWindows({ executable }: BrowserProgram): Promise<string> {
  const names = await readdir(dirname(executable))
  const versions = names.filter((name) => VERSION.exec(name)?.[0] === name)
  const newest = versions.sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1)
  if (newest) return newest
  const { size, mtimeMs } = await stat(executable)
  return `file-${size}-${Math.floor(mtimeMs)}`
}

async function playwrightPlace(): Promise<string | undefined> {
  // Loading Playwright costs a third of a second: worth it only where it has put browsers.
  if (!(await stat(playwrightFolder()).catch(() => undefined))) return undefined
  const { chromium } = await import('playwright-core')
  try {
    return chromium.executablePath()
  } catch {
    // Thrown on machines that Playwright builds no browser for.
    return undefined
  }
}

function playwrightFolder(): string {
  const { PLAYWRIGHT_BROWSERS_PATH, LOCALAPPDATA, XDG_CACHE_HOME } = process.env
  // `0` means beside the package: any folder that is there makes Playwright tell.
  if (PLAYWRIGHT_BROWSERS_PATH)
    return PLAYWRIGHT_BROWSERS_PATH === '0' ? homedir() : PLAYWRIGHT_BROWSERS_PATH
  if (process.platform === 'win32') return join(LOCALAPPDATA ?? homedir(), 'ms-playwright')
  if (process.platform === 'darwin') return join(homedir(), 'Library/Caches/ms-playwright')
  return join(XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ms-playwright')
}
