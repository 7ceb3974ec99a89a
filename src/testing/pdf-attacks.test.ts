import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { signedAttributes, writeMessage } from '#core/seal/cms/write-message.ts'
import { appendRevision, type OpenPdf, openPdf } from '#core/seal/pdf/append-revision.ts'
import { keepEvidence } from '#core/seal/pdf/keep-evidence.ts'
import { fromLatin1, toLatin1 } from '#core/seal/pdf/latin1.ts'
import { prepareSignature } from '#core/seal/pdf/prepare-signature.ts'
import { fillHole } from '#core/seal/pdf/signature-hole.ts'
import type { PdfTrust } from '#core/seal/pdf/trust.ts'
import { archivePdf } from '#node/sign-pdf/archive-pdf.ts'
import { signPdf } from '#node/sign-pdf/sign-pdf.ts'
import type { SigningKey } from '#node/sign-pdf/signing-key.ts'
import { requestTimeStamp } from '#node/sign-pdf/time-stamp-authority.ts'
import { smallPdf } from './fixtures/small-pdf.ts'
import { isThere } from './fixtures/tools.ts'
import {
  bodyOf,
  giveUp,
  hideObject,
  numbered,
  pointElsewhere,
  skipState,
  stream,
  widenGap,
  withItem,
} from './pki/pdf-surgery.ts'
import { failures, now, type Signing, signedByBoth, trustIn } from './pki/signed-fixtures.ts'
import { signingAround } from './pki/signing-around.ts'
import { startTestAuthority } from './pki/test-authority.ts'
import type { TestCertificate } from './pki/test-pki.ts'

