import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readReply } from '#core/seal/statement/reply.ts'
import { verifyEnvelope } from '#core/seal/statement/verify-envelope.ts'
import { openBrowser } from '#node/browser/open-browser.ts'
import { expectUsable } from './fixtures/expect-usable.ts'
import { pointAtMonthlyFee } from './fixtures/price-request.ts'
import { printedPage } from './fixtures/printed-page.ts'
import { smallTargets } from './fixtures/small-targets.ts'
import { type ShareHost, shareHost } from './fixtures/share-host.ts'
import { type ShareRepository, shareDay, shareRepository } from './fixtures/share-repository.ts'
import { virtualPasskeys } from './fixtures/virtual-passkeys.ts'

const id = 'FR-ADM-0001'
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } as const

let repository: ShareRepository
let browser: Browser
let host: ShareHost
let fragment: string

beforeAll(async () => {
  repository = shareRepository()
  fragment = (await repository.give(id)).fragment
  await repository.build({ pdf: true })
  browser = await openBrowser()
  host = await shareHost(repository.site)
  repository.amend(
    'content/settings.yaml',
    (text) => text.replace('shareAddress: null', `shareAddress: ${host.address}`),
    'the address of the share site',
  )
})
afterAll(async () => {
  await browser?.close()
  host?.close()
  repository?.dispose()
})

