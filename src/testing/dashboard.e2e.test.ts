import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { attentionOn } from '#core/life/deadlines/attention.ts'
import { deadlineStatus } from '#core/life/deadlines/deadline.ts'
import { priceOf } from '#core/life/price.ts'
import { stateWords } from '#core/life/state/state-words.ts'
import { formatMoney } from '#core/locale/format-money.ts'
import { localeOf } from '#core/locale/locale.ts'
import { typographer } from '#core/locale/typographer.ts'
import type { PlainDate } from '#core/terms/date.ts'
import { openBrowser } from '#node/browser/open-browser.ts'
import { clockOn } from '#node/command/clock.ts'
import { readLives } from '#node/records/read-lives.ts'
import { todayOf } from '#node/records/today-of.ts'
import { buildSite } from '#site/build-site.ts'
import { type Served, serveSite } from '#site/serve-site.ts'

const folder = mkdtempSync(join(tmpdir(), 'clausier-dashboard-'))
const outDir = join(folder, 'dist')
const builtOn: PlainDate = { kind: 'date', iso: '2027-05-20' }
const { lives, settings } = readLives(process.cwd(), clockOn(builtOn))
let served: Served
let browser: Browser

beforeAll(async () => {
  const [built, opened] = await Promise.all([
    buildSite({ root: process.cwd(), outDir, cacheFolder: join(folder, 'cache'), today: builtOn }),
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

/** What the page says of each contract, and which deadlines it lists in which group. */
const readBoard = (page: Page) =>
  page.evaluate(() => ({
    asOf: document.querySelector<HTMLTimeElement>('[data-as-of]')?.dateTime,
    rows: [...document.querySelectorAll('.contracts tbody tr')].map((row) => ({
      id: row.querySelector('th a')?.textContent,
      state: row.querySelector('.state')?.textContent?.trim(),
      price: row.querySelector('.end')?.firstChild?.textContent?.trim(),
    })),
    late: [...document.querySelectorAll<HTMLElement>('.agenda.late li')].map(
      ({ dataset }) => dataset['deadline'],
    ),
    open: [...document.querySelectorAll<HTMLElement>('.agenda:is(.week, .later) li')].map(
      ({ dataset }) => dataset['deadline'],
    ),
  }))

describe('what status says, the dashboard says, whatever day it was built', () => {
  test.each([
    '2026-12-12',
    '2027-01-20',
    '2027-03-10',
    '2027-05-20',
    '2027-06-05',
    '2027-07-02',
    '2027-10-15',
    '2027-12-05',
    '2028-02-01',
  ])('on %s', async (iso) => {
    const today: PlainDate = { kind: 'date', iso }
    const todays = lives.map((life) => todayOf(life, today, settings))
    const type = typographer('fr')
    const asked = todays.flatMap(({ deadlines }) => attentionOn(deadlines, today))
    const named = (status: string) =>
      asked
        .filter((one) => one.status === status)
        .map(({ deadline }) => `${deadline.contract} ${deadline.id}`)
        .sort()
    await read('/fr/', { day: iso }, async (page) => {
      await page.locator(`[data-as-of][datetime="${iso}"]`).waitFor()
      const board = await readBoard(page)
      expect(board.rows).toEqual(
        todays.map(({ life: { facts }, state, terms }) => {
          const price = priceOf(terms)
          return {
            id: facts.id,
            state: type(stateWords(state).fr),
            price: price && type(formatMoney(price.amount, localeOf('fr', facts.law))),
          }
        }),
      )
      expect([...board.late].sort()).toEqual(named('overdue'))
      expect(board.open).toEqual(expect.arrayContaining(named('due')))
      const known = new Map(
        todays.flatMap(({ deadlines }) =>
          deadlines.map((one) => [`${one.contract} ${one.id}` as string, one] as const),
        ),
      )
      const statuses = board.open.map((name) => {
        const deadline = known.get(name ?? '')
        return deadline && deadlineStatus(deadline, today)
      })
      expect(statuses.every((status) => status === 'due' || status === 'ahead')).toBe(true)
    })
  })

  test.each(['BE-RNW-0006', 'FR-ADM-0001'])('on its own page: %s', async (id) => {
    const today: PlainDate = { kind: 'date', iso: '2027-06-05' }
    const life = lives.find(({ facts }) => facts.id === id)
    if (!life) throw new Error(id)
    const { state, deadlines } = todayOf(life, today, settings)
    const asked = attentionOn(deadlines, today).filter(({ status }) => status === 'overdue')
    await read(`/fr/contracts/${id}/`, { day: today.iso }, async (page) => {
      await page.locator(`.contract-life [data-as-of][datetime="${today.iso}"]`).waitFor()
      const board = await readBoard(page)
      expect(board.rows.map((row) => row.state)).toEqual([typographer('fr')(stateWords(state).fr)])
      expect([...board.late].sort()).toEqual(
        asked.map(({ deadline }) => `${deadline.contract} ${deadline.id}`).sort(),
      )
      expect(await page.locator('.recorded tbody tr').count()).toBe(life.events.length)
    })
  })

  test('without JavaScript it can be read, and says for which day', async () => {
    await read('/en/', { day: '2027-08-01', javaScriptEnabled: false }, async (page) => {
      const board = await readBoard(page)
      expect(board.asOf).toBe('2027-05-20')
      expect(board.rows.map(({ id }) => id)).toEqual(lives.map(({ facts }) => facts.id))
      expect(await page.locator('form').isVisible()).toBe(false)
      expect(await page.getByRole('button').count()).toBe(0)
      expect(await page.getByRole('heading', { name: 'To do this week' }).isVisible()).toBe(true)
    })
  })

  test('an amount changed by an addendum is the one in force', async () => {
    const price = (day: string) =>
      read('/en/parties/exemple-srl/', { day }, async (page) => {
        await page.locator(`[data-as-of][datetime="${day}"]`).waitFor()
        return (await readBoard(page)).rows[0]?.price
      })
    expect([
      await price('2027-06-30'),
      await price('2027-07-01'),
      await price('2027-12-31'),
    ]).toEqual(['€500.00', '€550.00', '€550.00'])
  })
})

describe('the ledger', () => {
  const shown = (page: Page) => page.locator('.contracts tbody th a').allTextContents()

  test('is narrowed by its address, and its address by what is chosen', async () => {
    await read('/en/?state=notice-window&law=FR', {}, async (page) => {
      await page.getByText('1 of 7 contracts').waitFor()
      expect(await shown(page)).toEqual(['FR-ADM-0001'])
      expect(await page.getByRole('combobox', { name: 'State' }).inputValue()).toBe('notice-window')
      await page.getByRole('button', { name: 'Show all' }).click()
      expect(new URL(page.url()).search).toBe('')
      await page.getByLabel('Project').selectOption('Customer office of Example Retail')
      expect(new URL(page.url()).search).toBe('?project=retail-office')
      expect(await shown(page)).toEqual(['GB-AGY-0004', 'GB-AGY-0004-S1'])
      await page.getByLabel('End or renewal').selectOption('2027-07')
      await page.getByText('No contract answers these filters.').waitFor()
      await page.goBack()
      expect(await shown(page)).toEqual(['GB-AGY-0004', 'GB-AGY-0004-S1'])
      await page.getByRole('link', { name: 'Français' }).click()
      await page.getByText('2 sur 7 contrats').waitFor()
      expect(page.url()).toContain('/fr/?project=retail-office')
    })
  })

  test('is worked from the keyboard alone', async () => {
    await read('/fr/', {}, async (page) => {
      await page.getByText('7 contrats', { exact: true }).waitFor()
      await page.keyboard.press('/')
      await page.keyboard.type('exemple')
      await page.getByText(/^[1-6] sur 7 contrats$/).waitFor()
      const ids = await shown(page)
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      expect(await page.locator(':focus').textContent()).toBe(ids[1])
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('ArrowUp')
      expect(await page.locator(':focus').getAttribute('name')).toBe('q')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('End')
      await page.keyboard.press('Enter')
      await page.waitForURL(`**/fr/contracts/${ids.at(-1)}/`)
    })
  })

  test('a state among the counts shows its contracts', async () => {
    await read('/en/', {}, async (page) => {
      await page.getByText('7 contracts', { exact: true }).waitFor()
      await page
        .locator('.counts')
        .getByRole('link', { name: /^Expired/ })
        .click()
      expect(new URL(page.url()).search).toBe('?state=expired')
      expect(await shown(page)).toEqual(['FR-LCH-0002', 'US-HRL-0003'])
    })
  })
})

describe.each(['/fr/', '/en/projects/retail-office/'])('%s, with work to do', (path) => {
  test.each(['light', 'dark'] as const)(
    'has no serious fault of accessibility (%s)',
    async (colorScheme) => {
      await read(path, { colorScheme }, async (page) => {
        const { violations } = await new AxeBuilder({ page }).analyze()
        const serious = violations.filter(
          ({ impact }) => impact === 'serious' || impact === 'critical',
        )
        expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      })
    },
  )

  test('fits a phone', async () => {
    await read(path, { viewport: { width: 375, height: 812 } }, async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        375,
      )
    })
  })
})

/** Opens a page as a reader of some day does, looks at it, closes it. */
async function read<Value>(
  path: string,
  { day = builtOn.iso, ...options }: BrowserContextOptions & { readonly day?: string },
  look: (page: Page) => Promise<Value>,
): Promise<Value> {
  const context = await browser.newContext(options)
  try {
    const page = await context.newPage()
    await page.clock.setFixedTime(new Date(`${day}T10:00:00Z`))
    await page.goto(new URL(path, served.address).href, { waitUntil: 'load' })
    return await look(page)
  } finally {
    await context.close()
  }
}
