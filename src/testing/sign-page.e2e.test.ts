import { cpSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { digestOf } from '#core/contract/digest.ts'
import { type Reply, readReply, replyFormat, replyText } from '#core/seal/statement/reply.ts'
import type { StatementOf } from '#core/seal/statement/statement.ts'
import { openBrowser } from '#node/browser/open-browser.ts'
import { readFolders } from '#node/repository/repository.ts'
import { record } from '#node/command/record.ts'
import type { Options } from '#node/command/verb.ts'
import { shareLink as share } from '#node/command/share.ts'
import { verify } from '#node/command/verify.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { readSigned } from '#node/signed-paper/read-signed.ts'
import { paperFromRecords } from '#node/signed-paper/paper-from-records.ts'
import { signableHtml } from '#node/sign-pdf/print-signable.ts'
import { sign } from '#site/command/sign.ts'
import { expectUsable } from './fixtures/expect-usable.ts'
import { runVerb } from './fixtures/run-verb.ts'
import { removeCopy, sampleCopy } from './fixtures/sample-copy.ts'
import { sampleReply } from './fixtures/sample-replies.ts'
import { passkeyEnvelope } from './fixtures/sample-statements.ts'
import { type SigningPage, openSigningPage } from './fixtures/signing-page.ts'
import { virtualPasskeys } from './fixtures/virtual-passkeys.ts'

const id = 'FR-ADM-0001'
const folder = `content/contracts/${id}`
const today = '2026-12-18'
const contract = readFolders('.', [id]).contracts[0]?.contract
if (!contract) throw new Error('The sample cannot be read.')
const text = contract

let ready: string
/** The client's private link. */
let link: string
let root: string
let open: SigningPage | undefined
beforeAll(async () => {
  ready = root = sampleCopy('without records')
  change(
    'content/settings.yaml',
    'shareAddress: null',
    'shareAddress: https://contrats.example.com',
  )
  for (const other of ['US-HRL-0003', 'GB-AGY-0004'])
    await runVerb(record, root, [other, 'sent'], { today: '2026-12-14' })
  const wish = { for: 'client', sent: true, json: true, today: '2026-12-14' }
  const given = await runVerb(share, root, [id], wish)
  link = (JSON.parse(given.out) as { link: string }).link
})
afterAll(() => removeCopy(ready))
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'clausier-sign-'))
  cpSync(ready, root, { recursive: true })
})
afterEach(async () => {
  open?.stop()
  await open?.ended.catch(() => undefined)
  open = undefined
  removeCopy(root)
})