describe('the share site on its host', () => {
  test('holds no word of the contract, no name, no amount and no key', () => {
    const secret = readFileSync(join(repository.root, '.clausier/share-secret'), 'utf8').trim()
    const key = fragment.split('.')[1] ?? ''
    const words = ['Camille', 'Spécimen', 'Exemple SARL', 'exemple-sarl', 'Témoin', '900,00']
    words.push('00000000000000', 'Trier la boîte de réception', 'FR-ADM', 'camille@example.org')
    for (const path of filesUnder(repository.site)) {
      const bytes = readFileSync(path)
      for (const word of [...words, key, secret]) expect(bytes.includes(word), path).toBe(false)
    }
  })

  test('and nothing secret goes into git', () => {
    const added = execFileSync('git', ['-C', repository.root, 'log', '-p', '-1'], {
      encoding: 'utf8',
    })
    expect(added).toContain('0001-shared.json')
    expect(added).not.toContain(fragment.split('.')[1])
    expect(added).not.toMatch(/share-secret|sealed\//u)
  })
})

describe('a client with a private link', () => {
  test('reads on a phone; the key stays in the browser and nothing is asked elsewhere', async () => {
    await using client = await visitor(phone)
    const { page, violations, origins } = client
    await open(page)
    expect(await page.textContent('h1')).toBe('Contrat de prestation de services')
    expect(await page.textContent('.facts')).toContain('900,00\u00a0€ par mois')
    expect(await page.textContent('.sheet')).toContain('Fiche récapitulative')
    expect(page.url()).toBe(`${host.address}/read/`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await page.reload()
    await page.waitForSelector('.sheet')
    const log = host.log.join('\n')
    expect(log).toContain('GET /sealed/')
    expect(log).not.toContain(fragment.split('.')[1])
    expect(log).not.toMatch(/"referer"/iu)
    expect(origins()).toEqual([host.address])
    expect(violations).toEqual([])
  })

  test('asks for changes, keeps the file, and nothing is lost when the tab is closed before', async () => {
    await using client = await visitor()
    const { page, context, violations } = client
    await open(page)
    const row = await pointAtMonthlyFee(page)
    await page.click('text=Préparer la demande')
    await page.waitForSelector('.wrong:not(:empty)')
    await row.getByLabel('Ce que vous proposez').fill('850,00 €')
    await page
      .getByLabel('Ce que vous souhaitez, en une phrase')
      .fill('Un forfait de 850 €\u200b ❤\ufe0f ')
    await page.click('text=Préparer la demande')
    await page.waitForSelector('.keep')
    const again = await context.newPage()
    await page.close()
    await open(again)
    await again.waitForSelector('.keep')
    const { statement, envelope } = readReply(await saved(again))
    expect(envelope).toBeUndefined()
    expect(statement).toMatchObject({
      kind: 'changes-requested',
      contract: id,
      reason: 'Un forfait de 850 € ❤',
      signer: { role: 'client', party: 'exemple-sarl', name: 'Alex Témoin' },
      changes: [
        {
          clause: 'key-terms-summary',
          path: 'fees.retainer.amount',
          old: '900,00 €',
          new: '850,00 €',
        },
      ],
    })
    await again.click('#keep-done')
    await again.waitForSelector('.kept:not(.is-open)')
    expect(violations).toEqual([])
  })

  test('signs with a passkey, and the file proves it', async () => {
    await using client = await visitor(phone)
    const { page, violations } = client
    await virtualPasskeys(page)
    await open(page)
    await page.click('.bar >> text=Signer')
    await page.click('dialog >> text=Signer avec une clé')
    expect(await page.textContent('dialog .wrong:not(:empty)')).toContain('Cochez cette case')
    await page.click('dialog .drawing summary')
    await draw(page)
    await page.check('dialog input[type=checkbox]')
    await page.dblclick('dialog >> text=Signer avec une clé')
    await page.waitForSelector('.keep')
    const bytes = await saved(page)
    const { statement, envelope } = readReply(bytes)
    if (!envelope || statement.kind !== 'signed') throw new Error('a signature')
    const proof = await verifyEnvelope(statement, envelope, { origins: [host.address] })
    expect(proof).toMatchObject({ type: 'webauthn', origin: host.address, isUserVerified: true })
    expect(statement).toMatchObject({
      contract: id,
      version: 'v1.0',
      signer: { role: 'client', name: 'Alex Témoin', title: 'Gérant' },
      locale: 'fr-FR',
      link: fragment.split('.')[0],
    })
    expect(statement.pdf).toMatch(/^sha256:/u)
    expect(statement.drawing?.lines.length).toBe(1)
    expect(statement.page?.build).toMatch(/^sha384-/u)
    expect(statement.consent.words).toContain('par voie électronique')
    await page.click('#keep-done')
    await page.waitForSelector('.kept:focus')
    expect(await page.textContent('.lead')).toContain('Vous avez signé')
    expect(await page.locator('.bar, .answer').count()).toBe(0)
    await page.goto(`${host.address}/verify/`)
    const flipped = Buffer.from(bytes.toString().replace('Gérant', 'Gérand'))
    await page.setInputFiles('#files', [
      { name: 'good.json', mimeType: 'application/json', buffer: bytes },
      { name: 'changed.json', mimeType: 'application/json', buffer: flipped },
    ])
    await page.waitForSelector('.result:has-text("good.json") .standing-mark.proved')
    await page.waitForSelector('.result:has-text("changed.json") .standing-mark.failed')
    await expectUsable(page)
    expect(violations).toEqual([])
    const file = join(repository.root, 'dist-share', 'signed.json')
    writeFileSync(file, bytes)
    const { code, err } = await repository.take(file)
    expect(code, err).toBe(0)
    const folder = join(repository.root, 'content/contracts', id, 'records')
    const signed = readdirSync(folder).find((name) => name.endsWith('-signed.json')) ?? ''
    expect(JSON.parse(readFileSync(join(folder, signed), 'utf8'))).toMatchObject({
      kind: 'signed',
      details: { signer: { party: 'client' }, method: 'passkey' },
    })
    writeFileSync(file, flipped)
    expect((await repository.take(file)).code).toBe(1)
  })

  test('signs with a key of the browser when the passkey is refused', async () => {
    await using client = await visitor({ locale: 'en-GB' })
    const { page } = client
    await virtualPasskeys(page, false)
    await open(page)
    await page.click('.bar >> text=Sign')
    await page.check('dialog input[type=checkbox]')
    await page.click('dialog >> text=Sign with a passkey')
    await page.waitForSelector('dialog .wrong:has-text("Nothing was signed")')
    await page.click('dialog button.secondary')
    await page.waitForSelector('.keep')
    const again = await client.context.newPage()
    await page.close()
    await open(again)
    const { statement, envelope } = readReply(await saved(again))
    if (!envelope) throw new Error('a signature')
    const ours = { origins: [host.address] }
    expect(await verifyEnvelope(statement, envelope, ours)).toMatchObject({ type: 'webcrypto' })
    expect(statement.locale).toBe('en-GB')
  })

  test('downloads the PDF byte for byte', async () => {
    await using client = await visitor()
    const { page } = client
    await open(page)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('text=Télécharger le PDF'),
    ])
    expect(download.suggestedFilename()).toBe(`${id}.pdf`)
    expect(
      readFileSync(await download.path())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
  })

  test('finds every state of the page usable by all', async () => {
    await using client = await visitor(phone)
    const { page } = client
    await open(page)
    await expectUsable(page)
    expect(await smallTargets(page)).toEqual([])
    expect(await printedPage(page)).toBe('unsigned-fr')
    for (const name of ['Signer', 'J’ai lu', 'Demander des changements', 'Refuser']) {
      await page.click(`.answer button:has-text("${name}")`)
      await expectUsable(page, 'dialog')
      expect(await smallTargets(page)).toEqual([])
      await page.keyboard.press('Escape')
    }
    await page.click('.answer button:has-text("J’ai lu")')
    await page.click('dialog button.primary')
    await page.waitForSelector('.keep')
    await expectUsable(page)
    expect(await smallTargets(page)).toEqual([])
  })

  test('reads and answers where the browser keeps nothing, and is told to save the file first', async () => {
    await using client = await visitor()
    const { page, context, errors } = client
    await context.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('refused', 'SecurityError')
      }
      Object.defineProperty(globalThis, 'sessionStorage', { get: refuse })
      Object.defineProperty(globalThis, 'indexedDB', { value: { open: refuse } })
    })
    await open(page)
    expect(page.url()).toBe(`${host.address}/read/`)
    await sayRead(page)
    await page.waitForSelector('.keep .wrong')
    expect(await page.textContent('.keep .wrong')).toContain('ne garde rien')
    expect(readReply(await saved(page)).statement.kind).toBe('viewed')
    await page.click('#keep-done')
    await page.waitForSelector('.kept:not(.is-open)')
    expect(errors).toEqual([])
  })

  test('loses nothing that two tabs say at once', async () => {
    await using client = await visitor()
    const { page, context } = client
    const other = await context.newPage()
    for (const tab of [page, other]) await open(tab)
    await Promise.all([page, other].map(sayRead))
    await Promise.all([page, other].map((tab) => tab.waitForSelector('.keep')))
    expect(await page.$('.keep .wrong')).toBeNull()
    await page.reload()
    await page.waitForSelector('.keep')
    await page.click('text=Revenir au contrat')
    expect(await page.locator('.kept.is-open').count()).toBe(2)
  })

  test('answers by keyboard alone', async () => {
    await using client = await visitor()
    const { page } = client
    await open(page)
    await page.focus('.bar .primary')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Signer')
    await page.click('.answer button:has-text("Refuser")')
    await page.keyboard.press('Enter')
    await page.click('dialog button.primary')
    await page.waitForSelector('dialog textarea:focus[aria-invalid=true]')
    await page.keyboard.press('Escape')
    await page.focus('.languages >> text=English')
    await page.keyboard.press('Enter')
    await page.waitForSelector('html[lang=en] .languages button:focus:has-text("English")')
  })
})

