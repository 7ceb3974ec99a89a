import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '#node/browser/open-browser.ts'
import { check } from '#node/command/check.ts'
import { pdf } from '#node/command/pdf.ts'
import { sign } from '#node/command/sign.ts'
import type { Options, RunVerb } from '#node/command/verb.ts'
import { verify } from '#node/command/verify.ts'
import { passwordVariable } from '#node/sign-pdf/read-password.ts'
import { otherJudges } from './fixtures/other-judges.ts'
import { pointAtMonthlyFee } from './fixtures/price-request.ts'
import { runVerb } from './fixtures/run-verb.ts'
import { type ShareHost, shareHost } from './fixtures/share-host.ts'
import { type ShareRepository, shareDay, shareRepository } from './fixtures/share-repository.ts'
import { isThere } from './fixtures/tools.ts'
import { virtualPasskeys } from './fixtures/virtual-passkeys.ts'
import { type Signing, startSigning } from './pki/signed-fixtures.ts'
import { password } from './pki/test-pki.ts'

const id = 'FR-ADM-0001'
const contract = `content/contracts/${id}/contract.mdx`
/** The provider does all the rest a day later. */
const nextDay = '2026-12-19'
const tools = ['ssh-keygen', 'openssl', 'pdfsig', 'certutil']

let repository: ShareRepository
let browser: Browser
let client: BrowserContext
let host: ShareHost
let signing: Signing
/** What the command printed of the client's request: the record, and the patch. */
let asked: string

/** One story: each step stands on the one before. */
describe.skipIf(!tools.every(isThere))(
  `from a link to a sealed contract (${tools.join(', ')})`,
  () => {
    beforeAll(async () => {
      signing = await startSigning()
      process.env[passwordVariable] = password
      repository = shareRepository()
      writeFileSync(join(repository.root, 'me.p12'), signing.provider.p12)
      browser = await openBrowser()
      client = await browser.newContext({ locale: 'fr-FR' })
      await client.clock.setFixedTime(`${shareDay}T13:00:00+01:00`)
      await repository.build()
      host = await shareHost(repository.site)
      repository.amend('content/settings.yaml', withAddress, 'the address of the share site')
    })
    afterAll(async () => {
      delete process.env[passwordVariable]
      await browser?.close()
      host?.close()
      signing?.close()
      repository?.dispose()
    })

    test('the client reads, says so, and asks for another price', async () => {
      const page = await visit()
      await page.click('.answer li:has-text("vous avez lu") button')
      await page.click('dialog button.primary')
      await page.waitForSelector('.keep')
      await take(page)
      await page.click('#keep-done')
      const row = await pointAtMonthlyFee(page)
      await row.getByLabel('Ce que vous proposez').fill('850,00 €')
      await page.getByLabel('Ce que vous souhaitez, en une phrase').fill('Un forfait de 850 €')
      await page.click('text=Préparer la demande')
      await page.waitForSelector('.keep')
      asked = await take(page)
      expect(kinds()).toEqual(['shared', 'sent', 'viewed', 'changes-requested'])
    })

    test('the provider agrees and sends again; the client signs with a passkey', async () => {
      const input = asked.slice(asked.indexOf('--- a/'))
      execFileSync('git', ['-C', repository.root, 'apply', '-'], { input })
      repository.amend(contract, (text) => text, 'a fee of 850')
      expect(readFileSync(join(repository.root, contract), 'utf8')).toContain('amount: 850.00 EUR')
      const page = await visit()
      await virtualPasskeys(page)
      expect(await page.textContent('.facts')).toContain('850,00\u00a0€ par mois')
      await page.click('.bar >> text=Signer')
      await page.check('dialog input[type=checkbox]')
      await page.click('dialog >> text=Signer avec une clé')
      await page.waitForSelector('.keep')
      await take(page)
      expect(kinds().at(-1)).toBe('signed')
    })

    test('the provider signs too, which seals it, and prints a PDF that pdfsig calls valid', async () => {
      const key = join(repository.root, 'id_sample')
      execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'SAMPLE', '-f', key])
      const signed = await run(sign, [id], { as: 'provider', key, yes: true })
      expect([signed.code, kinds().slice(-2)], signed.err).toEqual([0, ['signed', 'sealed']])
      const options = { signed: true, p12: 'me.p12', trust: trust(), out: 'paper' }
      const printed = await run(pdf, [id], options)
      expect(printed.out).toContain('signed (PAdES B-B)')
      expect(otherJudges(readFileSync(paper()), signing.pki).pdfsig()).toEqual([
        'Signature is Valid. Certificate is Trusted.',
      ])
    })

    test('verify proves all of it', async () => {
      for (const name of [id, paper()]) {
        const { code, out } = await run(verify, [name], { trust: trust() })
        expect(code, out).toBe(0)
        expect(out).toContain('proved')
        if (name !== id) expect(out).toContain('up to the first signature it is, byte for byte')
      }
      expect((await run(check, [`content/contracts/${id}`], {})).code).toBe(0)
    })

    test.each([
      ['a word of the contract', contract, 'régulière et mesurable', 'régulière et mesurée'],
      ['a record', `content/contracts/${id}/records/0003-viewed.json`, '"client"', '"provider"'],
      ['a party', 'content/parties/exemple-sarl.yaml', 'Exemple SARL', 'Exemple SAS'],
    ])('%s that changes is told by verify and check', async (_, path, from, to) => {
      const full = join(repository.root, path)
      const before = readFileSync(full, 'utf8')
      expect(before).toContain(from)
      writeFileSync(full, before.replace(from, to))
      const judged = await run(verify, [id], {})
      const checked = await run(check, [`content/contracts/${id}`], {})
      writeFileSync(full, before)
      expect([judged.code, checked.code]).toEqual([1, 1])
      expect(judged.out).toContain('failed')
      expect(checked.err).toMatch(/error/u)
    })

    test('so is a byte of the PDF', async () => {
      const bytes = readFileSync(paper())
      const flipped = join(repository.root, 'flipped.pdf')
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
      writeFileSync(flipped, bytes)
      const { code, out } = await run(verify, [flipped], { trust: trust() })
      expect([code, out]).toEqual([1, expect.stringContaining('failed')])
    })
  },
)

function withAddress(text: string): string {
  return text.replace('shareAddress: null', `shareAddress: ${host.address}`)
}

function trust(): string[] {
  return [signing.pki.root.certificateFile]
}

function paper(): string {
  return join(repository.root, 'paper', `${id}.signed.pdf`)
}

function run(verb: RunVerb, args: readonly string[], options: Options) {
  return runVerb(verb, repository.root, args, { today: nextDay, ...options }, 'en')
}

/** The kinds of the records there are, in order. */
function kinds(): string[] {
  return readdirSync(join(repository.root, 'content/contracts', id, 'records'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice('0001-'.length, -'.json'.length))
}

/** Gives the client a link to the text as it stands, publishes it, and opens it. */
async function visit(): Promise<Page> {
  const { fragment } = await repository.give(id)
  await repository.build()
  const page = await client.newPage()
  await page.goto(`${host.address}/read/#${fragment}`)
  await page.waitForSelector('.sheet')
  return page
}

/** What the page gives the client to keep reaches the provider, and is recorded. */
async function take(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click('.keep .primary'),
  ])
  const { code, out, err } = await repository.take(await download.path())
  expect(code, err).toBe(0)
  return out
}
