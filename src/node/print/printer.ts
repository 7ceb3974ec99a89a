import type { Browser, Page, Route } from 'playwright-core'
import type { FoundBrowser } from '#node/browser/find-browser.ts'
import { openBrowser } from '#node/browser/open-browser.ts'
import { EnvironmentFault } from '#node/faults.ts'
import type { PrintAssets } from './print-assets.ts'

/** A tab that stays open and prints one document after the other. */
export type PrintTab = {
  /**
   * The PDF of a document, as the browser made it.
   * @throws EnvironmentFault when the browser dies or does not answer
   */
  print(html: string): Promise<Uint8Array>
}

/** A browser that prints documents made by us: no script runs, and no file but the given ones is served. */
export type Printer = {
  openTab(): Promise<PrintTab>
  close(): Promise<void>
}

/**
 * Starts a browser for printing. The caller closes it.
 * @throws EnvironmentFault when there is no browser, or it does not start
 */
export async function openPrinter(assets: PrintAssets, found?: FoundBrowser): Promise<Printer> {
  const browser = await openBrowser({ ...(found && { found }), args: ['--host-resolver-rules=MAP * ~NOTFOUND'] })
  return {
    openTab: () => openTab(browser, assets),
    close: () => browser.close(),
  }
}

/** Stands for the files we serve; the name is reserved and resolves nowhere. */
const ORIGIN = 'http://clausier.invalid'
const PATIENCE = 60_000

async function openTab(browser: Browser, assets: PrintAssets): Promise<PrintTab> {
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true, serviceWorkers: 'block' })
  await context.route('**/*', (route) => serve(route, assets))
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE)
  await page.goto(`${ORIGIN}/`)
  return { print: (html) => print(page, html) }
}

async function serve(route: Route, assets: PrintAssets): Promise<void> {
  const url = new URL(route.request().url())
  const asset = url.origin === ORIGIN ? assets.files.get(url.pathname) : undefined
  if (asset) return route.fulfill({ contentType: asset.type, body: asset.body })
  if (url.href === `${ORIGIN}/`) return route.fulfill({ contentType: 'text/html', body: '<!doctype html>' })
  return route.abort()
}

async function print(page: Page, html: string): Promise<Uint8Array> {
  try {
    return await inTime(printed(page, html))
  } catch (cause) {
    throw new EnvironmentFault('The browser stopped while it printed a contract.', {
      why: cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause),
      remedy: 'Run the command again. If it happens again, free some memory or name another browser in CLAUSIER_BROWSER.',
      cause,
    })
  }
}

async function printed(page: Page, html: string): Promise<Uint8Array> {
  await page.setContent(html, { waitUntil: 'load' })
  // The margins of pages are laid out only while printing, when it is too late to fetch their font.
  await page.evaluate(async (font) => {
    await document.fonts.load(font, `${document.title}${document.body.textContent}`)
    await document.fonts.ready
  }, '400 8pt "Source Sans 3"')
  return page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer in ${PATIENCE / 1000} seconds`)), PATIENCE)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
