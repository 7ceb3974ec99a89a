import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { zipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BundleFiles } from '#core/seal/bundle/manifest.ts'
import { readZip, writeZip } from '#core/seal/bundle/zip.ts'
import type { Finding } from '#core/seal/finding.ts'
import { openBrowser } from '#node/browser/open-browser.ts'
import { bundle } from '#node/command/bundle.ts'
import { verify } from '#node/command/verify.ts'
import { runVerb } from './fixtures/run-verb.ts'
import { removeCopy, sampleCopy } from './fixtures/sample-copy.ts'
import { type VerifierSite, verifierSite } from './fixtures/verifier-site.ts'

const id = 'FR-ADM-0001'
const record = `source/content/contracts/${id}/records/0006-done.json`
const today = '2027-06-30'
const root = sampleCopy('with records')
let zip: Uint8Array
let files: BundleFiles
let site: VerifierSite
let browser: Browser
let page: Page
const complaints: string[] = []

beforeAll(async () => {
  expect((await runVerb(bundle, root, [id], { out: 'proofs.zip' })).code).toBe(0)
  zip = readFileSync(join(root, 'proofs.zip'))
  files = readZip(zip)
  site = await verifierSite()
  browser = await openBrowser()
  page = await freshPage()
})
afterAll(async () => {
  await browser?.close()
  site?.close()
  removeCopy(root)
})

describe('the verifier page, given a bundle', () => {
  test('says of a zip, line by line, what the terminal says, and sends nothing anywhere', async () => {
    await open()
    const asked = site.log.length
    await page.context().setOffline(true)
    await give('proofs.zip', zip)
    expect(await verdict()).toBe('Everything that can be checked here holds')
    expect(await page.locator('.standing-mark.failed').count()).toBe(0)
    expect(await page.textContent('[role=status]')).toContain('1 in all, none failed')
    const [here, there] = [await saved(), await inTerminal('proofs.zip')]
    // A page has no printer: it knows the PDF by the seal; the terminal prints it again too.
    expect(here).toEqual(there.filter((one) => !one.why.en.startsWith('printed again')))
    expect(here.flatMap(pdfStanding)).toEqual(['proved'])
    expect(there.flatMap(pdfStanding)).toEqual(['proved', 'proved'])
    await page.context().setOffline(false)
    expect(site.log.length).toBe(asked)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations).toEqual([])
  })

  test('says the same of the folder, and the same in French', async () => {
    for (const [path, bytes] of files) write(join(root, 'proofs', path), bytes)
    await open()
    await page.setInputFiles('#folder', join(root, 'proofs'))
    await page.waitForSelector('.result')
    const folder = await saved()
    await open()
    await give('proofs.zip', zip)
    expect(await saved()).toEqual(folder)
    await page.click('button[lang=fr]')
    await page.waitForSelector('.result:has-text("Tout ce qui se vérifie ici tient")')
  })

  test.each<[string, (good: BundleFiles) => BundleFiles, string, string]>([
    [
      'one changed byte of the text',
      (good) => including(good, 'contract.txt', flipped(good.get('contract.txt'))),
      'contract.txt',
      'its bytes have changed',
    ],
    ['a record taken out', (good) => without(good, record), record, 'it is missing'],
    [
      'a foreign file',
      (good) => including(good, 'source/extra.txt', new Uint8Array(3)),
      'source/extra.txt',
      'it is not in the list',
    ],
  ])('fails with %s, and names it', async (name, change, about, why) => {
    const file = `${name.replaceAll(' ', '-')}.zip`
    const changed = writeZip(change(files))
    write(join(root, file), changed)
    await open()
    await give(file, changed)
    expect(await verdict()).toBe('This does not hold')
    expect(await page.locator('.findings li').allTextContents()).toEqual([
      `failed${about}: A file is not the one in the list${why}`,
    ])
    expect(await saved()).toEqual(await inTerminal(file))
  })

  test('refuses what is hostile with a sentence that helps, and goes on', async () => {
    const hostile: readonly [string, Uint8Array, string][] = [
      ['bomb.zip', bomb(), 'unpacked, it would be larger than any bundle'],
      ['up.zip', zipSync({ '../up.txt': new Uint8Array(1) }), 'a name could leave its folder'],
      ['cut.zip', zip.subarray(0, zip.length - 9), 'The copy may be incomplete'],
      ['none.zip', new TextEncoder().encode('no zip at all'), 'its end is missing'],
      ['empty.zip', zipSync({ 'a.txt': new Uint8Array(1) }), 'it is missing, or not of the form'],
      ['bundle.json', new TextEncoder().encode('{}'), 'give the whole folder'],
      ['notes.txt', new TextEncoder().encode('notes'), 'is neither an evidence bundle'],
    ]
    await open()
    await page.setInputFiles(
      '#files',
      hostile.map(([name, bytes]) => ({
        name,
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(bytes),
      })),
    )
    for (const [name, , why] of hostile)
      await page.waitForSelector(`.result.has-failed:has-text("${name}"):has-text("${why}")`)
    await give('proofs.zip', zip)
    await page.waitForSelector('.result:not(.has-failed):has-text("proofs.zip")')
  })

  test('proves nothing when its judge is not the one that the page was built with', async () => {
    const path = `/${site.client.scripts.judge.path}`
    page = await freshPage()
    site.tampered.set(path, (content) => Buffer.concat([content, Buffer.from('\n')]))
    await open()
    await give('proofs.zip', zip)
    await page.waitForSelector('.result.has-failed:has-text("did not load, or is not the one")')
    site.tampered.delete(path)
    expect(complaints.filter((one) => !one.includes('integrity'))).toEqual([])
  })
})