const start = async (options: Options = {}) => {
  open = await openSigningPage(root, id, { today, ...options })
  return open
}
const kinds = () =>
  readdirSync(join(root, folder, 'records'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice('0001-'.length, -'.json'.length))
    .filter((kind) => kind !== 'shared')
function change(path: string, from: string, to: string): void {
  const before = readFileSync(join(root, path), 'utf8')
  expect(before).toContain(from)
  writeFileSync(join(root, path), before.replace(from, to))
}
function send(reply: Reply) {
  writeFileSync(join(root, 'reply.json'), replyText(reply))
  return runVerb(record, root, [], { today, file: join(root, 'reply.json') })
}
const clientReply = () => sampleReply(text, 'client', 'signed', '2026-12-18T11:20:00+01:00', link)

/** Asks the server as any program of this machine may. */
function ask(
  { address, origin }: SigningPage,
  path: string,
  given: { method?: string; headers?: IncomingHttpHeaders; body?: string; base?: string } = {},
): Promise<{ status: number; headers: IncomingHttpHeaders; body: string }> {
  const { method = given.body === undefined ? 'GET' : 'POST', body, base = address } = given
  const json = { origin, 'content-type': 'application/json' }
  const headers = { ...(body !== undefined && json), ...given.headers } as Record<string, string>
  return new Promise((resolve, reject) => {
    const asked = request(new URL(path, base), { method, headers }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(pieces).toString(),
        }),
      )
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

const wish = JSON.stringify({ language: 'fr', signer: { name: 'Camille Spécimen' } })

/** The statement the command makes for its page, signed by a passkey without a browser. */
async function signedReply(
  page: SigningPage,
  change: Partial<StatementOf<'signed'>> = {},
): Promise<Reply> {
  const prepared = JSON.parse((await ask(page, 'statement', { body: wish })).body)
  const statement = { ...JSON.parse(prepared.text), ...change } as StatementOf<'signed'>
  const flaws = { origin: page.origin, rpId: 'localhost', flags: 0x05 }
  const envelope = passkeyEnvelope(statement, 'ES256', flaws)
  return { format: replyFormat, statement, envelope }
}
const handIn = async (page: SigningPage, reply: Reply) =>
  JSON.parse((await ask(page, 'reply', { body: replyText(reply) })).body)

describe('the server of the page', () => {
  test('answers its own address only, and sends headers that let nothing in', async () => {
    const page = await start()
    const { status, headers } = await ask(page, '')
    expect(status).toBe(200)
    expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'")
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect([headers['cache-control'], headers['referrer-policy']]).toEqual([
      'no-store',
      'no-referrer',
    ])
    const elsewhere = `${page.origin}/${'A'.repeat(43)}/`
    const [, port] = page.origin.split('localhost:')
    const { body } = await ask(page, '')
    for (const [status, answer] of [
      [404, ask(page, '', { base: elsewhere })],
      [421, ask(page, '', { headers: { host: `evil.example:${port}` } })],
      [403, ask(page, 'statement', { body: wish, headers: { origin: 'https://evil.example' } })],
      [413, ask(page, 'reply', { body: 'x'.repeat(1024 * 1024 + 1) })],
    ] as const) {
      const refused = await answer
      expect(refused.status).toBe(status)
      expect(refused.body).toBe(`${status}\n`)
    }
    expect(body).not.toContain(id)
    expect(kinds()).toEqual(['sent'])
  })

  test('takes in what it made itself, once: no other contract, version, text or number', async () => {
    writeFileSync(join(root, 'given.pdf'), '%PDF-1.7 a print')
    const page = await start({ pdf: join(root, 'given.pdf') })
    expect((await ask(page, 'contract.pdf')).body).toBe('%PDF-1.7 a print')
    for (const other of [
      { contract: 'BE-RNW-0006' },
      { version: 'v1.1' },
      { text: `sha256:${'b'.repeat(64)}` as const },
      { nonce: 'An0therNonceOf22Letters' },
      { signer: { role: 'client' as const, name: 'Alex Témoin' } },
    ])
      expect(await handIn(page, await signedReply(page, other))).toEqual({ outcome: 'unknown' })
    expect((await ask(page, 'reply', { body: 'no reply' })).body).toContain('unknown')
    expect(kinds()).toEqual(['sent'])
    const reply = await signedReply(page)
    expect(reply.statement.pdf).toBe(digestOf('%PDF-1.7 a print'))
    const twice = await Promise.all([handIn(page, reply), handIn(page, reply)])
    expect(twice[0]).toMatchObject({ outcome: 'recorded', isSealed: false })
    expect(twice[1]).toEqual(twice[0])
    expect(await page.ended).toMatchObject({ code: 0 })
    expect(kinds()).toEqual(['sent', 'signed'])
    expect((await send(reply)).err).toContain('reply-page-local')
    await expect(ask(page, '')).rejects.toThrow()
    const again = await runVerb(sign, root, [id], { as: 'provider', passkey: true, today })
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('record-signed-twice')])
    expect(again.err).not.toContain('localhost')
  })

  test('signs nothing once the text on disk is another, before or after the prompt', async () => {
    const page = await start()
    const reply = await signedReply(page)
    change(`${folder}/contract.mdx`, '900.00 EUR', '950.00 EUR')
    expect(JSON.parse((await ask(page, 'statement', { body: wish })).body)).toEqual({
      outcome: 'changed',
    })
    expect(await page.ended).toMatchObject({ code: 1, err: expect.stringContaining('has changed') })
    change(`${folder}/contract.mdx`, '950.00 EUR', '900.00 EUR')
    const again = await start()
    const late = await signedReply(again)
    change(`${folder}/contract.mdx`, '900.00 EUR', '950.00 EUR')
    expect(await handIn(again, late)).toMatchObject({ outcome: 'refused' })
    expect((await again.ended).err).toContain('reply-text')
    expect(kinds()).toEqual(['sent'])
    expect((await send(reply)).code).toBe(1)
  })
})

