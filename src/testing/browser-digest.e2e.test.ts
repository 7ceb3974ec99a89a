import { readFileSync, readdirSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '#node/browser/open-browser.ts'
import { readRepository } from '#node/repository/repository.ts'
import type { BrowserReading } from './browser-entry.ts'
import { bundleForBrowser, serveStrictly } from './fixtures/browser-page.ts'
import type { Files } from './read-in-memory.ts'

let script = ''
let imports: readonly string[] = []
let browser: Browser
let server: Server
let reading: BrowserReading
let right = 0
const complaints: string[] = []
/** Three are right, three have a wrong digit. */
const numbers = [
  [
    { scheme: 'SIREN', value: '732 829 320' },
    { scheme: 'SIREN', value: '732 829 321' },
    { scheme: 'BCE', value: '0403.170.701' },
    { scheme: 'BCE', value: '0403.170.702' },
  ],
  ['BE68 5390 0754 7034', 'BE68 5390 0754 7035'],
] as const

beforeAll(async () => {
  const bundle = await bundleForBrowser(join(import.meta.dirname, 'browser-entry.ts'), 'core')
  script = bundle.code
  imports = [...bundle.imports, ...bundle.dynamicImports]
  server = await serveStrictly({
    '/': ['text/html', '<!doctype html><title>Core</title><script src="/core.js"></script>'],
    '/core.js': ['text/javascript', script],
  })
  browser = await openBrowser()
  const page = await browser.newPage()
  page.on('console', (message) => void complaints.push(message.text()))
  page.on('pageerror', (error) => void complaints.push(error.message))
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  reading = await page.evaluate(
    (files) =>
      (
        globalThis as unknown as { readRepository: (files: Files) => BrowserReading }
      ).readRepository(files),
    sources(),
  )
  right = await page.evaluate(
    (numbers) =>
      (globalThis as unknown as { countRight: (...of: typeof numbers) => number }).countRight(
        ...numbers,
      ),
    numbers,
  )
})

afterAll(async () => {
  await browser?.close()
  server?.close()
})

test('the core is one script without a module of Node in it', () => {
  expect(imports).toEqual([])
  expect(script).not.toMatch(/["'`]node:|require\s*\(/)
  expect(script.length).toBeGreaterThan(100_000)
})

test('every contract of the repository has the digest and the text in Chromium that it has in Node', () => {
  const here = Object.fromEntries(
    readRepository('.').contracts.map(({ folder, contract: { digest, text } }) => [
      folder,
      { digest, text, messages: 0 },
    ]),
  )
  expect(Object.keys(here).length).toBeGreaterThan(0)
  expect(reading).toEqual(here)
})

test('numbers of registers and accounts are checked in a browser too', () => {
  expect(right).toBe(3)
})

test('the page had nothing to complain of, under a policy that lets no text become code', () => {
  expect(complaints).toEqual([])
})

/** The sources of the repository by path, as a page would fetch them. */
function sources(): Files {
  const paths = ['content/contracts', 'content/parties', 'clauses'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? [join(entry.parentPath, entry.name).replaceAll('\\', '/')] : [],
    ),
  )
  return Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')]))
}
