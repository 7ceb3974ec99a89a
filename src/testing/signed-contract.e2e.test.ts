import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signedAttributes, writeMessage } from '#core/seal/cms/write-message.ts'
import { toLatin1 } from '#core/seal/pdf/latin1.ts'
import { readRevisions } from '#core/seal/pdf/read-revisions.ts'
import { findHole } from '#core/seal/pdf/signature-hole.ts'
import { pdf as pdfVerb } from '#node/command/pdf.ts'
import { signPdfFile } from '#node/command/sign-pdf.ts'
import type { Options } from '#node/command/verb.ts'
import { passwordVariable } from '#node/sign-pdf/read-password.ts'
import { countOf } from './fixtures/count-of.ts'
import { otherJudges } from './fixtures/other-judges.ts'
import { allowedInPart3, preflightCodes } from './fixtures/preflight.ts'
import { readPdfFile } from './fixtures/read-pdf.ts'
import { runVerb } from './fixtures/run-verb.ts'
import { removeCopy, sampleCopy } from './fixtures/sample-copy.ts'
import { isThere, outputOf } from './fixtures/tools.ts'
import { failures, type Signing, startSigning, trustIn } from './pki/signed-fixtures.ts'
import { impatiently, misbehaviours, startTestAuthority } from './pki/test-authority.ts'
import { password } from './pki/test-pki.ts'

const root = sampleCopy('with records')
const id = 'FR-ADM-0001'
const plain = join(root, `${id}.signed.pdf`)

beforeAll(async () => {
  const { code, out } = await runVerb(pdfVerb, root, [id], { signed: true })
  expect([code, out]).toEqual([0, `printed with its signatures in ${plain}`])
})
afterAll(() => removeCopy(root))

describe('pdf --signed', () => {
  test('shows both names, the evidence and no mark of an unsigned paper', async () => {
    const words = await wordsOf(plain)
    expect(words).toContain('Alex Témoin Signé le 18 décembre 2026 à 11 h 20')
    expect(words).toMatch(/Preuves de signature.*Signature électronique simple, avec ses preuves/u)
    expect(words).toContain('déclaré, l’horloge du signataire')
    expect(words).not.toMatch(/non signé|Adresse réseau|Page ouverte/u)
  })

  test('is PDF/A-3 by what PDFBox says of it, and carries source, text and records', (context) => {
    const codes = preflightCodes(plain)
    if (!codes || !isThere('qpdf') || !isThere('pdfdetach'))
      context.skip('PDFBox, qpdf or poppler is not installed')
    expect(codes).toEqual(allowedInPart3)
    expect(outputOf('qpdf', ['--check', plain])).toContain('No syntax or stream encoding errors')
    const list = outputOf('pdfdetach', ['-list', plain])
    for (const name of ['contract.mdx', 'contract.txt', '0003-signed.json', '0004-signed.json'])
      expect(list).toContain(name)
    expect(list).not.toContain('0006-done.json')
  })

  test('never replaces a signed PDF unless it is told to, and then gives the same bytes again', async () => {
    const before = readFileSync(plain)
    await expect(runVerb(pdfVerb, root, [id], { signed: true })).rejects.toMatchObject({
      message: `${plain} is already there.`,
    })
    await runVerb(pdfVerb, root, [id], { signed: true, force: true })
    expect(readFileSync(plain).equals(before)).toBe(true)
  })

  test('refuses a contract that is not signed by all, and writes nothing', async () => {
    const unsigned = sampleCopy('without records')
    try {
      await expect(runVerb(pdfVerb, unsigned, [id], { signed: true }, 'fr')).rejects.toMatchObject({
        message: `${id} n'est pas signé de tous.`,
        why: expect.stringContaining('le prestataire, le client'),
      })
      expect(readdirSync(unsigned).sort()).toEqual(['clauses', 'content'])
    } finally {
      removeCopy(unsigned)
    }
  })

  test('asks for one contract, and a key where there is something to sign', async () => {
    for (const [ids, options] of [
      [[], {}],
      [[id, 'FR-LCH-0002'], {}],
      [[id], { archive: true }],
      [[id], { field: ['nobody'] }],
    ] as const)
      await expect(
        runVerb(pdfVerb, root, ids, { signed: true, out: 'elsewhere', ...options }),
      ).rejects.toMatchObject({ name: 'EnvironmentFault' })
    expect(existsSync(join(root, 'elsewhere'))).toBe(false)
  })
})