describe('a file signed on a local page', () => {
  const origin = 'http://localhost:41234'
  const local = (statement: Reply['statement']): Reply => {
    const own = { ...statement, page: { origin } } as StatementOf<'signed'>
    const envelope = passkeyEnvelope(own, 'ES256', { origin, rpId: 'localhost' })
    return { format: replyFormat, statement: own, envelope }
  }

  test('is taken in from no client, and from no provider', async () => {
    for (const role of ['client', 'provider'] as const) {
      const at = '2026-12-18T11:20:00+01:00'
      const { statement } = sampleReply(text, role, 'signed', at, link)
      const { code, err } = await send(local(statement))
      expect([code, err]).toEqual([1, expect.stringContaining('reply-page-local')])
    }
    expect(kinds()).toEqual(['sent'])
  })

  test('is refused in a client record that was slipped in, also where no share site is known', async () => {
    change('content/settings.yaml', 'https://contrats.example.com', `${origin}/`)
    expect((await send(local(clientReply().statement))).code).toBe(0)
    for (const address of ['https://contrats.example.com', 'null']) {
      const settings = join(root, 'content/settings.yaml')
      const line = readFileSync(settings, 'utf8').replace(
        /shareAddress: .*/u,
        `shareAddress: ${address}`,
      )
      writeFileSync(settings, line)
      const { code, out } = await runVerb(verify, root, [id], { today: '2027-01-01' })
      expect([code, out]).toEqual([1, expect.stringContaining('may be that of any program')])
    }
  })
})

test('the command asked wrongly is a fault that says what to do', async () => {
  const wrong: readonly (readonly [Options, string])[] = [
    [{ as: 'client' }, 'for the provider only'],
    [{ key: 'id' }, 'do not go together'],
    [{ timeout: 'soon' }, 'is not a length of time'],
    [{ port: 'http' }, 'is not a port'],
  ]
  for (const [options, said] of wrong) {
    const given = { as: 'provider', passkey: true, today, ...options }
    const fault: unknown = await runVerb(sign, root, [id], given).catch((error: unknown) => error)
    expect(fault).toBeInstanceOf(EnvironmentFault)
    expect((fault as EnvironmentFault).message).toContain(said)
  }
})