describe('a page that cannot be trusted', () => {
  test('does not run a script that was changed', async () => {
    const script = readdirSync(join(repository.site, 'assets')).find((name) =>
      /^read-.*js$/u.test(name),
    )
    host.tampered.set(`/assets/${script}`, (content) =>
      Buffer.concat([content, Buffer.from('\n;1')]),
    )
    await using client = await visitor()
    const { page } = client
    await page.goto(`${host.address}/read/#${fragment}`)
    await page.waitForTimeout(300)
    host.tampered.clear()
    expect(await page.locator('.sheet').count()).toBe(0)
    await page.evaluate(() => document.getAnimations().forEach((late) => void late.finish()))
    expect(await page.locator('.late').isVisible()).toBe(true)
    expect(client.errors.join()).toMatch(/integrity/iu)
  })

  test('shows nothing of a file that was changed, cut, or put under another link', async () => {
    const [link] = fragment.split('.')
    const path = `/sealed/${link}.bin`
    const changes: ((content: Buffer) => Buffer)[] = [
      (content) => {
        const changed = Buffer.from(content)
        changed[400] = (changed[400] ?? 0) ^ 1
        return changed
      },
      (content) => content.subarray(0, -1),
      () => readFileSync(join(repository.site, `sealed/${link}.pdf.bin`)),
    ]
    for (const change of changes) {
      host.tampered.set(path, change)
      await using client = await visitor()
      await client.page.goto(`${host.address}/read/#${fragment}`)
      await client.page.waitForSelector('h1:has-text("ne s’ouvre pas")')
      host.tampered.clear()
    }
  })

  test('shows nothing to a key that is another one', async () => {
    await using client = await visitor()
    const at = fragment.length - 20
    const other = fragment[at] === 'A' ? 'B' : 'A'
    await client.page.goto(
      `${host.address}/read/#${fragment.slice(0, at)}${other}${fragment.slice(at + 1)}`,
    )
    await client.page.waitForSelector('h1:has-text("ne s’ouvre pas")')
    expect(await client.page.locator('.sheet').count()).toBe(0)
  })

  test('says what is missing of an address that was cut', async () => {
    await using client = await visitor()
    await client.page.goto(`${host.address}/read/#${fragment.slice(0, -1)}`)
    await client.page.waitForSelector('h1:has-text("Il manque la clé")')
    await expectUsable(client.page)
  })
})

