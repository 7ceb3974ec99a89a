import type { Browser, CDPSession, Route } from 'playwright-core'
import type { FoundBrowser } from '#node/browser/find-browser.ts'
import { openBrowser } from '#node/browser/open-browser.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { inTime } from './in-time.ts'
import type { PrintAssets } from './print-assets.ts'
import { settlePage } from './settle-page.ts'

/** A tab that stays open and prints one document after the other. */
export type PrintTab = {
  /**
   * The PDF of a document, as the browser made it.
   * @throws EnvironmentFault when the browser dies or does not answer
   */
  print(html: string): Promise<Uint8Array>
}

/**
 * A browser that prints documents made by us: no script runs, and no file but the given ones is
 * served.
 */
export type Printer = {
  openTab(): Promise<PrintTab>
  close(): Promise<void>
}

/**
 * Starts a browser for printing. The caller closes it.
 * @throws EnvironmentFault when there is no browser, or it does not start
 */
export async function openPrinter(assets: PrintAssets, found?: FoundBrowser): Promise<Printer> {
  const browser = await openBrowser({
    ...(found && { found }),
    args: ['--host-resolver-rules=MAP * ~NOTFOUND'],
  })
  return {
    openTab: () => openTab(browser, assets),
    close: () => browser.close(),
  }
}

/** Stands for the files we serve; the name is reserved and resolves nowhere. */
const ORIGIN = 'http://clausier.invalid'
const PATIENCE = 60_000
/** Font of the margins of pages, as in page.css. */
const SETTLE = `(${settlePage})('400 8pt "Source Sans 3"')`

async function openTab(browser: Browser, assets: PrintAssets): Promise<PrintTab> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    offline: true,
    serviceWorkers: 'block',
  })
  await context.route('**/*', (route) => serve(route, assets))
  const page = await context.newPage()
  await page.emulateMedia({ media: 'print' })
  await page.goto(`${ORIGIN}/`)
  const session = await context.newCDPSession(page)
  const { frameTree } = await session.send('Page.getFrameTree')
  return {
    print: (html) =>
      inTime(page, printed(session, frameTree.frame.id, html), PATIENCE).catch(rethrow),
  }
}

async function serve(route: Route, assets: PrintAssets): Promise<void> {
  const url = new URL(route.request().url())
  const asset = url.origin === ORIGIN ? assets.files.get(url.pathname) : undefined
  if (asset) return route.fulfill({ contentType: asset.type, body: asset.body })
  if (url.href === `${ORIGIN}/`)
    return route.fulfill({ contentType: 'text/html', body: firstPage(assets) })
  return route.abort()
}

/**
 * Loads the style sheets once; documents that follow in the tab find them, and their fonts, in
 * memory.
 */
function firstPage(assets: PrintAssets): string {
  return `<!doctype html>${assets.stylesheets.map((href) => `<link rel="stylesheet" href="${href}">`).join('')}`
}

function rethrow(cause: unknown): never {
  throw new EnvironmentFault(
    {
      fr: "Le navigateur s'est arrêté pendant l'impression d'un contrat.",
      en: 'The browser stopped while it printed a contract.',
    },
    {
      why: cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause),
      remedy: {
        fr: 'Relancez la commande. Si cela recommence, libérez de la mémoire ou nommez un autre navigateur dans CLAUSIER_BROWSER.',
        en: 'Run the command again. If it happens again, free some memory or name another browser in CLAUSIER_BROWSER.',
      },
      cause,
    },
  )
}

/**
 * By the browser's own protocol: three calls, which cost Node a third of what Playwright's three
 * do.
 */
async function printed(tab: CDPSession, frameId: string, html: string): Promise<Uint8Array> {
  await tab.send('Page.setDocumentContent', { frameId, html })
  const settled = await tab.send('Runtime.evaluate', { expression: SETTLE, awaitPromise: true })
  if (settled.exceptionDetails) throw new Error(settled.exceptionDetails.exception?.description)
  const { data } = await tab.send('Page.printToPDF', {
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    transferMode: 'ReturnAsBase64',
  })
  return Buffer.from(data, 'base64')
}
