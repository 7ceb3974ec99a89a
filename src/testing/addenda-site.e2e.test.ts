import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '#node/browser/open-browser.ts'
import { buildSite } from '#site/build-site.ts'
import { type Served, serveSite } from '#site/serve-site.ts'
import { readPdfFile } from '#testing/fixtures/read-pdf.ts'

const folder = mkdtempSync(join(tmpdir(), 'clausier-addenda-site-'))
const outDir = join(folder, 'dist')
let served: Served
let browser: Browser

/** Built for a day before anything changes; readers come on other days. */
beforeAll(async () => {
  const today = { kind: 'date', iso: '2027-06-30' } as const
  const [built, opened] = await Promise.all([
    buildSite({ root: process.cwd(), outDir, cacheFolder: join(folder, 'cache'), today }),
    openBrowser(),
  ])
  expect(built.messages).toEqual([])
  browser = opened
  served = await serveSite(outDir, 0)
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
  rmSync(folder, { recursive: true, force: true })
})

async function readOn<Value>(
  path: string,
  look: (page: Page) => Promise<Value>,
  { day, scripts = true }: { day: string; scripts?: boolean },
): Promise<Value> {
  const context = await browser.newContext({ javaScriptEnabled: scripts })
  const page = await context.newPage()
  await page.clock.setFixedTime(new Date(`${day}T10:00:00Z`))
  await page.goto(new URL(path, served.address).href, { waitUntil: 'load' })
  const value = await look(page)
  await context.close()
  return value
}

const contract = '/en/contracts/BE-RNW-0006/'
const amount = (page: Page) => page.locator('.facts .fact:visible').first().innerText()
const inForce = (page: Page) =>
  page
    .locator('.values tr.is-in-force .value')
    .evaluateAll((cells) => cells.map((cell) => cell.firstChild?.textContent?.trim() ?? ''))

describe('a contract with addenda', () => {
  test.each([
    ['2027-06-30', '€500.00 a month', '30 June 2027'],
    ['2027-07-01', '€550.00 a month', '31 December 2027'],
    ['2027-12-31', '€550.00 a month', '31 December 2027'],
  ])('read on %s costs %s, whatever day it was built', async (day, figure, end) => {
    expect(await readOn(contract, amount, { day })).toBe(figure)
    expect(await readOn(contract, inForce, { day })).toContain(end)
  })

  test('without scripts it speaks of the day it was built for, and says so', async () => {
    const says = (page: Page) => page.locator('.in-force .lead time').innerText()
    const reader = { day: '2027-08-15', scripts: false }
    expect(await readOn(contract, amount, reader)).toBe('€500.00 a month')
    expect(await readOn(contract, says, reader)).toBe('30 June 2027')
    expect(await readOn(contract, says, { day: '2027-08-15' })).toBe('15 August 2027')
  })

  test('the text that was signed stays, with what became of its values in the margin', async () => {
    const html = readFileSync(join(outDir, contract, 'index.html'), 'utf8')
    expect(html).toMatch(/data-path="fees\.retainer\.amount">500,00/)
    expect(html).toMatch(/class="note-force"><a href="\/en\/contracts\/BE-RNW-0006\/A2\/">A2</)
  })

  test('its addenda are listed with what they change, when, why and where they stand', async () => {
    const row = (page: Page) => page.locator('.addenda tbody tr').nth(1).innerText()
    const text = await readOn(contract, row, { day: '2027-06-30' })
    for (const words of [
      'Monthly retainer: €500.00, then €550.00',
      'Reason: ajout du suivi mensuel des tableaux de bord',
      'from 1 July 2027 to 31 December 2027',
      'signed on 10 June 2027',
    ])
      expect(text).toContain(words)
  })
})

test('a clause says which contracts have an older version, and what to do for each', () => {
  const html = readFileSync(join(outDir, 'en/clauses/late-payment/index.html'), 'utf8')
  const section = html.split('aria-labelledby="impact"')[1]?.split('</section>')[0] ?? ''
  expect(section).toMatch(/as of 30.June 2027/u)
  expect(section.match(/offer an addendum/g)).toHaveLength(5)
  expect(section).toMatch(/US-HRL-0003<\/a>[\s\S]*expired[\s\S]*nothing/u)
  expect(readFileSync(join(outDir, 'en/clauses/parties/index.html'), 'utf8')).not.toContain(
    'aria-labelledby="impact"',
  )
})

test('an addendum has its own page with its text and its digest', async () => {
  const html = readFileSync(join(outDir, 'fr/contracts/BE-RNW-0006/A2/index.html'), 'utf8')
  expect(html).toContain('Avenant tarifaire')
  expect(html).toContain('BE-RNW-0006/A2')
  expect(html).toMatch(/23e7/)
})

describe('the key terms', () => {
  test('say what is in force, what it was and what it will be', async () => {
    const row = (page: Page) =>
      page.locator('.key-terms tr:visible', { hasText: 'Monthly retainer' }).innerText()
    const path = `${contract}key-terms/`
    expect(await readOn(path, row, { day: '2027-06-30' })).toMatch(/€500\.00\s+then €550\.00/)
    expect(await readOn(path, row, { day: '2027-07-01' })).toMatch(/€550\.00\s+A2 before: €500\.00/)
  })

  test('say why: what each signed addendum gives as its reason, and when it holds', () => {
    const html = readFileSync(join(outDir, `${contract}key-terms/`, 'index.html'), 'utf8')
    expect(html).toMatch(/A2<\/a>, from 1 July 2027 to 31 December 2027\./u)
    expect(html).toContain('Reason: ajout du suivi mensuel des tableaux de bord')
  })

  test.each(['BE-RNW-0006', 'GB-AGY-0004', 'US-HRL-0003'])(
    'of %s print on one page',
    async (id) => {
      const print = (page: Page) => page.pdf({ format: 'A4', preferCSSPageSize: true })
      const pdf = await readOn(`/en/contracts/${id}/key-terms/`, print, { day: '2027-07-01' })
      expect((await readPdfFile(pdf)).pages).toHaveLength(1)
    },
  )
})