describe('links that change', () => {
  test('say so when they are withdrawn or expired, want their passphrase, and tell what changed', async () => {
    const expired = await repository.give('US-HRL-0003', { expires: '2026-12-20' })
    const secret = await repository.give('GB-AGY-0004', { passphrase: true })
    const revised = await repository.give('QC-BIL-0005')
    repository.amend(
      'content/contracts/QC-BIL-0005/contract.mdx',
      (text) =>
        text.replace('version: v1.0', 'version: v1.1').replace(/dueDays: 15/u, 'dueDays: 25'),
      'shorter payment period',
    )
    await repository.revoke(id)
    const desk = await inbox()
    repository.amend(
      'content/settings.yaml',
      (text) => `${text}shareEndpoint: ${desk.address}\n`,
      'where answers are posted',
    )
    await repository.build({ today: '2026-12-21' })
    const next = await shareHost(repository.site)
    try {
      await using client = await visitor({ locale: 'en-US' })
      const { page, violations } = client
      const visit = async ({ fragment: hash }: { fragment: string }) => {
        await page.goto('about:blank')
        await page.goto(`${next.address}/read/#${hash}`)
        await page.waitForSelector('h1')
      }
      await visit({ fragment })
      expect(await page.textContent('main')).toMatch(/withdrawn.*Camille Spécimen/su)
      await visit(expired)
      expect(await page.textContent('main')).toMatch(/expired.*20\u00a0December 2026/su)
      expect(await page.locator('.sheet').count()).toBe(0)
      await visit(secret)
      await page.fill('input', 'AAAA-BBBB-CCCC-DDDD')
      await page.keyboard.press('Enter')
      await page.waitForSelector('.wrong:not(:empty)')
      await page.fill('input', (secret.passphrase ?? '').toLowerCase())
      await page.keyboard.press('Enter')
      await page.waitForSelector('.sheet')
      await visit(revised)
      expect(await page.textContent('.changes')).toMatch(/What changed.*1\.0/su)
      expect(await page.locator('.bar').count()).toBe(0)
      await page.click('.changes button')
      await page.waitForSelector('.redline ins:has-text("25")')
      await expectUsable(page, '.changes')
      await page.click('.answer button:has-text("Ask for changes")')
      await page.click('dialog >> text=Remove this change')
      await page.getByLabel('What you would like').fill('Thirty days')
      await page.click('dialog button.primary')
      await page.click('.keep >> text=Send now')
      await page.waitForSelector('.keep >> text=could not be sent')
      const again = await client.context.newPage()
      await page.close()
      await again.goto(`${next.address}/read/#${revised.fragment}`)
      desk.accept()
      await again.dblclick('.keep >> text=Send now')
      await again.waitForSelector('.keep >> text=Received by')
      const [refused = '', ...received] = desk.received
      expect(received).toEqual([refused])
      expect(readReply(Buffer.from(refused))).toMatchObject({
        statement: { kind: 'changes-requested', reason: 'Thirty days' },
      })
      expect(violations).toEqual([])
    } finally {
      next.close()
      desk.close()
    }
  })
})