describe.skipIf(!isThere('openssl'))('signed in the PDF too', () => {
  let signing: Signing
  const trust = () => [signing.pki.root.certificateFile]
  beforeAll(async () => {
    signing = await startSigning()
    process.env[passwordVariable] = password
    writeFileSync(join(root, 'me.p12'), signing.provider.p12)
  })
  afterAll(() => {
    delete process.env[passwordVariable]
    signing?.close()
  })

  test('by the provider here, the client elsewhere in two steps, then archived: good to all judges', async (context) => {
    const first = await runVerb(pdfVerb, root, [id], {
      signed: true,
      p12: 'me.p12',
      trust: trust(),
      tsa: signing.server.url,
      field: ['client'],
      out: 'pades',
    })
    const signed = join(root, 'pades', `${id}.signed.pdf`)
    expect(first.out).toBe(`signed (PAdES B-T) in ${signed}`)
    const ready = join(root, 'pades/ready.pdf')
    const prepared = await signPdf(signed, { as: 'client', prepare: true, out: ready })
    expect(prepared.out).toMatch(/^[0-9a-f]{64}$/u)
    expect(prepared.out).toBe(sha256(readFileSync(`${ready}.signed-bytes`)))
    writeFileSync(join(root, 'cms.der'), await messageFor(readFileSync(ready)))
    const final = join(root, 'pades/final.pdf')
    const embedded = await signPdf(ready, { cms: 'cms.der', trust: trust(), out: final })
    expect(embedded.out).toBe(`signed (PAdES B-B) in ${final}`)
    const before = readFileSync(signed)
    expect(readFileSync(final).subarray(0, before.length).equals(before)).toBe(true)
    const kept = join(root, 'pades/kept.pdf')
    const archive = { archive: true, tsa: signing.server.url, trust: trust(), out: kept }
    expect((await signPdf(final, archive)).code).toBe(0)
    for (const path of [final, kept])
      expect(await failures(readFileSync(path), trustIn(signing)), path).toEqual([])
    if (['pdfsig', 'certutil', 'mutool'].some((tool) => !isThere(tool)))
      context.skip('poppler, nss or mupdf is not installed')
    const valid = 'Signature is Valid. Certificate is Trusted.'
    const late = 'Signature has not yet been verified.'
    for (const [path, poppler, stamps] of [
      [signed, [valid], 1],
      [final, [valid, valid], 1],
      [kept, [valid, valid, late], 2],
    ] as const) {
      const others = otherJudges(readFileSync(path), signing.pki)
      expect(others.pdfsig(), path).toEqual(poppler)
      expect(new Set(others.openssl()), path).toEqual(new Set(['CAdES Verification successful']))
      expect(others.timeStamps(), path).toEqual(Array(stamps).fill('Verification: OK'))
      expect(others.mutool().join(), path).not.toMatch(/invalid/u)
    }
  })

  test('built again, elsewhere and in another zone, is the same byte for byte up to the signature', async () => {
    const other = sampleCopy('with records')
    const zone = process.env.TZ
    const builds: Buffer[] = []
    try {
      for (let build = 0; build < countOf({ usual: 2, full: 20 }); build += 1) {
        const [place, tz] = build % 2 === 0 ? [root, 'UTC'] : [other, 'Asia/Tokyo']
        process.env.TZ = tz
        const out = `again-${build}`
        const key = { p12: join(root, 'me.p12'), tsa: signing.server.url, trust: trust() }
        await runVerb(pdfVerb, place, [id], { signed: true, ...key, out })
        builds.push(readFileSync(join(place, out, `${id}.signed.pdf`)))
      }
    } finally {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
      removeCopy(other)
    }
    const signedParts = builds.map((bytes) => sha256(bytes.subarray(0, unsignedEnd(bytes))))
    expect(new Set(signedParts).size).toBe(1)
    expect(unsignedEnd(builds[0] ?? Buffer.alloc(0))).toBeGreaterThan(100_000)
    expect(new Set(builds.map(sha256)).size).toBe(builds.length)
  })

  test('a wrong password, an expired certificate and a place that is taken leave nothing behind', async () => {
    const expired = signing.pki.issue({ name: 'Passée', until: '20210101000000Z' })
    writeFileSync(join(root, 'old.p12'), expired.p12)
    await expect(attempt({ p12: 'old.p12' })).rejects.toThrow('The certificate is not valid today.')
    await expect(attempt({ as: 'provider' })).rejects.toThrow('The PDF was not signed.')
    process.env[passwordVariable] = 'wrong'
    await expect(attempt({})).rejects.toThrow('Could not open the key file me.p12.')
    process.env[passwordVariable] = password
    await expect(attempt({ p12: 'missing.p12' })).rejects.toThrow('cannot be read')
    expect(existsSync(join(root, 'faulty.pdf'))).toBe(false)
  })

  test.each(misbehaviours)(
    'an authority that is %s stops it, loudly, and nothing is written',
    async (how) => {
      signing.server.misbehave(how)
      const attempted = impatiently(() => attempt({ tsa: signing.server.url, trust: trust() }))
      await expect(attempted).rejects.toThrow(`No time-stamp from ${signing.server.url}.`)
      signing.server.misbehave()
      expect(existsSync(join(root, 'faulty.pdf'))).toBe(false)
    },
  )

  test('so does one whose certificate has expired', async () => {
    const stamper = signing.pki.issue({ name: 'Old', use: 'stamp', until: '20210101000000Z' })
    const server = await startTestAuthority(signing.pki, stamper)
    try {
      await expect(attempt({ tsa: server.url, trust: trust() })).rejects.toMatchObject({
        why: expect.stringContaining('expired on 2021-01-01'),
      })
    } finally {
      server.close()
    }
  })

  /** Signing the client's place of what the provider signed. */
  function attempt(options: Options) {
    const signed = join(root, 'pades', `${id}.signed.pdf`)
    return signPdf(signed, { p12: 'me.p12', as: 'client', out: 'faulty.pdf', ...options })
  }

  function signPdf(path: string, options: Options) {
    return runVerb(signPdfFile, root, [path], options)
  }

  /** What a card or a service gives back. */
  async function messageFor(prepared: Uint8Array): Promise<Uint8Array> {
    const { digest } = await findHole(prepared)
    const { certificate, chain, sign } = signing.client
    const attributes = await signedAttributes(digest, certificate)
    return writeMessage({ attributes, signature: await sign(attributes), certificate, chain })
  }
})

async function wordsOf(path: string): Promise<string> {
  const { pages } = await readPdfFile(readFileSync(path))
  return pages
    .flatMap(({ lines }) => lines.map(({ text }) => text.trim()))
    .join(' ')
    .replaceAll(/\s+/gu, ' ')
}

/** Where the state that nobody had signed yet ends. */
function unsignedEnd(bytes: Uint8Array): number {
  return readRevisions(toLatin1(bytes))[0]?.end ?? 0
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
