import { existsSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { EnvironmentFault } from '#node/faults.ts'
import { type FoundBrowser, findBrowser } from './find-browser.ts'
import { probeMachine } from './probe-machine.ts'

export type OpenBrowserOptions = {
  /** Which one; the machine's best by default. */
  readonly found?: FoundBrowser
  /** More switches for the browser. */
  readonly args?: readonly string[]
}

/**
 * Starts a browser without a window. Letters have the widths their font gives them, on every
 * machine and screen. The caller closes it.
 * @throws EnvironmentFault when there is no browser, or it does not start
 */
export async function openBrowser(options: OpenBrowserOptions = {}): Promise<Browser> {
  const found = options.found ?? (await findBrowser(probeMachine()))
  const { chromium } = await import('playwright-core')
  try {
    return await chromium.launch({
      executablePath: found.executable,
      ...(found.env && { env: { ...process.env, ...found.env } }),
      args: ['--disable-gpu', '--font-render-hinting=none', ...(options.args ?? [])],
      chromiumSandbox: !needsNoSandbox(),
    })
  } catch (cause) {
    throw didNotStart(found, cause)
  }
}

/**
 * As root Chromium refuses its sandbox, and in most containers the kernel does. A CI runner is
 * thrown away after use.
 */
function needsNoSandbox(): boolean {
  const marks = ['/.dockerenv', '/run/.containerenv']
  return (
    process.getuid?.() === 0 ||
    Boolean(process.env['container'] ?? process.env['CI']) ||
    marks.some(existsSync)
  )
}

function didNotStart(found: FoundBrowser, cause: unknown): EnvironmentFault {
  const text = cause instanceof Error ? cause.message : String(cause)
  return new EnvironmentFault(
    {
      fr: `Le navigateur ${found.executable} ne démarre pas.`,
      en: `The browser ${found.executable} does not start.`,
    },
    {
      why: /sandbox/iu.test(text)
        ? {
            fr: 'Cette machine ne lui permet pas de construire son bac à sable.',
            en: 'This machine does not allow it to build its sandbox.',
          }
        : (text.split('\n')[0] ?? text),
      remedy: {
        fr: 'Installez Chrome ou Chromium avec le gestionnaire de paquets de la machine, ou nommez un navigateur dans CLAUSIER_BROWSER.',
        en: 'Install Chrome or Chromium with the package manager of the machine, or name one in CLAUSIER_BROWSER.',
      },
      cause,
    },
  )
}