/** An endpoint for answers from pages of other origins. It fails until it is told to accept. */
async function inbox() {
  const received: string[] = []
  let accepted = 503
  const server = createServer(async (request, response) => {
    response.writeHead(request.method === 'OPTIONS' ? 204 : accepted, {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Headers': 'content-type',
    })
    let body = ''
    for await (const chunk of request) body += String(chunk)
    if (body !== '') received.push(body)
    response.end()
  })
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://localhost:${port}/`,
    received,
    accept: () => {
      accepted = 200
    },
    close: () => void server.close(),
  }
}

/** A fresh profile, with what it asked for and what its policy refused. */
async function visitor(options: BrowserContextOptions = {}) {
  const context: BrowserContext = await browser.newContext({ locale: 'fr-FR', ...options })
  const asked: string[] = []
  const violations: string[] = []
  const errors: string[] = []
  context.on('request', (request) => asked.push(request.url()))
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
    if (/Content Security Policy|Trusted/u.test(message.text())) violations.push(message.text())
  })
  context.on('weberror', (error) => errors.push(String(error.error())))
  await context.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`Content Security Policy: ${violatedDirective} ${blockedURI}`),
    ),
  )
  await context.clock.setFixedTime(`${shareDay}T13:00:00+01:00`)
  const page = await context.newPage()
  return {
    context,
    page,
    violations,
    errors,
    origins: () => [
      ...new Set(asked.filter((url) => url.startsWith('http')).map((url) => new URL(url).origin)),
    ],
    [Symbol.asyncDispose]: () => context.close(),
  }
}

async function open(page: Page): Promise<void> {
  await page.goto(`${host.address}/read/#${fragment}`)
  await page.waitForSelector('.sheet, .keep')
}

/** Says that the text was read. */
async function sayRead(page: Page): Promise<void> {
  await page.click('.bar >> text=Autre réponse')
  await page.click('.answer button:has-text("ai lu")')
  await page.click('dialog button:has-text("ai lu")')
}

/** An authenticator in the device. @param verified false for one whose owner refuses */

async function draw(page: Page): Promise<void> {
  const box = await page.locator('dialog svg').boundingBox()
  if (!box) throw new Error('room to draw')
  await page.mouse.move(box.x + 20, box.y + 20)
  await page.mouse.down()
  for (let step = 1; step < 20; step++)
    await page.mouse.move(box.x + 20 + step * 8, box.y + 20 + step * 3)
  await page.mouse.up()
}

async function saved(page: Page): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click('.keep .primary'),
  ])
  return readFileSync(await download.path())
}

/** @param part what is looked at; all of the page takes seconds */

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}
