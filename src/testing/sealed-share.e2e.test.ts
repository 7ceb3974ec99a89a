import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { digestOf } from '#core/contract/digest.ts'
import { replyText } from '#core/seal/statement/reply.ts'
import { recordsFolder } from '#core/repository/records-folder.ts'
import { openBrowser } from '#node/browser/open-browser.ts'
import { pdf } from '#node/command/pdf.ts'
import { record } from '#node/command/record.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { readFolders } from '#node/repository/repository.ts'
import { share } from '#site/command/share.ts'
import { expectUsable } from './fixtures/expect-usable.ts'
import { printedPage } from './fixtures/printed-page.ts'
import { runVerb } from './fixtures/run-verb.ts'
import { sampleKeys, sampleSshKey } from './fixtures/sample-keys.ts'
import { sampleReply } from './fixtures/sample-replies.ts'
import { type ShareHost, shareHost } from './fixtures/share-host.ts'
import { type ShareRepository, shareDay, shareRepository } from './fixtures/share-repository.ts'

const id = 'FR-ADM-0001'

let repository: ShareRepository
let browser: Browser
let host: ShareHost
let fragment: string

beforeAll(async () => {
  repository = shareRepository()
  fragment = (await repository.give(id)).fragment
  repository.amend(
    'content/settings.yaml',
    (text) =>
      text
        .replace('shareAddress: null', 'shareAddress: https://contrats.example.com')
        .replace('delays:', `signing:\n  key: ${sampleSshKey(sampleKeys('provider'))}\ndelays:`),
    "the address of the share site, and the provider's key",
  )
  const [entry] = readFolders(repository.root, [id]).contracts
  if (!entry) throw new Error('The sample cannot be read.')
  for (const party of ['client', 'provider'] as const) {
    const file = join(repository.root, `${party}.json`)
    const [link] = fragment.split('.')
    const at = `${shareDay}T13:20:00+01:00`
    const reply = sampleReply(entry.contract, party, 'signed', at, link)
    writeFileSync(file, replyText(reply))
    expect((await repository.take(file)).code).toBe(0)
  }
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  host?.close()
  repository?.dispose()
})

const build = (options = {}) =>
  runVerb(share, repository.root, [], { build: true, today: shareDay, ...options })

async function visit(locale: string, hash = fragment): Promise<Page> {
  host?.close()
  host = await shareHost(repository.site)
  const context = await browser.newContext({ locale, viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await page.goto(`${host.address}/read/#${hash}`)
  await page.waitForSelector('.sealed-copy')
  return page
}

test('a sealed contract offers its signed PDF, encrypted like the rest', async () => {
  const built = await build()
  expect([built.code, built.err]).toEqual([0, ''])
  const link = fragment.split('.')[0]
  expect(readFileSync(join(repository.site, `sealed/${link}.signed.bin`)).includes('%PDF')).toBe(
    false,
  )
  const page = await visit('fr-FR')
  expect(await page.textContent('.lead')).toContain('scellé le 18\u00a0décembre 2026')
  expect(await page.locator('.signed-by').allTextContents()).toEqual([
    'Exemple SARL a signé le 18\u00a0décembre 2026',
    'Camille Spécimen EI a signé le 18\u00a0décembre 2026',
  ])
  expect(await page.locator('text=Télécharger le PDF').count()).toBe(1)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click('text=Télécharger le PDF signé'),
  ])
  expect(download.suggestedFilename()).toBe(`${id}.signed.pdf`)
  await runVerb(pdf, repository.root, [id], { signed: true, out: 'signed' })
  const own = readFileSync(join(repository.root, 'signed', `${id}.signed.pdf`))
  expect(readFileSync(await download.path()).equals(own)).toBe(true)
  const shown = (await page.textContent('.sealed-copy .digest'))?.replaceAll(' ', '')
  expect(`sha256:${shown}`).toBe(digestOf(own))
  await expectUsable(page)
  expect(await printedPage(page)).toBe('copy-fr')
  await page.context().close()
})

test('the signed PDF of a folder comes first, and one of another text is refused', async () => {
  const folder = join(repository.root, 'signed')
  mkdirSync(folder, { recursive: true })
  const built = await build({ pdf: false, signedPdfs: 'signed' })
  expect([built.code, built.err]).toEqual([0, ''])
  writeFileSync(join(folder, `${id}.signed.pdf`), '%PDF-1.7 another text')
  const fault: unknown = await build({ pdf: false, signedPdfs: 'signed' }).catch((error) => error)
  expect(fault).toBeInstanceOf(EnvironmentFault)
  expect((fault as EnvironmentFault).message).toContain('is not the signed PDF of FR-ADM-0001')
})

/** Takes away the print that the seal of the sample keeps, and says so. */
async function erasePrint(): Promise<void> {
  const folder = join(repository.root, recordsFolder(id))
  const [seal = ''] = readdirSync(folder).filter((name) => name.endsWith('-sealed.json'))
  const { evidence } = JSON.parse(readFileSync(join(folder, seal), 'utf8'))
  const { file } = evidence.find(({ role }: { role: string }) => role === 'sealed-pdf')
  rmSync(join(folder, 'evidence', file))
  const erasure = { erase: [file], reason: 'Art. 17 GDPR', today: shareDay }
  expect((await runVerb(record, repository.root, [id, 'erased'], erasure)).code).toBe(0)
}

test('without a print a copy that records keep is offered; else the page and the command say what to do', async () => {
  const other = 'US-HRL-0003'
  const link = await repository.give(other)
  const scan = join(repository.root, 'scan.pdf')
  writeFileSync(scan, '%PDF-1.7 a scan')
  const paper = { method: 'handwritten', evidence: [scan], today: shareDay }
  for (const by of ['client', 'provider'])
    await runVerb(record, repository.root, [other, 'signed'], { by, ...paper })
  await runVerb(record, repository.root, [other, 'sealed'], { today: shareDay, withoutPdf: true })
  await erasePrint()
  const built = await build({ pdf: false })
  expect([built.code, built.err]).toEqual([0, expect.stringMatching(/on its page: FR-ADM-0001\./u)])
  const bare = await visit('en-GB')
  expect(await bare.textContent('.sealed-copy')).toContain('Ask Camille Spécimen EI for it')
  expect(await bare.locator('.sealed-copy button').count()).toBe(0)
  const page = await visit('en-GB', link.fragment)
  expect(await page.textContent('.sealed-copy')).toContain('signed elsewhere or on paper')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click('text=Download the signed PDF'),
  ])
  expect(readFileSync(await download.path(), 'utf8')).toBe('%PDF-1.7 a scan')
  await page.context().close()
})