/** A page of a browser that has seen nothing yet. */
async function freshPage(): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB' })
  const made = await context.newPage()
  made.on('console', (message) => void complaints.push(message.text()))
  made.on('pageerror', (error) => void complaints.push(error.message))
  await made.clock.setFixedTime(new Date(`${today}T12:00:00Z`))
  return made
}

async function open(): Promise<void> {
  await page.goto(`${site.address}/verify/`)
  await page.waitForLoadState('load')
  await page.waitForSelector('.drop')
}

async function give(name: string, bytes: Uint8Array): Promise<void> {
  await page.setInputFiles('#files', {
    name,
    mimeType: 'application/zip',
    buffer: Buffer.from(bytes),
  })
  await page.waitForSelector(`.result:has-text("${name}")`)
}

function verdict(): Promise<string | null> {
  return page.textContent('.result .verdict')
}

/** What the page saves as its report. */
async function saved(): Promise<readonly Finding[]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click('.result button'),
  ])
  return findingsIn(readFileSync(await download.path(), 'utf8'))
}

async function inTerminal(name: string): Promise<readonly Finding[]> {
  return findingsIn((await runVerb(verify, root, [name], { json: true, today })).out)
}

function pdfStanding({ check, standing }: Finding): string[] {
  return check === 'bundle-pdf' ? [standing] : []
}

function findingsIn(json: string): readonly Finding[] {
  const { schema, files: reports } = JSON.parse(json)
  expect([schema, reports.length]).toEqual(['clausier-verify/1', 1])
  return reports[0].findings
}

function including(good: BundleFiles, path: string, bytes: Uint8Array): BundleFiles {
  return new Map([...good, [path, bytes]])
}

function without(good: BundleFiles, path: string): BundleFiles {
  return new Map([...good].filter(([other]) => other !== path))
}

function flipped(bytes: Uint8Array = new Uint8Array()): Uint8Array {
  return Uint8Array.from(bytes, (byte, at) => (at === 100 ? byte ^ 1 : byte))
}

/** A small archive that says, in both of its heads, that it unpacks to a gigabyte. */
function bomb(): Uint8Array {
  const size = 1 << 20
  const archive = Buffer.from(zipSync({ a: new Uint8Array(size) }))
  const was = Buffer.alloc(4)
  was.writeUInt32LE(size)
  for (let at = archive.indexOf(was); at >= 0; at = archive.indexOf(was, at + 4))
    archive.writeUInt32LE(1 << 30, at)
  return archive
}

function write(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
}
