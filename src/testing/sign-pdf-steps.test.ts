import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signedAttributes, writeMessage } from '#core/seal/cms/write-message.ts'
import { findHole } from '#core/seal/pdf/signature-hole.ts'
import { signPdfFile } from '#node/command/sign-pdf.ts'
import type { Options } from '#node/command/verb.ts'
import type { SigningKey } from '#node/sign-pdf/signing-key.ts'
import { runVerb } from './fixtures/run-verb.ts'
import { smallPdf } from './fixtures/small-pdf.ts'
import { isThere } from './fixtures/tools.ts'
import { startTestAuthority } from './pki/test-authority.ts'
import { type Signing, startSigning } from './pki/signed-fixtures.ts'
import { passwordVariable } from '#node/sign-pdf/read-password.ts'
import { password } from './pki/test-pki.ts'

describe.skipIf(!isThere('openssl'))('sign-pdf in two steps (needs openssl)', () => {
  let signing: Signing
  let message: Uint8Array
  const at = (name: string) => join(signing.pki.folder, name)
  const put = (name: string, bytes: Uint8Array | string) => writeFileSync(at(name), bytes)
  const run = (file: string, options: Options) =>
    runVerb(signPdfFile, signing.pki.folder, [file], { out: 'never.pdf', ...options })

  beforeAll(async () => {
    process.env[passwordVariable] = password
    signing = await startSigning()
    put('contract.pdf', smallPdf())
    put('other.pdf', smallPdf({ lines: ['Other'] }))
    put('me.p12', signing.provider.p12)
    for (const name of ['contract', 'other'])
      await run(`${name}.pdf`, { as: 'client', prepare: true, out: `${name}.ready.pdf` })
    message = await messageOf('contract.ready.pdf', signing.client)
  })
  afterAll(() => {
    delete process.env[passwordVariable]
    signing?.close()
  })

  async function messageOf(file: string, { certificate, sign, chain }: SigningKey) {
    const { digest } = await findHole(readFileSync(at(file)))
    const attributes = await signedAttributes(digest, certificate)
    return writeMessage({ attributes, signature: await sign(attributes), certificate, chain })
  }

  test('takes the message in DER or PEM', async () => {
    const lines =
      Buffer.from(message)
        .toString('base64')
        .match(/.{1,64}/gu) ?? []
    put('message.pem', `-----BEGIN CMS-----\n${lines.join('\n')}\n-----END CMS-----\n`)
    put('message.der', message)
    for (const form of ['der', 'pem']) {
      const done = await run('contract.ready.pdf', { cms: `message.${form}`, out: `${form}.pdf` })
      expect([done.code, done.out]).toEqual([0, expect.stringContaining('PAdES B-B')])
    }
    expect(readFileSync(at('pem.pdf')).equals(readFileSync(at('der.pdf')))).toBe(true)
  })

  test.each<[string, string, () => Promise<Uint8Array> | Uint8Array | string, string]>([
    [
      'a message over another PDF',
      'contract.ready.pdf',
      () => messageOf('other.ready.pdf', signing.client),
      '.signed-bytes',
    ],
    ['a page of the service', 'contract.ready.pdf', () => '<html>', 'in DER or PEM'],
    ['a bare signature', 'contract.ready.pdf', () => new Uint8Array(256), 'in DER or PEM'],
    ['a message cut short', 'contract.ready.pdf', () => message.subarray(0, 900), 'in DER or PEM'],
    ['a PDF nobody prepared', 'contract.pdf', () => message, '--prepare'],
    ['a PDF cut short', 'half.pdf', () => message, 'a transfer that was cut'],
    [
      'more than the room holds',
      'contract.ready.pdf',
      async () => {
        const chain = Array.from({ length: 24 }, () => signing.client.certificate)
        return messageOf('contract.ready.pdf', { ...signing.client, chain })
      },
      '--room',
    ],
  ])('is refused with %s, and says what to do', async (_, file, made, remedy) => {
    put('half.pdf', readFileSync(at('contract.ready.pdf')).subarray(0, -200))
    put('wrong.der', await made())
    await expect(run(file, { cms: 'wrong.der' })).rejects.toMatchObject({
      name: 'EnvironmentFault',
      remedy: expect.stringContaining(remedy),
    })
    expect(existsSync(at('never.pdf'))).toBe(false)
  })

  test('is refused with a certificate that has expired, or has not begun, also where nobody is trusted', async () => {
    const expired = signing.pki.issue({ name: 'Past', until: '20210101000000Z' })
    const early = signing.pki.issue({ name: 'Future', from: '20400101000000Z' })
    for (const [certificate, why] of [
      [expired, 'to 2021-01-01'],
      [early, 'from 2040-01-01'],
    ] as const) {
      put('late.der', await messageOf('contract.ready.pdf', await signing.keyOf(certificate)))
      await expect(run('contract.ready.pdf', { cms: 'late.der' })).rejects.toMatchObject({
        why: expect.stringContaining(why),
      })
    }
  })

  test('has room for a longer message where that is asked for, within reason', async () => {
    const prepare = { as: 'client', prepare: true, out: 'roomy.pdf' }
    expect((await run('contract.pdf', { ...prepare, room: '30000' })).code).toBe(0)
    const chain = Array.from({ length: 24 }, () => signing.client.certificate)
    put('long.der', await messageOf('roomy.pdf', { ...signing.client, chain }))
    expect(readFileSync(at('long.der')).length).toBeGreaterThan(12_288)
    expect((await run('roomy.pdf', { cms: 'long.der', out: 'long.pdf' })).code).toBe(0)
    for (const room of ['12', 'much', '999999'])
      await expect(run('contract.pdf', { ...prepare, out: 'never.pdf', room })).rejects.toThrow(
        'signed as asked',
      )
  })

  test('does not put another signature over a room that waits, nor two things at once', async () => {
    const ready = { as: 'provider', prepare: true }
    await expect(run('contract.ready.pdf', ready)).rejects.toMatchObject({
      remedy: expect.stringContaining('Put that signature in first'),
    })
    await expect(run('contract.ready.pdf', { p12: 'me.p12' })).rejects.toMatchObject({
      why: expect.stringContaining('"client" is prepared'),
    })
    put('message.der', message)
    await expect(run('contract.ready.pdf', { cms: 'message.der', p12: 'me.p12' })).rejects.toThrow(
      'signed as asked',
    )
  })

  test('an authority that has moved is named, not followed', async () => {
    const server = createServer((_, response) => {
      response.writeHead(308, { location: 'https://tsa.example.org/new' }).end()
    })
    await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready))
    const tsa = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    await expect(run('contract.pdf', { p12: 'me.p12', tsa })).rejects.toMatchObject({
      why: expect.stringContaining('It points to https://tsa.example.org/new'),
    })
    server.close()
  })

  test.each([
    ['has expired', { until: '20210101000000Z' }, 'expired on 2021-01-01'],
    ['has not begun', { from: '20400101000000Z' }, 'begins on 2040-01-01'],
  ])(
    'an authority whose certificate %s is refused where nobody is trusted, too',
    async (_, dates, why) => {
      const stamper = signing.pki.issue({ name: 'Stamps', use: 'stamp', ...dates })
      const server = await startTestAuthority(signing.pki, stamper)
      try {
        const options = { p12: 'me.p12', tsa: server.url }
        await expect(run('contract.pdf', options)).rejects.toMatchObject({
          why: expect.stringContaining(why),
        })
      } finally {
        server.close()
      }
    },
  )
})
