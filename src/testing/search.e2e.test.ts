import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '#node/browser/open-browser.ts'
import { buildSite } from '#site/build-site.ts'
import { type Served, serveSite } from '#site/serve-site.ts'

const folder = mkdtempSync(join(tmpdir(), 'clausier-search-'))
const root = join(folder, 'repository')
const outDir = join(folder, 'dist')
let served: Served
let browser: Browser

/** The real clauses with two contracts: one in French, one in English. */
beforeAll(async () => {
  for (const part of [
    'clauses',
    'content/parties',
    'content/contracts/FR-ADM-0001',
    'content/contracts/US-HRL-0003',
  ])
    cpSync(part, join(root, part), { recursive: true })
  const today = { kind: 'date', iso: '2027-05-20' } as const
  const [built, opened] = await Promise.all([
    buildSite({ root, outDir, cacheFolder: join(folder, 'cache'), today }),
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

describe('the search', () => {
  test.each([
    ['échéance', /échéance/i],
    ['echeance', /échéance/i],
    ['l’échéance', /échéance/i],
    ["l'echeance", /échéance/i],
    ['oeuvre', /œuvre/i],
    ['œuvre', /œuvre/i],
    ['resilier', /résili/i],
  ])('finds « %s » in French, as its page prints it', async (words, marked) => {
    await search('fr', words, async (page) => {
      const marks = await page.locator('.found mark').allTextContents()
      expect(marks.length).toBeGreaterThan(0)
      expect(marks.some((mark) => marked.test(mark))).toBe(true)
    })
  })

  test('has an index for each language, and leads to the article of the contract', async () => {
    await search('en', 'FR-ADM-0001 confidentialité', async (page) => {
      expect(await page.locator('.found .page').first().getAttribute('href')).toContain('/en/')
    })
    await search('fr', 'confidentialité reçoit', async (page) => {
      const links = await page
        .locator('.found a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
      expect(links.every((href) => href.startsWith('/fr/'))).toBe(true)
      expect(links.some((href) => href.includes('#'))).toBe(true)
    })
  })

  test('is worked from the keyboard: a slash, words, arrows, Enter; the words stay in the address', async () => {
    await visit('/fr/clauses/late-payment/', async (page) => {
      await page.keyboard.press('/')
      await page.waitForURL('**/fr/search/')
      await page.keyboard.type('retard de paiement')
      await page.locator('.found li').first().waitFor()
      expect(new URL(page.url()).searchParams.get('q')).toBe('retard de paiement')
      await page.keyboard.press('ArrowDown')
      const first = await page.locator(':focus').getAttribute('href')
      await page.keyboard.press('Enter')
      await page.waitForURL(`**${first}`)
    })
  })

  test('says when nothing is found, and what is asked is never taken for HTML', async () => {
    await search(
      'en',
      '<img src=x onerror=alert(1)>zzzqqq',
      async (page) => {
        expect(await page.getByRole('status').textContent()).toContain('<img src=x')
        expect(await page.locator('.finder img').count()).toBe(0)
      },
      { found: false },
    )
  })

  test('has no serious fault of accessibility, and nothing against its policy', async () => {
    const complaints: string[] = []
    await search('fr', 'oeuvre', async (page) => {
      page.on('console', (message) => void complaints.push(message.text()))
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(
        violations.filter(({ impact }) => impact === 'serious' || impact === 'critical'),
      ).toEqual([])
    })
    expect(complaints).toEqual([])
  })

  test('only its own page may compile WebAssembly', () => {
    const policy = (path: string) =>
      /Content-Security-Policy" content="([^"]+)/.exec(
        readFileSync(join(outDir, path), 'utf8'),
      )?.[1]
    expect(policy('fr/search/index.html')).toContain('wasm-unsafe-eval')
    expect(policy('fr/index.html')).not.toContain('wasm-unsafe-eval')
    expect(policy('fr/contracts/FR-ADM-0001/index.html')).not.toContain('connect-src')
  })

  test('brings no interface but ours', () => {
    expect(existsSync(join(outDir, 'pagefind/pagefind.js'))).toBe(true)
    expect(
      readdirSync(join(outDir, 'pagefind')).filter((name) => /ui|highlight/.test(name)),
    ).toEqual([])
  })

  test('without an index it says why', async () => {
    rmSync(join(outDir, 'pagefind/pagefind.js'))
    await search(
      'en',
      'payment',
      async (page) => {
        expect(await page.getByRole('status').textContent()).toContain('clausier dev')
      },
      { found: false },
    )
  })
})

async function search(
  language: 'fr' | 'en',
  words: string,
  look: (page: Page) => Promise<void>,
  { found = true } = {},
): Promise<void> {
  await visit(`/${language}/search/?q=${encodeURIComponent(words)}`, async (page) => {
    if (found) await page.locator('.found li').first().waitFor()
    else
      await page
        .getByRole('status')
        .filter({ hasText: /nothing|index/i })
        .waitFor()
    await look(page)
  })
}

async function visit(path: string, look: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.goto(new URL(path, served.address).href, { waitUntil: 'load' })
    await look(page)
  } finally {
    await context.close()
  }
}
