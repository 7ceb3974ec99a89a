import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PdfTrust } from '#core/seal/pdf/trust.ts'
import { verifyPdf } from '#core/seal/pdf/verify-pdf.ts'
import { openBrowser } from '#node/browser/open-browser.ts'
import { bundleForBrowser, serveStrictly } from './fixtures/browser-page.ts'
import { isThere } from './fixtures/tools.ts'
import { type Signing, signedByBoth, startSigning, trustIn } from './pki/signed-fixtures.ts'

describe.skipIf(!isThere('openssl'))('the judge of PDFs in a browser', () => {
  let signing: Signing
  let browser: Browser
  let server: Server
  let page: Page
  let script: string
  beforeAll(async () => {
    signing = await startSigning()
    const entry = join(import.meta.dirname, '../core/seal/pdf/verify-pdf.ts')
    script = (await bundleForBrowser(entry, 'judge')).code
    server = await serveStrictly({
      '/': ['text/html', '<!doctype html><title>Judge</title><script src="/judge.js"></script>'],
      '/judge.js': ['text/javascript', script],
    })
    browser = await openBrowser()
    page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
    signing?.close()
  })

  test('says of a good file and of a bad one what it says in Node, without a module of Node', async () => {
    expect(script).not.toMatch(/["'`]node:|require\s*\(/u)
    const good = await signedByBoth(signing)
    const bad = Uint8Array.from(good)
    bad[Buffer.from(good).indexOf('(Contract)') + 1] = 0x63
    const trust = trustIn(signing)
    for (const pdf of [good, bad])
      expect(await judgedInPage(page, pdf, trust)).toEqual((await verifyPdf(pdf, trust)).findings)
  })
})

function judgedInPage(page: Page, pdf: Uint8Array, trust: PdfTrust): Promise<unknown> {
  return page.evaluate(
    async ({ file, at, roots }) => {
      const { judge } = globalThis as unknown as { judge: { verifyPdf: typeof verifyPdf } }
      const anchors = roots.map((root) => Uint8Array.from(root))
      return (await judge.verifyPdf(Uint8Array.from(file), { at, anchors })).findings
    },
    { file: [...pdf], at: trust.at, roots: (trust.anchors ?? []).map((root) => [...root]) },
  )
}
