import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { openBrowser } from '#node/browser/open-browser.ts'
import { readPrintAssets } from '#node/print/print-assets.ts'

/**
 * The floor for PDFs, run as its own process: every HTML file of a folder goes through a bare `page.pdf` on warm tabs
 * and is written beside it. No cache, no check of glyphs, no finishing.
 */
const folder = process.argv[2] ?? ''
const names = readdirSync(folder).filter((name) => name.endsWith('.html'))
const { files } = await readPrintAssets()
const browser = await openBrowser()

async function tab(): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false })
  await context.route('**/*', (route) => {
    const asset = files.get(new URL(route.request().url()).pathname)
    return asset
      ? route.fulfill({ contentType: asset.type, body: asset.body })
      : route.fulfill({ body: '<!doctype html>', contentType: 'text/html' })
  })
  const page = await context.newPage()
  await page.goto('http://floor.invalid/')
  for (let name = names.pop(); name; name = names.pop()) {
    await page.setContent(readFileSync(join(folder, name), 'utf8'), { waitUntil: 'load' })
    writeFileSync(
      join(folder, `${name}.pdf`),
      await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }),
    )
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, tab))
await browser.close()
