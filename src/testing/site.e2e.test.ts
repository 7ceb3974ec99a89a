import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { foldTypography } from '#core/locale/typographer.ts'
import { openBrowser } from '#node/browser/open-browser.ts'
import { documentFile } from '#node/print/document-file.ts'
import { readRepository } from '#node/repository/repository.ts'
import { type Built, buildSite } from '#site/build-site.ts'
import { type Served, serveSite } from '#site/serve-site.ts'
import { brokenLinks } from '#testing/site/broken-links.ts'
import { printedPage } from './fixtures/printed-page.ts'

const root = process.env['CLAUSIER_ROOT'] ?? process.cwd()
const folder = mkdtempSync(join(tmpdir(), 'clausier-site-'))
const outDir = join(folder, 'dist')
const { contracts } = readRepository(root)
let built: Built
let served: Served
let browser: Browser

beforeAll(async () => {
  const complete = async (site: string, documents: readonly { id: string }[]) => {
    mkdirSync(join(site, 'pdf'))
    for (const { id } of documents)
      writeFileSync(join(site, 'pdf', `${documentFile(id)}.pdf`), '%PDF-1.7\n')
  }
  ;[built, browser] = await Promise.all([
    buildSite({ root, outDir, cacheFolder: join(folder, 'cache'), complete }),
    openBrowser(),
  ])
  expect(built.messages).toEqual([])
  served = await serveSite(outDir, 0)
})

afterAll(async () => {
  await browser?.close()
  await served?.close()
  rmSync(folder, { recursive: true, force: true })
})

const bilingual = contracts.find(({ contract }) => contract.languages.length > 1)?.contract.id
const kinds: [kind: string, path: string][] = [
  ['the choice of a language', '/'],
  ['the list of contracts', '/fr/'],
  ['a French contract', '/fr/contracts/FR-ADM-0001/'],
  ['an English contract', '/en/contracts/US-HRL-0003/'],
  ...(bilingual
    ? ([['a contract in two languages', `/en/contracts/${bilingual}/`]] as [string, string][])
    : []),
  ['a contract with addenda', '/fr/contracts/BE-RNW-0006/'],
  ['an addendum', '/en/contracts/BE-RNW-0006/A2/'],
  ['key terms on one page', '/fr/contracts/BE-RNW-0006/key-terms/'],
  ['the library', '/en/clauses/'],
  ['a clause', '/fr/clauses/late-payment/'],
  ['an annex', '/en/clauses/form-dpa/'],
  ['templates side by side', '/fr/templates/'],
  ['a template', '/en/templates/agency-master/'],
  ['the packages', '/en/packages/'],
  ['a package', '/fr/packages/ongoing-admin/'],
  ['the list of parties', '/en/parties/'],
  ['a party', '/fr/parties/exemple-sarl/'],
  ['the list of projects', '/en/projects/'],
  ['a project', '/fr/projects/retail-office/'],
  ['the search', '/fr/search/'],
  ['the handbook', '/fr/guide/'],
  ['how to write a contract', '/fr/guide/writing-a-contract/'],
  ['the canonical text', '/en/guide/canonical-text/'],
  ['the first steps', '/en/guide/first-steps/'],
  ['an address that leads nowhere', '/fr/contracts/nothing/'],
]