describe('the provider in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser?.close())

  test('reads, signs with a passkey that serves again, and verify proves all of it', async () => {
    await send(clientReply())
    const page = await start()
    const phone = { viewport: { width: 390, height: 844 }, isMobile: true, locale: 'fr-FR' }
    const context = await browser.newContext(phone)
    const tab = await context.newPage()
    const violations: string[] = []
    tab.on('console', (message) => void violations.push(message.text()))
    await virtualPasskeys(tab)
    await tab.goto(page.address)
    await tab.waitForSelector('.sheet')
    await tab.click('text=Français')
    expect(await tab.textContent('.facts')).toContain('900,00\u00a0€ par mois')
    const [shortDigest = ''] = /(?:[0-9a-f]{4} ){3}/u.exec(page.said()) ?? []
    expect((await tab.textContent('.cover'))?.replaceAll('\u00a0', ' ')).toContain(
      shortDigest.trim(),
    )
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await expectUsable(tab)
    await tab.click('.bar .primary')
    await tab.click('dialog >> text=Signer avec une clé')
    expect(await tab.textContent('dialog .wrong:not(:empty)')).toContain('Cochez cette case')
    await expectUsable(tab, 'dialog')
    await tab.check('dialog input[type=checkbox]')
    const words = await tab.textContent('dialog .intent')
    await tab.dblclick('dialog >> text=Signer avec une clé')
    await tab.waitForSelector('.ended')
    expect(await tab.textContent('.ended')).toContain('scellé')
    await expectUsable(tab)
    const { code, err } = await page.ended
    expect([code, kinds()], err).toEqual([0, ['sent', 'signed', 'signed', 'sealed']])
    const signs = async (other: string, button: string) => {
      open = await openSigningPage(root, other, { today })
      await tab.goto(open.address)
      await tab.click('.bar .primary')
      await tab.check('dialog input[type=checkbox]')
      await tab.click(`dialog >> text=${button}`)
      await tab.waitForSelector('.ended')
      return (await open.ended).err
    }
    expect(await signs('US-HRL-0003', 'Sign with my passkey')).toContain('the house knows')
    expect(await signs('GB-AGY-0004', 'Sign with a new passkey')).toMatch(
      /not the one used before \(US-HRL-0003, 2026-12-18\)/u,
    )
    expect(await tab.textContent('.ended')).toContain('not the passkey used before')
    await context.close()
    const [, fingerprint = ''] = /First passkey of the house: (\S+)/u.exec(err) ?? []
    expect(violations).toEqual([])

    const records = join(root, folder, 'records')
    const { evidence, details } = JSON.parse(readFileSync(`${records}/0004-signed.json`, 'utf8'))
    expect(details).toEqual({ signer: { party: 'provider' }, method: 'passkey' })
    const kept = readReply(readFileSync(join(records, 'evidence', evidence[0].file)))
    expect(kept.statement).toMatchObject({
      signer: { role: 'provider', name: 'Camille Spécimen' },
      intent: { words },
      locale: 'fr-FR',
      page: { origin: page.origin },
    })
    const judged = await runVerb(verify, root, [id], {
      today: '2027-01-01',
      key: [`provider=${fingerprint}`],
    })
    expect(judged.code, judged.out).toBe(0)
    expect(judged.out).toMatch(/proved {3}0004-signed, provider: .*\(passkey, ES256, sha256:/u)
    expect(judged.out).toMatch(
      /claimed {2}0004-signed, provider: .*a local page on the.*holder verified.*\(UV/u,
    )
    expect(judged.out).toContain('"Camille Spécimen", by a key you know')
    const run = { root, language: 'en', print: () => {}, report: () => {} } as const
    const signed = await readSigned({ ...run, signal: AbortSignal.abort() }, id)
    if (!signed) throw new Error('It is signed by all.')
    const html = signableHtml(paperFromRecords(signed))
    expect(html).toContain('page locale ouverte sur la machine du signataire')
    expect(html).toContain('(UV)')
  })

  test('who refuses the prompt, closes the page or has no passkey is told what to do', async () => {
    const page = await start()
    const context = await browser.newContext({ locale: 'en-GB' })
    const tab = await context.newPage()
    await virtualPasskeys(tab, false)
    await tab.goto(page.address)
    await tab.click('.bar .primary')
    await tab.check('dialog input[type=checkbox]')
    await tab.click('dialog .primary')
    await tab.waitForSelector('dialog .wrong:has-text("Nothing is signed")')
    await tab.close({ runBeforeUnload: false })
    await expect.poll(page.said, { timeout: 10_000 }).toContain('was left without a signature')
    const without = await context.newPage()
    await without.addInitScript(() => Reflect.deleteProperty(window, 'PublicKeyCredential'))
    await without.goto(page.address)
    await without.click('.bar .primary')
    expect(await without.textContent('dialog .command')).toContain('--key ~/.ssh/id_ed25519')
    expect(await without.locator('dialog .primary').count()).toBe(0)
    page.stop()
    await expect(page.ended).rejects.toBeDefined()
    expect(page.said()).toContain('Stopped: nothing is signed')
    await expect(ask(page, '')).rejects.toThrow()
    expect(kinds()).toEqual(['sent'])
    await context.close()
  })
})