describe.skipIf(!isThere('openssl'))('a signed PDF', () => {
  let signing: Signing
  let good: string
  let trust: PdfTrust
  signingAround(async (begun) => {
    signing = begun
    trust = trustIn(signing)
    good = toLatin1(await signedByBoth(signing))
  })

  test('is good before it is attacked', async () => {
    expect(await failures(fromLatin1(good), trust)).toEqual([])
  })

  describe('with something added after the signatures, is refused', () => {
    test.each<[string, (pdf: OpenPdf) => Record<number, string>, string]>([
      [
        'another text in place of the one that was signed',
        () => ({ 4: stream('BT (5000) Tj ET') }),
        'object 4',
      ],
      [
        'a page that shows another text',
        (pdf) => ({ 3: bodyOf(pdf, 3).replace('4 0 R', '40 0 R'), 40: stream('') }),
        'object 3',
      ],
      [
        'a font with other shapes',
        (pdf) => ({ 5: bodyOf(pdf, 5).replace('Helvetica', 'Symbol') }),
        'object 5',
      ],
      [
        'a note on the page',
        (pdf) => ({
          3: withItem(pdf, 3, 'Annots', 40),
          40: '<</Type /Annot\n/Subtype /FreeText\n/Rect [0 0 9 9]>>',
        }),
        'object 3',
      ],
      [
        'a field that covers the page',
        (pdf) => ({
          3: withItem(pdf, 3, 'Annots', 40),
          7: withItem(pdf, 7, 'Fields', 40),
          40: '<</Type /Annot\n/Subtype /Widget\n/FT /Tx\n/T (x)\n/Rect [0 0 595 842]>>',
        }),
        'object 3',
      ],
      [
        'another look of a signature field',
        (pdf) => ({
          8: bodyOf(pdf, 8).replace('/AP <</N 6 0 R>>', '/AP <</N 40 0 R>>'),
          40: stream(''),
        }),
        'object 8',
      ],
      [
        'the look that all fields share, changed',
        () => ({
          6: '<</Type /XObject\n/Subtype /Form\n/BBox [0 0 1 1]\n/Length 1>> stream\nq\nendstream',
        }),
        'object 6',
      ],
      [
        'a signature field somewhere else on the page',
        (pdf) => ({ 8: bodyOf(pdf, 8).replace('/Rect [60 ', '/Rect [0 ') }),
        'object 8',
      ],
      [
        'a script that runs when it is opened',
        (pdf) => ({
          1: bodyOf(pdf, 1).replace('/Lang', '/OpenAction 40 0 R\n/Lang'),
          40: '<</S /JavaScript\n/JS (x)>>',
        }),
        'object 1',
      ],
      [
        'other pages',
        (pdf) => ({ 2: bodyOf(pdf, 2).replace('/Count 1', '/Count 1\n/X 1') }),
        'object 2',
      ],
      ['an object nothing points at', () => ({ 40: '<</Hidden true>>' }), 'object 40'],
      [
        'a store that holds more than certificates',
        (pdf) => ({
          1: bodyOf(pdf, 1).replace('/Lang', '/DSS 40 0 R\n/Lang'),
          40: '<</Type /DSS\n/VRI <<>>>>',
        }),
        'object 1',
      ],
      [
        'a store whose item is not only bytes',
        (pdf) => ({
          1: bodyOf(pdf, 1).replace('/Lang', '/DSS 40 0 R\n/Lang'),
          40: '<</CRLs [41 0 R]>>',
          41: '<</Type /Page\n/Length 2>> stream\n0\0\nendstream',
        }),
        'object 41',
      ],
    ])('%s', async (_, attack, reason) => {
      const pdf = openPdf(good)
      const changed = numbered(attack(pdf), pdf.next)
      const found = await failures(fromLatin1(appendRevision(pdf, changed)), trust)
      const number = Number(reason.slice(7))
      const shown = number >= 40 ? pdf.next + number - 40 : number
      expect(found).toContainEqual(
        expect.stringMatching(new RegExp(`^pdf-changes : object ${shown} `, 'u')),
      )
    })

    test('a signature taken out of its field', async () => {
      const pdf = openPdf(good)
      const emptied = bodyOf(pdf, 9).replace(/\n\/V \d+ 0 R/u, '')
      const file = appendRevision(pdf, new Map([[9, emptied]]))
      expect(await failures(fromLatin1(file), trust)).toEqual([
        expect.stringMatching(/^pdf-coverage .*in no field/u),
      ])
    })

    test('a field taken out of the form, with its signature', async () => {
      const pdf = openPdf(good)
      const form = bodyOf(pdf, 7).replace(' 9 0 R', '')
      const file = appendRevision(pdf, new Map([[7, form]]))
      expect(await failures(fromLatin1(file), trust)).toEqual([
        expect.stringMatching(/^pdf-coverage .*in no field/u),
      ])
    })

    test('a second signature in a field that has one', async () => {
      const pdf = openPdf(good)
      const [, old = ''] = /\/V (\d+) 0 R/u.exec(bodyOf(pdf, 8)) ?? []
      const copy = bodyOf(pdf, Number(old))
      const field = bodyOf(pdf, 8).replace(`/V ${old} 0 R`, `/V ${pdf.next} 0 R`)
      const file = appendRevision(
        pdf,
        new Map([
          [8, field],
          [pdf.next, copy],
        ]),
      )
      expect(await failures(fromLatin1(file), trust)).toEqual([
        expect.stringMatching(/^pdf-coverage /u),
      ])
    })

    test('a certificate in the store that belongs to no signature', async () => {
      const stranger = signing.pki.issue({ name: 'Stranger', issuer: 'self' })
      const kept = keepEvidence(fromLatin1(good), {
        certificates: [stranger.der],
        lists: [],
        answers: [],
      })
      expect(await failures(kept, trust)).toEqual([expect.stringMatching(/^pdf-store .*Stranger/u)])
    })
  })

  describe('with its bytes moved, is refused', () => {
    test.each<[string, (file: string) => string, string]>([
      ['something after its end', (file) => `${file}garbage`, 'no end'],
      ['a line end after its end', (file) => `${file}\n`, 'no end'],
      ['a second end', (file) => `${file}%%EOF\n`, 'no end'],
      ['something before its head', (file) => ` ${file}`, 'no head'],
      ['its last byte missing', (file) => file.slice(0, -1), 'no end'],
      ['its second half missing', (file) => file.slice(0, file.length / 2), 'no end'],
      [
        'an object hidden between two others',
        (file) => hideObject(file),
        'something between objects',
      ],
      [
        'a table that points an object at older bytes',
        (file) => pointElsewhere(file),
        'something between objects',
      ],
      ['a table that gives up a signature', (file) => giveUp(file), 'object 11 given up'],
      [
        'a table that leaves out the state of a signature',
        (file) => skipState(file),
        'something between objects',
      ],
      [
        'a second table of another kind',
        (file) => file.replace(/\/Prev (\d+)>>(?![\s\S]*\/Prev)/u, '/Prev $1\n/XRefStm 9>>'),
        'another trailer',
      ],
      [
        'a key against reading',
        (file) => file.replace(/\/Prev (\d+)>>(?![\s\S]*\/Prev)/u, '/Prev $1\n/Encrypt 5 0 R>>'),
        'another trailer',
      ],
      [
        'a signature that does not begin at the first byte',
        (file) => file.replace('/ByteRange [0 ', '/ByteRange [9 '),
        'does not cover its whole state',
      ],
      ['a signature with a wider gap', (file) => widenGap(file), 'does not cover its whole state'],
      [
        'a signature with a third range',
        (file) => file.replace(/(\/ByteRange \[.*?)\] {2}/u, '$1 0]'),
        'does not cover its whole state',
      ],
      [
        'a signature with two ranges of bytes',
        (file) => file.replace('/Filter /Adobe.PPKLite', '/ByteRange [0 1 2 3 4]'),
        'a key twice',
      ],
      [
        'a signature with two messages',
        (file) => file.replace('/Filter /Adobe.PPKLite', '/Contents <0000000000>'),
        'a key twice',
      ],
      [
        'a signature of an older kind',
        (file) => file.replace('ETSI.CAdES.detached', 'adbe.pkcs7.detached'),
        'an unknown kind of signature',
      ],
      [
        'a message followed by something in its room',
        (file) => file.replace(/0{20}>/u, `${'0'.repeat(19)}1>`),
        'holds something other than it and zeros',
      ],
      [
        'a message written in two manners',
        (file) => file.replace(/(Contents <[0-9A-F]*?)A/u, '$1a'),
        'no value',
      ],
      [
        'its text changed in place',
        (file) => file.replace('(Contract)', '(Contrast)'),
        'the digest of the bytes differs',
      ],
    ])('%s', async (_, attack, reason) => {
      const attacked = attack(good)
      expect(attacked).not.toBe(good)
      const [found] = await failures(fromLatin1(attacked), trust)
      expect(found).toContain(reason)
    })
  })

  describe('that does not bear the signatures it should, is refused', () => {
    const cut = (signatures: number) =>
      fromLatin1(good.slice(0, openPdf(good).revisions[signatures]?.end))

    test('cut back to its first signature', async () => {
      expect(await failures(cut(1), trust)).toEqual([
        'signers-expected client: this field is not signed',
      ])
    })

    test('cut back to no signature at all', async () => {
      expect(await failures(cut(0), trust)).toEqual([
        'signers-expected : nobody has signed this PDF',
      ])
    })

    test('signed by another than the one expected, though of the same authority', async () => {
      const other = signing.pki.issue({ name: 'Alex Témoin', kind: 'ec' })
      const pdf = await signedByBoth({
        ...signing,
        client: { ...other, ...(await signing.keyOf(other)) },
      })
      expect(await failures(pdf, { ...trust, signers: expectedOf(signing) })).toEqual([
        'signers-expected client: signed by another certificate than was expected',
      ])
    })

    test('signed by each in the place of the other', async () => {
      const pdf = await signedByBoth({
        provider: signing.client as never,
        client: signing.provider as never,
      })
      expect(await failures(pdf, { ...trust, signers: expectedOf(signing) })).toHaveLength(2)
    })

    test('signed by somebody more', async () => {
      const [first] = expectedOf(signing)
      expect(await failures(fromLatin1(good), { ...trust, signers: first ? [first] : [] })).toEqual(
        ['signers-expected client: nobody was expected in this place'],
      )
    })

    test('below the level that was expected', async () => {
      expect(await failures(fromLatin1(good), { ...trust, level: 'B-T' })).toEqual([
        'signature-level provider: PAdES B-B where B-T was expected',
        'signature-level client: PAdES B-B where B-T was expected',
      ])
    })

    test('stripped of the store it had for later checks', async () => {
      const stamped = await stampedByProvider(signing)
      const archived = await archivePdf(stamped, {
        authority: signing.authority,
        anchors: [signing.pki.root.der],
        now: now(),
      })
      const file = toLatin1(archived.pdf)
      const stripped = file.slice(0, openPdf(file).revisions[1]?.end)
      const wanted = { ...trust, level: 'B-LTA' } as const
      expect(await failures(fromLatin1(stripped), wanted)).toEqual([
        'signature-level provider: PAdES B-T where B-LTA was expected',
      ])
    })
  })

  describe('by a certificate that is not to be trusted, is refused', () => {
    const signedWith = async (certificate: TestCertificate, with_: Partial<PdfTrust> = {}) => {
      const pdf = await signPdf(onlyProvider(), await signing.keyOf(certificate), {
        field: 'provider',
        at: now(),
      })
      return failures(pdf.pdf, { ...trust, ...with_ })
    }

    test('which its holder issued himself, in the name of the other', async () => {
      const [line] = await signedWith(
        signing.pki.issue({ name: 'Camille Spécimen', issuer: 'self' }),
      )
      expect(line).toMatch(/^signer-certificate provider: no chain leads/u)
    })

    test('of an authority of the same name that is not the same', async () => {
      const root = signing.pki.issue({
        name: 'Test Root (not real)',
        use: 'authority',
        issuer: 'self',
      })
      const [line] = await signedWith(signing.pki.issue({ name: 'Camille Spécimen', issuer: root }))
      expect(line).toMatch(/no chain leads/u)
    })

    test('issued by somebody who may sign but not issue', async () => {
      const [line] = await signedWith(
        signing.pki.issue({ name: 'Camille', issuer: signing.provider }),
      )
      expect(line).toMatch(/no chain leads/u)
    })

    test('made for web servers', async () => {
      const [line] = await signedWith(signing.pki.issue({ name: 'www.example.com', use: 'server' }))
      expect(line).toMatch(/is not made for this use/u)
    })

    test('that had expired', async () => {
      const [line] = await signedWith(signing.pki.issue({ name: 'Old', until: '20210101000000Z' }))
      expect(line).toMatch(/expired on 2021-01-01/u)
    })

    test('that was not valid yet', async () => {
      const [line] = await signedWith(signing.pki.issue({ name: 'Early', from: '20450101000000Z' }))
      expect(line).toMatch(/begins on 2045-01-01/u)
    })

    test('that its issuer had revoked, by a list from elsewhere or inside the file', async () => {
      const revoked = signing.pki.issue({ name: 'Revoked' })
      const list = signing.pki.revocationList(revoked)
      const [line] = await signedWith(revoked, { revocations: { lists: [list], answers: [] } })
      expect(line).toMatch(/^signer-certificate provider: the certificate "Revoked" was revoked/u)
      const pdf = await signPdf(onlyProvider(), await signing.keyOf(revoked), {
        field: 'provider',
        at: now(),
      })
      const kept = keepEvidence(pdf.pdf, { certificates: [], lists: [list], answers: [] })
      expect(await failures(kept, trust)).toEqual([expect.stringMatching(/was revoked/u)])
    })

    test('issued with SHA-1; an old root that signed itself so is still an authority', async () => {
      const old = signing.pki.issue({
        name: 'Old Root',
        use: 'authority',
        issuer: 'self',
        hash: 'sha1',
      })
      const fresh = signing.pki.issue({ name: 'Camille', issuer: old })
      expect(await signedWith(fresh, { anchors: [old.der] })).toEqual([])
      const weak = signing.pki.issue({ name: 'Camille', issuer: old, hash: 'sha1' })
      const [line] = await signedWith(weak, { anchors: [old.der] })
      expect(line).toMatch(/no chain leads/u)
    })

    test('of an authority whose key is too short', async () => {
      const root = signing.pki.issue({
        name: 'Weak',
        kind: 'weak',
        use: 'authority',
        issuer: 'self',
      })
      const weak = signing.pki.issue({ name: 'Camille Spécimen', issuer: root })
      expect(await signedWith(weak, { anchors: [root.der] })).toEqual([
        expect.stringMatching(/an RSA key of 1024 bits is too short/u),
      ])
    })
  })

  describe('with a message that is not as it should be, is refused', () => {
    test('of another document of the same signer', async () => {
      const other = toLatin1(await signedByBoth(signing, smallPdf({ lines: ['Other'] })))
      const [message = ''] = /Contents <[0-9A-F]+>/u.exec(other) ?? []
      const pdf = fromLatin1(good.replace(/Contents <[0-9A-F]+>/u, message))
      expect(await failures(pdf, trust)).toEqual([
        expect.stringMatching(/^signature-value provider: the digest of the bytes differs/u),
        expect.stringMatching(/^signature-value client: the digest of the bytes differs/u),
      ])
    })

    test('that states a signing time', async () => {
      expect(await failures(await signedByOpenssl(['-cades']), trust)).toEqual([
        expect.stringMatching(/bears a signing time/u),
      ])
    })

    test('that does not name its certificate', async () => {
      const attributes = await signedAttributes(new Uint8Array(32), signing.client.certificate)
      const pdf = await signedByParts(signing.provider, signing.provider, (digest) =>
        withDigest(attributes, digest),
      )
      expect(await failures(pdf, trust)).toEqual([
        expect.stringMatching(/does not name the certificate/u),
      ])
    })

    test('by another key than its certificate has', async () => {
      const pdf = await signedByParts(signing.client, signing.provider, (digest) =>
        signedAttributes(digest, signing.provider.certificate),
      )
      expect(await failures(pdf, trust)).toEqual([expect.stringMatching(/not by the key of/u)])
    })

    test('with SHA-1', async () => {
      expect(await failures(await signedByOpenssl(['-md', 'sha1']), trust)).toEqual([
        expect.stringMatching(/an unknown algorithm, or one too weak/u),
      ])
    })

    test('that brings a certificate of somebody else along', async () => {
      const stranger = signing.pki.issue({ name: 'Stranger', issuer: 'self' })
      const key = { ...signing.provider, chain: [stranger.der] }
      const pdf = await signPdf(onlyProvider(), key, { field: 'provider', at: now() })
      expect(await failures(pdf.pdf, trust)).toEqual([
        expect.stringMatching(/"Stranger" comes with the signature/u),
      ])
    })
  })

  describe('with a time-stamp that is not to be trusted, is refused', () => {
    test('of an authority nobody trusts', async () => {
      const root = signing.pki.issue({ name: 'Foreign Root', use: 'authority', issuer: 'self' })
      const stamper = signing.pki.issue({ name: 'Foreign Stamps', use: 'stamp', issuer: root })
      const foreign = await startTestAuthority(signing.pki, stamper)
      const pdf = await stampedByProvider(signing, foreign.url)
      foreign.close()
      expect(await failures(pdf, trust)).toEqual([
        expect.stringMatching(/^signature-time provider: no chain leads/u),
      ])
    })

    test('of another signature', async () => {
      const prepared = await prepareSignature(onlyProvider(), { field: 'provider', at: now() })
      const attributes = await signedAttributes(prepared.digest, signing.provider.certificate)
      const message = writeMessage({
        attributes,
        signature: await signing.provider.sign(attributes),
        certificate: signing.provider.certificate,
        timeStamp: await requestTimeStamp(new Uint8Array(9), signing.authority, now()),
      })
      expect(await failures(fillHole(prepared.pdf, message), trust)).toEqual([
        'signature-time provider: the time-stamp is over other bytes',
      ])
    })

    test('whose authority has expired since, when nothing newer covers it', async () => {
      const stamper = signing.pki.issue({
        name: 'Short Stamps',
        use: 'stamp',
        until: '20400101000000Z',
      })
      const short = await startTestAuthority(signing.pki, stamper)
      const pdf = await stampedByProvider(signing, short.url)
      const later = { ...trust, at: '2042-01-01T00:00:00Z' }
      expect(await failures(pdf, later)).toEqual([
        expect.stringMatching(/"Short Stamps" expired on 2040-01-01/u),
      ])
      short.close()
    })

    test('from the future', async () => {
      const pdf = await stampedByProvider(signing)
      expect(await failures(pdf, { ...trust, at: '2024-01-01T00:00:00Z' })).toEqual([
        expect.stringMatching(/the time-stamp is later than/u),
      ])
    })
  })

  test('that could change by itself was never worth a signature', async () => {
    for (const active of [
      '/OpenAction <</S /JavaScript\n/JS (x)>>',
      '/AA <<>>',
      '/OCProperties <<>>',
      '/J#53 (x)',
    ]) {
      const pdf = await signedByBoth(signing, smallPdf({ catalogue: `\n${active}` }))
      expect(await failures(pdf, trust)).toEqual([
        expect.stringMatching(/^pdf-still : the file holds active content/u),
      ])
    }
  })

  const onlyProvider = () => smallPdf({ fields: ['provider'] })

  async function stampedByProvider({ provider, authority }: Signing, url = authority.url) {
    const anywhere = url === authority.url ? authority : { url, anchors: [] }
    const signed = await signPdf(
      onlyProvider(),
      provider,
      { field: 'provider', at: now() },
      anywhere,
    )
    expect(signed.level).toBe('B-T')
    return signed.pdf
  }

  async function signedByParts(
    key: SigningKey,
    { certificate }: SigningKey,
    attributesOf: (digest: Uint8Array) => Uint8Array | Promise<Uint8Array>,
  ) {
    const prepared = await prepareSignature(onlyProvider(), { field: 'provider', at: now() })
    const attributes = await attributesOf(prepared.digest)
    const message = writeMessage({ attributes, signature: await key.sign(attributes), certificate })
    return fillHole(prepared.pdf, message)
  }

  async function signedByOpenssl(options: readonly string[]) {
    const { folder, openssl } = signing.pki
    const { certificateFile: certificate, keyFile: key } = signing.provider
    const prepared = await prepareSignature(onlyProvider(), { field: 'provider', at: now() })
    writeFileSync(join(folder, 'signed.bin'), prepared.signed)
    openssl(
      'cms',
      '-sign',
      '-binary',
      '-in',
      'signed.bin',
      '-signer',
      certificate,
      '-inkey',
      key,
      '-outform',
      'DER',
      '-out',
      'signed.p7s',
      ...options,
    )
    return fillHole(prepared.pdf, Uint8Array.from(readFileSync(join(folder, 'signed.p7s'))))
  }
})

/** Both, by their certificates. */
function expectedOf({ provider, client }: Signing) {
  const digest = (bytes: Uint8Array) =>
    `sha256:${createHash('sha256').update(bytes).digest('hex')}` as const
  return [
    { field: 'provider', certificate: digest(provider.der) },
    { field: 'client', certificate: digest(client.der) },
  ]
}

/** Signed attributes with another digest in them. */
function withDigest(attributes: Uint8Array, digest: Uint8Array): Uint8Array {
  const zeros = toLatin1(attributes).indexOf('\0'.repeat(32))
  const copy = Uint8Array.from(attributes)
  copy.set(digest, zeros)
  return copy
}