describe('the archive', () => {
  test('is built without a word, all of it', () => {
    expect(built.messages).toEqual([])
    expect(built.pages).toBeGreaterThan(contracts.length * 2)
  })

  test.each([
    ['fr', 'Lire en français', 'Contrats', 'Clauses', 'Parties', 'Guide', 'Écrire un contrat'],
    ['en', 'Read in English', 'Contracts', 'Clauses', 'Parties', 'Handbook', 'Writing a contract'],
  ])(
    'leads from the doorstep to a contract, a clause, a party and the handbook (%s)',
    async (language, door, contractsName, clauses, parties, guide, chapter) => {
      await visit('/', async (page) => {
        const nav = (name: string) =>
          page.getByRole('navigation').getByRole('link', { name, exact: true }).first().click()
        await page.getByRole('link', { name: door }).click()
        await page.locator('.contracts').getByRole('link', { name: 'FR-ADM-0001' }).click()
        expect(await page.getByRole('heading', { level: 1 }).first().textContent()).toBe(
          'Contrat de prestation de services',
        )
        await page
          .getByRole('note')
          .filter({ hasText: /late-payment|Late payment/ })
          .getByRole('link')
          .click()
        expect(page.url()).toContain(`/${language}/clauses/late-payment/`)
        await page.getByRole('link', { name: 'FR-ADM-0001' }).click()
        await page.getByRole('link', { name: 'Exemple SARL' }).click()
        expect(page.url()).toContain(`/${language}/parties/exemple-sarl/`)
        await nav(parties)
        await nav(clauses)
        await nav(guide)
        await page.getByRole('link', { name: chapter }).click()
        await nav(contractsName)
        expect(page.url()).toBe(`${served.address}${language}/`)
      })
    },
  )

  test('says the same page in the other language', async () => {
    await visit('/fr/clauses/late-payment/', async (page) => {
      await page.getByRole('link', { name: 'English' }).click()
      expect(await page.getByRole('heading', { level: 1 }).first().textContent()).toBe(
        'Late payment',
      )
      expect(await page.locator('html').getAttribute('lang')).toBe('en')
    })
  })

  test('has no broken link or anchor, and no id twice', () => {
    expect(brokenLinks(outDir)).toEqual([])
  })

  test('writes no style and no script into its pages', () => {
    const html = kinds
      .slice(0, -1)
      .map(([, path]) => readFileSync(join(outDir, path, 'index.html'), 'utf8'))
    expect(
      html.filter((page) => /<style|<script(?![^>]* src=)|\sstyle=|\son\w+=/.test(page)),
    ).toEqual([])
    expect(html.every((page) => page.includes('Content-Security-Policy'))).toBe(true)
  })

  test.each(contracts.map(({ contract }) => [contract.id, contract.text]))(
    'shows of %s its canonical text and nothing else',
    async (id, text) => {
      for (const language of ['fr', 'en']) {
        await visit(`/${language}/contracts/${id}/`, async (page) => {
          const shown = await page.locator('.sheet').evaluate((sheet) => {
            const copy = sheet.cloneNode(true) as HTMLElement
            for (const note of copy.querySelectorAll('.note')) note.remove()
            return copy.textContent
          })
          expect(foldTypography(shown)).toBe(foldTypography(text))
        })
      }
    },
  )
})

describe.each(kinds)('%s', (_kind, path) => {
  test('loads without an error or a refusal of its policy', async () => {
    const complaints: string[] = []
    await visit(
      path,
      async () => undefined,
      {},
      (page) => {
        page.on('console', (message) => {
          if (message.type() === 'error' && !/404/.test(message.text()))
            complaints.push(message.text())
        })
        page.on('pageerror', (error) => void complaints.push(error.message))
        page.on('requestfailed', (request) => void complaints.push(request.url()))
      },
    )
    expect(complaints).toEqual([])
  })

  test.each(['light', 'dark'] as const)(
    'is without serious faults of accessibility (%s)',
    async (colorScheme) => {
      await visit(
        path,
        async (page) => {
          const { violations } = await new AxeBuilder({ page }).analyze()
          const serious = violations.filter(
            ({ impact }) => impact === 'serious' || impact === 'critical',
          )
          expect(
            serious.map(
              ({ id, nodes }) =>
                `${id}: ${nodes
                  .map(({ html }) => html)
                  .slice(0, 3)
                  .join(' ')}`,
            ),
          ).toEqual([])
        },
        { colorScheme },
      )
    },
  )

  test('fits a phone without scrolling sideways', async () => {
    await visit(
      path,
      async (page) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          375,
        )
      },
      { viewport: { width: 375, height: 812 } },
    )
  })
})

