import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { signedAttributes, writeMessage } from '#core/seal/cms/write-message.ts'
import { embedMessage } from '#core/seal/pdf/embed-message.ts'
import { prepareSignature } from '#core/seal/pdf/prepare-signature.ts'
import { fillHole, findHole } from '#core/seal/pdf/signature-hole.ts'
import { verifyPdf } from '#core/seal/pdf/verify-pdf.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { archivePdf } from '#node/sign-pdf/archive-pdf.ts'
import { signPdf } from '#node/sign-pdf/sign-pdf.ts'
import { openKeyFile } from '#node/sign-pdf/signing-key.ts'
import { requestTimeStamp } from '#node/sign-pdf/time-stamp-authority.ts'
import { otherJudges } from './fixtures/other-judges.ts'
import { smallPdf } from './fixtures/small-pdf.ts'
import { isThere } from './fixtures/tools.ts'
import { failures, now, type Signing, signedByBoth, trustIn } from './pki/signed-fixtures.ts'
import { signingAround } from './pki/signing-around.ts'
import type { Misbehaviour } from './pki/test-authority.ts'
import { password } from './pki/test-pki.ts'
import { startTestPublisher } from './pki/test-publisher.ts'

describe.skipIf(!isThere('openssl'))('signing a PDF', () => {
  let signing: Signing
  const made: Record<string, Uint8Array> = {}
  signingAround(async (begun) => {
    signing = begun
    const { provider, client, authority, pki } = signing
    made['B-B by both'] = await signedByBoth(signing)
    const facts = { at: now(), reason: 'Contrat lu et approuvé', place: 'Lyon', name: 'Camille' }
    const first = await signPdf(smallPdf(), provider, { ...facts, field: 'provider' }, authority)
    const second = await signPdf(first.pdf, client, { at: now(), field: 'client' }, authority)
    made['B-T by the provider'] = first.pdf
    made['B-T by both'] = second.pdf
    const archived = await archivePdf(second.pdf, {
      authority,
      anchors: [pki.root.der],
      now: now(),
    })
    made['archived'] = archived.pdf
  })

  test('gives files that the judge, poppler, mupdf and openssl all call good', async (context) => {
    const missing = ['pdfsig', 'certutil', 'mutool'].filter((tool) => !isThere(tool))
    if (missing.length > 0) context.skip(`${missing.join(', ')} not installed`)
    for (const [name, pdf] of Object.entries(made)) {
      const signers = name === 'B-T by the provider' ? [{ field: 'provider' }] : undefined
      const trust = { ...trustIn(signing), ...(signers && { signers }) }
      expect(await failures(pdf, trust), name).toEqual([])
      const others = otherJudges(pdf, signing.pki)
      const count = name === 'B-T by the provider' ? 1 : 2
      // Poppler cannot judge a time-stamp of the document and says so.
      const stamps = name === 'archived' ? ['Signature has not yet been verified.'] : []
      const valid = 'Signature is Valid. Certificate is Trusted.'
      expect(others.pdfsig(), name).toEqual([...Array(count).fill(valid), ...stamps])
      expect(others.openssl(), name).toEqual(Array(count).fill('CAdES Verification successful'))
      const stamped = name.startsWith('B-B') ? 0 : count + stamps.length
      expect(others.timeStamps(), name).toEqual(Array(stamped).fill('Verification: OK'))
      const said = others.mutool()
      expect(said.slice(0, -1).join(), name).not.toMatch(/invalid/u)
      if (name !== 'archived')
        expect(said.at(-1), name).toBe('The document is unchanged since signing.')
    }
  })

  test('keeps every byte that was there before a second signature', () => {
    const [first, second] = [made['B-T by the provider'], made['B-T by both']]
    expect(
      Buffer.from(second ?? [])
        .subarray(0, first?.length)
        .equals(Buffer.from(first ?? [])),
    ).toBe(true)
  })

  test('with the same RSA key, time and file, gives the same bytes again', async () => {
    const facts = { field: 'provider', at: '2027-01-04T10:00:00Z' }
    const [one, two] = await Promise.all(
      [1, 2].map(() => signPdf(smallPdf(), signing.provider, facts)),
    )
    expect(Buffer.from(one?.pdf ?? []).equals(Buffer.from(two?.pdf ?? []))).toBe(true)
  })

  test('goes in two steps: a digest goes out, a message comes back', async () => {
    const prepared = await prepareSignature(smallPdf({ fields: ['client'] }), {
      field: 'client',
      at: now(),
    })
    expect(prepared.digest).toHaveLength(32)
    const sha256 = createHash('sha256').update(prepared.signed).digest()
    expect(Buffer.from(prepared.digest).equals(sha256)).toBe(true)
    const kept = await findHole(prepared.pdf)
    expect(kept.digest).toEqual(prepared.digest)
    const { certificate, sign } = signing.client
    const attributes = await signedAttributes(kept.digest, certificate)
    const message = writeMessage({ attributes, signature: await sign(attributes), certificate })
    const { pdf, signer } = await embedMessage(kept.pdf, message)
    expect(signer.name).toBe('Alex Témoin')
    expect(await failures(pdf, trustIn(signing))).toEqual([])
  })

  test('takes no message that is over another file, or has another form', async () => {
    const facts = { field: 'client', at: now() }
    const { certificate, sign } = signing.client
    const other = await prepareSignature(smallPdf({ lines: ['Other'] }), facts)
    const attributes = await signedAttributes(other.digest, certificate)
    const message = writeMessage({ attributes, signature: await sign(attributes), certificate })
    const { pdf } = await prepareSignature(smallPdf(), facts)
    await expect(embedMessage(pdf, message)).rejects.toMatchObject({ slug: 'digest-differs' })
    const stamp = await requestTimeStamp(other.signed, signing.authority, now())
    await expect(embedMessage(other.pdf, stamp)).rejects.toMatchObject({
      slug: 'content-type-differs',
    })
  })

  test('refuses a field that is not there or signed, a file without room, and too long a message', async () => {
    const signed = made['B-T by the provider'] ?? smallPdf()
    for (const [pdf, field] of [
      [smallPdf(), 'nobody'],
      [signed, 'provider'],
    ] as const)
      await expect(prepareSignature(pdf, { field, at: now() })).rejects.toMatchObject({
        slug: 'field-unknown',
        words: { en: expect.stringMatching(/empty ones: (?:provider, )?client/u) },
      })
    expect(() => fillHole(signed, new Uint8Array(9))).toThrow('no room prepared')
    const prepared = await prepareSignature(smallPdf(), { field: 'client', at: now(), room: 8 })
    await expect(
      prepareSignature(prepared.pdf, { field: 'provider', at: now() }),
    ).rejects.toMatchObject({ slug: 'hole-waiting' })
    expect(() => fillHole(prepared.pdf, new Uint8Array(9))).toThrow(
      'has 9 bytes, and the room for it 8',
    )
  })

  test('tells what keeps a key file from being opened', async () => {
    const { pki, provider } = signing
    const weak = pki.issue({ name: 'Weak', kind: 'weak' })
    const make = (...args: readonly string[]) => {
      const made = ['-passout', `pass:${password}`, '-out', 'odd.p12']
      pki.openssl('pkcs12', '-export', '-in', provider.certificateFile, ...args, ...made)
      return readFileSync(join(pki.folder, 'odd.p12'))
    }
    for (const [file, given, why] of [
      [provider.p12, 'wrong', 'Its password is not the one given'],
      [provider.p12.subarray(0, 700), password, 'the file is damaged'],
      [Buffer.from('no key'), 'x', 'It is not a P12 file.'],
      [readFileSync(provider.keyFile), 'x', 'It is a PEM file'],
      [make('-nokeys'), password, 'but no private key'],
      [make('-nocerts', '-inkey', provider.keyFile), password, 'but no certificate'],
      [weak.p12, password, 'An RSA key of 1024 bits is too short: 2048 are needed.'],
    ] as const) {
      const fault: unknown = await openKeyFile(file, given, 'me.p12').catch((error) => error)
      if (!(fault instanceof EnvironmentFault)) throw fault
      expect([fault.message, fault.why]).toEqual([
        expect.stringContaining('me.p12'),
        expect.stringContaining(why),
      ])
      expect(Object.values(fault.told('fr')).join()).not.toContain(password)
    }
  })

  test('opens a key file with accents in its password, however they are written', async () => {
    const { pki, provider } = signing
    const pair = ['-inkey', provider.keyFile, '-in', provider.certificateFile]
    const phrase = ['-passout', `pass:${'secr\u00e8te'}`]
    pki.openssl('pkcs12', '-export', ...pair, ...phrase, '-out', 'accents.p12')
    const file = readFileSync(join(pki.folder, 'accents.p12'))
    for (const form of ['NFC', 'NFD'])
      expect(await openKeyFile(file, 'secr\u00e8te'.normalize(form), 'me.p12')).toBeDefined()
  })

  describe('with a time-stamp authority that', () => {
    afterAll(() => signing?.server.misbehave())
    test.each<[string, Misbehaviour | undefined, string]>([
      ['does not answer', 'silent', 'It did not answer within 0.5 seconds.'],
      ['answers a byte now and then', 'dripping', 'It did not answer within 0.5 seconds.'],
      ['answers without end', 'endless', 'Its answer is longer than any time-stamp.'],
      ['fails', 'broken', 'It answered with status 500.'],
      ['answers something else', 'rubbish', 'What the authority answers is no time-stamp.'],
      ['answers an older request', 'replay', 'The time-stamp answers another request.'],
      ['stamps other bytes', 'other-bytes', 'The time-stamp is over other bytes.'],
      ['refuses', 'refusing', 'The authority refused the time-stamp'],
    ])(
      '%s: the signature stands, its level is lower, and the loss is told',
      async (_, how, why) => {
        signing.server.misbehave(how)
        // What pours without end is cut off by its length, which takes a busy machine its time.
        const patience = how === 'endless' ? 20_000 : 500
        const authority = { ...signing.authority, patience }
        const facts = { field: 'provider', at: now() }
        const signed = await signPdf(
          smallPdf({ fields: ['provider'] }),
          signing.provider,
          facts,
          authority,
        )
        expect(signed.level).toBe('B-B')
        expect(signed.lost?.message).toBe(`No time-stamp from ${authority.url}.`)
        expect(signed.lost?.why).toContain(why)
        expect(await failures(signed.pdf, trustIn(signing))).toEqual([])
        const archive = { authority, anchors: [signing.pki.root.der], now: now() }
        await expect(archivePdf(signed.pdf, archive)).rejects.toThrow('No time-stamp from')
      },
    )

    test('cannot be reached, or is not the trusted one: told as well', async () => {
      signing.server.misbehave()
      const elsewhere = { ...signing.authority, url: 'http://127.0.0.1:9/' }
      await expect(requestTimeStamp(new Uint8Array(1), elsewhere, now())).rejects.toMatchObject({
        why: 'It cannot be reached.',
      })
      const foreign = signing.pki.issue({ name: 'Foreign', use: 'authority', issuer: 'self' })
      const untrusted = { ...signing.authority, anchors: [foreign.der] }
      await expect(requestTimeStamp(new Uint8Array(1), untrusted, now())).rejects.toThrow(
        'No time-stamp',
      )
    })

    test('has expired: told as well', async () => {
      const { authority } = signing
      await expect(
        requestTimeStamp(new Uint8Array(1), authority, '2047-01-01T00:00:00Z'),
      ).rejects.toMatchObject({
        why: expect.stringContaining('expired on 2046-01-01'),
      })
    })
  })

  describe('kept for long', () => {
    test('reaches B-LTA when issuers answer, by single answers or by their list', async () => {
      const publisher = await startTestPublisher(signing.pki)
      try {
        for (const offered of ['answers', 'list'] as const) {
          publisher.offer(offered)
          const kept = await archivedPublished(publisher.url)
          expect(kept.gaps.map(({ en }) => en)).toEqual([
            'Test Time-Stamps: its certificate names no source',
          ])
          const { findings } = await verifyPdf(kept.pdf, trustIn(signing))
          const line = findings.find(({ check }) => check === 'signer-revocation')
          expect([offered, line?.standing]).toEqual([offered, 'proved'])
        }
        publisher.offer('nothing')
        const [gap] = (await archivedPublished(publisher.url)).gaps
        expect(gap?.en).toMatch(
          /^Camille: .*\/ocsp answered with status 503; .*\/crl answered with status 503$/u,
        )
      } finally {
        publisher.close()
      }
    })

    test('can be kept again later', async () => {
      const { authority, pki } = signing
      const again = await archivePdf(made['archived'] ?? smallPdf(), {
        authority,
        anchors: [pki.root.der],
        now: now(),
      })
      expect(await failures(again.pdf, trustIn(signing))).toEqual([])
      const { signatures } = await verifyPdf(again.pdf, trustIn(signing))
      expect(signatures.map(({ field }) => field)).toEqual([
        'provider',
        'client',
        'time-stamp-1',
        'time-stamp-2',
      ])
    })

    test('refuses a file whose signatures do not hold', async () => {
      const broken = Uint8Array.from(made['B-B by both'] ?? [])
      const at = Buffer.from(broken).indexOf('(Contract)') + 1
      broken[at] = 0x63
      const options = { authority: signing.authority, anchors: [signing.pki.root.der], now: now() }
      await expect(archivePdf(broken, options)).rejects.toThrow(
        'This PDF is not sealed for keeping.',
      )
    })

    async function archivedPublished(publishedAt: string) {
      const { pki, authority, keyOf } = signing
      const key = await keyOf(pki.issue({ name: 'Camille', publishedAt }))
      const pdf = smallPdf({ fields: ['provider'] })
      const signed = await signPdf(pdf, key, { field: 'provider', at: now() }, authority)
      return archivePdf(signed.pdf, { authority, anchors: [pki.root.der], now: now() })
    }
  })
})