describe('a contract', () => {
  const path = '/fr/contracts/FR-ADM-0001/'

  test('can be read, followed and verified without JavaScript', async () => {
    await visit(
      path,
      async (page) => {
        expect(await page.getByRole('button').count()).toBe(0)
        await page.locator('a.ref').first().click()
        expect(new URL(page.url()).hash).not.toBe('')
        const hex =
          contracts
            .find(({ contract }) => contract.id === 'FR-ADM-0001')
            ?.contract.digest.slice(7) ?? ''
        expect(
          (await page.locator('.after-sheet .digest').textContent())?.replace(/\s/g, ''),
        ).toContain(hex)
      },
      { javaScriptEnabled: false },
    )
  })

  test('offers to print and to copy the digest when there is JavaScript', async () => {
    await visit(
      path,
      async (page) => {
        await page.getByRole('button', { name: 'Copier l’empreinte' }).click()
        await page.getByRole('button', { name: 'Empreinte copiée' }).waitFor()
        expect(await page.getByRole('button', { name: 'Imprimer le texte' }).count()).toBe(1)
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    )
  })

  test('prints as the sheet alone', async () => {
    await visit(path, async (page) => {
      await page.emulateMedia({ media: 'print' })
      const shown = (selector: string) => page.locator(selector).first().isVisible()
      expect(
        await Promise.all(
          ['.masthead', '.cover', '.contents', '.note', '.after-sheet', '.foot'].map(shown),
        ),
      ).not.toContain(true)
      expect(
        await Promise.all(['.contract h1', '.contract .article', '.signature-box'].map(shown)),
      ).not.toContain(false)
      expect(await page.locator('main > :visible').count()).toBe(1)
      expect(await printedPage(page)).toBe('copy-fr')
    })
  })

  test('says once that no lawyer has reviewed it, and where its defaults come from', async () => {
    await visit(path, async (page) => {
      expect((await page.locator('main').textContent())?.match(/avocat/g)).toHaveLength(1)
      const note = page.locator('#late-payment .note')
      await note.locator('summary').click()
      expect(await note.textContent()).toMatch(/La tolérance retarde .* non \(loi, France\)/)
    })
  })
})

describe('templates and packages', () => {
  test('the comparison says in words what each template has, and that the core is the same everywhere', async () => {
    await visit('/en/templates/', async (page) => {
      const row = (name: string) =>
        page.locator('table.compare tbody tr').filter({
          has: page.getByRole('rowheader', { name, exact: true }),
        })
      const cells = async (name: string) =>
        (await row(name).locator('td').allTextContents()).map((cell) => cell.trim())
      const heads = await page.locator('table.compare thead th a').allTextContents()
      expect(heads.slice(0, 2)).toEqual([
        'Virtual assistance, basic',
        'Virtual assistance, premium',
      ])
      expect(await cells('Late payment')).toEqual(['1.0.0 everywhere', ...heads.map(() => 'yes')])
      const rush = await cells('Rush work')
      expect(rush.slice(0, 3)).toEqual(['', 'no', 'on a condition'])
      const payment = await cells('Payment period')
      expect(payment.slice(1).every((days) => /^15\scalendar days$/.test(days))).toBe(true)
    })
  })

  test('a package leads to its template, and the template back to it', async () => {
    await visit('/fr/packages/launch-support/', async (page) => {
      const main = page.locator('main')
      expect(await main.textContent()).toMatch(/1\s800,00\s€ au total/)
      expect(await main.textContent()).toContain('prix fixe, acompte et solde')
      expect(await main.getByRole('row').count()).toBeGreaterThan(5)
      await main.getByRole('link', { name: 'Lancement et projet au forfait' }).first().click()
      expect(page.url()).toContain('/fr/templates/launch-project/')
      await main.getByRole('link', { name: 'Accompagnement de lancement' }).click()
      expect(page.url()).toContain('/fr/packages/launch-support/')
    })
  })
})

test('a clause shows what its newest version changed, in both languages, and its old version does not', async () => {
  await visit('/fr/clauses/late-payment/', async (page) => {
    const change = page.getByRole('region', { name: 'Ce qui a changé' })
    expect(await change.textContent()).toContain('De la version 1.0.0 à la version 1.1.0')
    const added = await change.getByRole('insertion').allTextContents()
    expect(added.join(' ')).toMatch(/impute un paiement partiel[\s\S]*applies a part payment/)
  })
  await visit('/fr/clauses/late-payment/1.0.0/', async (page) => {
    expect(await page.getByRole('insertion').count()).toBe(0)
  })
})

test('the focus is seen, and the first stop leads to the content', async () => {
  await visit('/fr/', async (page) => {
    await page.keyboard.press('Tab')
    const skip = page.locator(':focus')
    expect(await skip.textContent()).toBe('Aller au contenu')
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0)
    for (let stop = 0; stop < 8; stop++) {
      await page.keyboard.press('Tab')
      const ring = await page.locator(':focus').evaluate((element) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element)
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
      })
      expect(ring).toBe(true)
    }
  })
})

/** Opens a page of the site, looks at it, closes it. */
async function visit(
  path: string,
  look: (page: Page) => Promise<unknown>,
  options: BrowserContextOptions = {},
  prepare?: (page: Page) => void,
): Promise<void> {
  const context = await browser.newContext(options)
  try {
    const page = await context.newPage()
    prepare?.(page)
    await page.goto(new URL(path, served.address).href, { waitUntil: 'load' })
    await look(page)
  } finally {
    await context.close()
  }
}
