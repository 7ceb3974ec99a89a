import { describe, expect, test } from 'vitest'
import { appendRevision, type OpenPdf, openPdf } from '#core/seal/pdf/append-revision.ts'
import { keepEvidence } from '#core/seal/pdf/keep-evidence.ts'
import { fromLatin1, toLatin1 } from '#core/seal/pdf/latin1.ts'
import { fillHole, fillRanges, holeEntries } from '#core/seal/pdf/signature-hole.ts'
import type { PdfTrust } from '#core/seal/pdf/trust.ts'
import { verifyPdf } from '#core/seal/pdf/verify-pdf.ts'
import { archivePdf } from '#node/sign-pdf/archive-pdf.ts'
import { requestTimeStamp } from '#node/sign-pdf/time-stamp-authority.ts'
import { smallPdf } from './fixtures/small-pdf.ts'
import { isThere } from './fixtures/tools.ts'
import {
  bodyOf,
  bodyWithStream,
  freeing,
  inPlace,
  lastTable,
  numbered,
  stream,
  withItem,
} from './pki/pdf-surgery.ts'
import { failures, now, type Signing, signedByBoth, trustIn } from './pki/signed-fixtures.ts'
import { signingAround } from './pki/signing-around.ts'

/** Attacks that were published against viewers and signing tools; pdf-insecurity.org, and the tests of pyHanko and DSS. */
describe.skipIf(!isThere('openssl'))('a signed PDF (needs openssl)', () => {
  let signing: Signing
  let good: string
  let kept: string
  let archived: string
  let trust: PdfTrust
  signingAround(async (begun) => {
    signing = begun
    trust = trustIn(signing)
    const signed = await signedByBoth(signing, smallPdf({ catalogue: '\n/Metadata 10 0 R', more }))
    good = toLatin1(signed)
    kept = toLatin1(keepEvidence(signed, evidence()))
    const options = { authority: signing.authority, anchors: [signing.pki.root.der], now: now() }
    archived = toLatin1((await archivePdf(signed, options)).pdf)
  })
  const evidence = () => ({ certificates: [signing.pki.root.der], lists: [], answers: [] })

  test('is good before it is attacked, with its store and without', async () => {
    for (const file of [good, kept, archived])
      expect(await failures(fromLatin1(file), trust)).toEqual([])
  })

  const told = async (file: string) => {
    expect(file).not.toBe(good)
    return (await failures(fromLatin1(file), trust)).join('\n')
  }

  describe('whose signature is made void is refused (universal forgery)', () => {
    test.each<[string, (file: string) => string, string]>([
      ['no ByteRange', (file) => file.replace('/ByteRange', '/ByteRang_'), 'in no field'],
      ['an empty ByteRange', (file) => inPlace(file, RANGE, '/ByteRange []'), NOT_WHOLE],
      ['a ByteRange of nulls', (file) => inPlace(file, RANGE, '/ByteRange [null null]'), NOT_WHOLE],
      ['a ByteRange that is null', (file) => inPlace(file, RANGE, '/ByteRange null'), UNKNOWN],
      [
        'a ByteRange below zero',
        (file) => inPlace(file, RANGE, '/ByteRange [0 -1 -1 0]'),
        NOT_WHOLE,
      ],
      [
        'a ByteRange beyond the end',
        (file) => inPlace(file, RANGE, '/ByteRange [0 9 99999 9]'),
        NOT_WHOLE,
      ],
      ['no Contents', (file) => file.replace('/Contents <', '/Content_ <'), UNKNOWN],
      ['Contents that are null', (file) => inPlace(file, HOLE, '/Contents null'), UNKNOWN],
      ['empty Contents', (file) => inPlace(file, HOLE, '/Contents <>'), NOT_WHOLE],
      [
        'Contents of zeros',
        (file) => file.replace(HOLE, (hole) => hole.replaceAll(/(?<=<.*)[1-9A-F]/gu, '0')),
        'malformed data',
      ],
      ['Contents of another object', (file) => inPlace(file, HOLE, '/Contents 4 0 R'), UNKNOWN],
      ['no SubFilter', (file) => file.replace('/SubFilter', '/SubFilte_'), UNKNOWN],
      ['no Type', (file) => file.replace('/Type /Sig\n', '/Typ_ /Sig\n'), UNKNOWN],
    ])('%s', async (_, attack, reason) => {
      expect(await told(attack(good))).toContain(reason)
    })
  })

  describe('with more in the room for its message is refused (signature wrapping)', () => {
    const inRoom = (file: string, more: (start: number, size: number) => string) =>
      file.replace(HOLE, (hole, start) => {
        const zeros = /0{2000,}>$/u.exec(hole)?.index ?? Number.NaN
        const added = more(start + zeros, hole.length - zeros)
        return `${hole.slice(0, zeros)}>${added}`.padEnd(hole.length)
      })
    test.each<[string, (file: string) => string, string]>([
      [
        'a second ByteRange',
        (file) => inRoom(file, (at) => `/ByteRange [0 9 ${at} 9]`),
        'a key twice',
      ],
      ['an entry', (file) => inRoom(file, () => '/X (5000)'), NOT_WHOLE],
      [
        'an object',
        (file) => inRoom(file, () => '>>\nendobj\n4 0 obj\n<<>>'),
        'something between objects',
      ],
      ['white space', (file) => inRoom(file, () => ''), NOT_WHOLE],
    ])('%s', async (_, attack, reason) => {
      expect(await told(attack(good))).toContain(reason)
    })
  })

  describe('with a state more that hides, replaces or takes back is refused (shadow, incremental saving)', () => {
    const added = (attack: (pdf: OpenPdf) => Record<number, string>) => (file: string) => {
      const pdf = openPdf(file)
      return appendRevision(pdf, numbered(attack(pdf), pdf.next))
    }
    test.each<[string, (file: string) => string, RegExp]>([
      [
        'objects without a table',
        (file) => `${file}4 0 obj\n${stream('')}\nendobj\n%%EOF\n`,
        /no end, byte/u,
      ],
      [
        'objects and a trailer without a table',
        (file) =>
          `${file}4 0 obj\n${stream('')}\nendobj\ntrailer\n<</Size 9>>\nstartxref\n0\n%%EOF\n`,
        /no table, byte 0/u,
      ],
      ['a table that frees the text', (file) => freeing(file, 4), /object 4 given up/u],
      ['a table that frees the text, under a good store', () => freeing(kept, 4), /given up/u],
      [
        'a table that frees a signature, under a good store',
        () => freeing(kept, openPdf(good).next - 1),
        /given up/u,
      ],
      [
        'a page in another order',
        added((pdf) => ({ 2: bodyOf(pdf, 2).replace('[3 0 R]', '[3 0 R 3 0 R]') })),
        /object 2 /u,
      ],
      [
        'a page more',
        added((pdf) => ({ 2: withItem(pdf, 2, 'Kids', 40), 40: bodyOf(pdf, 3) })),
        /object 2 /u,
      ],
      [
        'a page that is turned',
        added((pdf) => ({ 3: bodyOf(pdf, 3).replace('/MediaBox', '/Rotate 90\n/MediaBox') })),
        /object 3 /u,
      ],
      [
        'a page cut to a part of it',
        added((pdf) => ({
          3: bodyOf(pdf, 3).replace('/MediaBox', '/CropBox [0 0 9 9]\n/MediaBox'),
        })),
        /object 3 /u,
      ],
      [
        'text more, after that of the page',
        added((pdf) => ({ 3: bodyOf(pdf, 3).replace('4 0 R', '[4 0 R 40 0 R]'), 40: stream('') })),
        /object 3 /u,
      ],
      [
        'a stamp over the text',
        added((pdf) => ({
          3: withItem(pdf, 3, 'Annots', 40),
          40: '<</Type /Annot\n/Subtype /Stamp\n/Rect [0 0 9 9]\n/AP <</N 6 0 R>>>>',
        })),
        /object 3 /u,
      ],
      [
        'words to be struck out',
        added((pdf) => ({
          3: withItem(pdf, 3, 'Annots', 40),
          40: '<</Type /Annot\n/Subtype /Redact\n/Rect [0 0 9 9]>>',
        })),
        /object 3 /u,
      ],
      [
        'a field over a signature',
        added((pdf) => ({
          7: withItem(pdf, 7, 'Fields', 40),
          40: bodyOf(pdf, 8)
            .replace('(provider)', '(other)')
            .replace(/\n\/V \d+ 0 R/u, ''),
        })),
        /object 7 /u,
      ],
      [
        'permissions of a certified document',
        added((pdf) => ({ 1: bodyOf(pdf, 1).replace('/Lang', '/Perms <</DocMDP 8 0 R>>\n/Lang') })),
        /object 1 /u,
      ],
      [
        'other metadata, which read a file of the machine',
        added(() => ({ 10: stream(XXE) })),
        /object 10 /u,
      ],
      [
        'its metadata taken away',
        added((pdf) => ({ 1: bodyOf(pdf, 1).replace('\n/Metadata 10 0 R', '') })),
        /object 1 /u,
      ],
      [
        'objects packed in a stream',
        added(() => ({
          40: '<</Type /ObjStm\n/N 1\n/First 4\n/Length 8>> stream\n4 0 <<>>\nendstream',
        })),
        /object 14 /u,
      ],
      [
        'another catalogue',
        (file) => lastTable(file, (table) => table.replace('/Root 1 0 R', '/Root 2 0 R')),
        /another trailer/u,
      ],
      [
        'another identity',
        (file) => lastTable(file, (table) => table.replace('/ID [<00', '/ID [<01')),
        /another trailer/u,
      ],
      [
        'no way back to the states before',
        (file) => lastTable(file, (table) => table.replace(/\n\/Prev \d+/u, '')),
        /something between objects/u,
      ],
      [
        'a way back to itself',
        (file) => lastTable(file, (table, at) => table.replace(/\/Prev \d+/u, `/Prev ${at}`)),
        /no earlier state/u,
      ],
      [
        'a way back to beside a table',
        (file) =>
          lastTable(file, (table) =>
            table.replace(/\/Prev (\d+)/u, (_, at) => `/Prev ${Number(at) + 1}`),
          ),
        /no earlier state/u,
      ],
      [
        'a way back below zero',
        (file) => lastTable(file, (table) => table.replace(/\/Prev \d+/u, '/Prev -1')),
        /no earlier state/u,
      ],
      [
        'a way back beyond the end',
        (file) =>
          lastTable(file, (table) => table.replace(/\/Prev \d+/u, '/Prev 99999999999999999999')),
        /no earlier state/u,
      ],
      [
        'a table below zero',
        (file) => file.replace(/startxref\n\d+\n%%EOF\n$/u, 'startxref\n-5\n%%EOF\n'),
        /no end, byte/u,
      ],
      [
        'a table beyond the end',
        (file) => file.replace(/startxref\n\d+\n%%EOF\n$/u, 'startxref\n9999999999\n%%EOF\n'),
        /no table, byte/u,
      ],
      [
        'an object beyond the end',
        (file) =>
          lastTable(file, (table) => table.replace(/\d{10} 00000 n/u, '9999999999 00000 n')),
        /something between objects/u,
      ],
      [
        'an object below zero',
        (file) =>
          lastTable(file, (table) => table.replace(/\d{10} 00000 n/u, '-000000009 00000 n')),
        /no entry/u,
      ],
      [
        'an object of another generation',
        (file) => lastTable(file, (table) => table.replace('00000 n', '00001 n')),
        /no entry/u,
      ],
      [
        'more objects than there are numbers',
        (file) =>
          lastTable(file, (table) => table.replace(/^xref\n(\d+) 1\n/u, 'xref\n$1 4294967296\n')),
        /no entry/u,
      ],
      [
        'a stream whose length is below zero',
        added(() => ({ 40: '<</Length -1>> stream\n\nendstream' })),
        /no end of a stream/u,
      ],
      [
        'a stream whose length is beyond the end',
        added(() => ({ 40: '<</Length 99999999999>> stream\n\nendstream' })),
        /no end of a stream/u,
      ],
      [
        'a stream whose length stands elsewhere',
        added(() => ({ 40: '<</Length 41 0 R>> stream\n\nendstream', 41: '0' })),
        /no end of a stream/u,
      ],
      [
        'a table that is a stream',
        (file) =>
          `${file}12 0 obj\n<</Type /XRef\n/Length 0>> stream\n\nendstream\nendobj\nstartxref\n${file.length}\n%%EOF\n`,
        /no table/u,
      ],
    ])('%s', async (_, attack, reason) => {
      expect(await told(attack(good))).toMatch(reason)
    })

    test.each<[string, string]>([
      ['the text of the page', '4'],
      ['the page', '3'],
      ['the look of its fields', '6'],
      ['a field', '8'],
    ])('a store in the place of %s', async (_, number) => {
      const pdf = openPdf(good)
      const catalogue = bodyOf(pdf, 1).replace('/Lang', `/DSS ${number} 0 R\n/Lang`)
      const changes = { 1: catalogue, [number]: '<</Type /DSS>>' }
      expect(await told(appendRevision(pdf, numbered(changes, pdf.next)))).toMatch(
        number === '8' ? /no field, byte/u : /pdf-changes : object 1 /u,
      )
    })

    test.each<[string, string, (body: string) => string]>([
      [
        'the text of the page',
        '4',
        (body) =>
          body
            .replace('>> stream', '/Annots [41 0 R]>> stream')
            .replace('(Contract)', '(Contrast)'),
      ],
      [
        'a dictionary that lists no fields',
        '5',
        (body) => body.replace('>>', '/Fields [41 0 R]>>'),
      ],
      ['a dictionary that is no page', '5', (body) => body.replace('>>', '/Annots [41 0 R]>>')],
    ])('a good time-stamp that touches %s', async (_, number, change) => {
      const pdf = openPdf(good)
      const stamp = `<</Type /DocTimeStamp\n/Filter /Adobe.PPKLite\n/SubFilter /ETSI.RFC3161\n${holeEntries(8000)}>>`
      const field =
        '<</Type /Annot\n/Subtype /Widget\n/FT /Sig\n/T (late)\n/F 132\n/Rect [0 0 0 0]\n/P 3 0 R\n/V 40 0 R>>'
      const form = withItem(pdf, 7, 'Fields', 41)
      const touched = change(bodyWithStream(pdf, Number(number)))
      const changes = { 7: form, [number]: touched, 40: stamp, 41: field }
      const prepared = await fillRanges(appendRevision(pdf, numbered(changes, pdf.next)))
      const token = await requestTimeStamp(prepared.signed, signing.authority, now())
      expect(await told(toLatin1(fillHole(prepared.pdf, token)))).toMatch(
        /^pdf-changes : object \d+ /u,
      )
    })

    test.each<[string, (pdf: OpenPdf) => Record<number, string>, RegExp]>([
      [
        'its store taken away',
        (pdf) => ({ 1: bodyOf(pdf, 1).replace(/\n\/DSS \d+ 0 R/u, '') }),
        /^pdf-changes : object 1 /u,
      ],
      [
        'its store called something else',
        (pdf) => ({
          [pdf.next - 2]: bodyOf(pdf, pdf.next - 2).replace('/Type /DSS', '/Type /Page'),
        }),
        /^pdf-changes : object \d+ /u,
      ],
      [
        'its store emptied',
        (pdf) => ({ [pdf.next - 2]: '<</Type /DSS>>' }),
        /^pdf-changes : object \d+ /u,
      ],
      [
        'its store replaced',
        (pdf) => ({
          1: bodyOf(pdf, 1).replace(/\/DSS \d+ 0 R/u, '/DSS 40 0 R'),
          40: '<</Type /DSS>>',
        }),
        /^pdf-changes : object 1 /u,
      ],
      [
        'a certificate of its store changed',
        (pdf) => ({ [pdf.next - 1]: stream(toLatin1(signing.client.der)) }),
        /^pdf-changes : object \d+ /u,
      ],
    ])('%s', async (_, attack, reason) => {
      const pdf = openPdf(kept)
      const store = Number(/\/DSS (\d+) 0 R/u.exec(bodyOf(pdf, 1))?.[1])
      const changes = Object.entries(attack({ ...pdf, next: store + 2 }))
      const file = appendRevision(pdf, numbered(Object.fromEntries(changes), pdf.next))
      expect(await told(file)).toMatch(reason)
    })
  })

  test('with a time-stamp whose place covers the page is refused', async () => {
    const at = archived.lastIndexOf('/Rect [0 0 0 0]')
    expect(at).toBeGreaterThan(good.length)
    const file = `${archived.slice(0, at)}/Rect [0 0 9 9]${archived.slice(at + 15)}`
    expect(await told(file)).toMatch(/pdf-changes : object/u)
  })

  test('cut back to before its store or its time-stamp no longer reaches the level that was expected', async () => {
    const wanted = { ...trust, level: 'B-LTA' } as const
    const found = await failures(fromLatin1(good), wanted)
    expect(found).toEqual([
      expect.stringMatching(/B-B where B-LTA/u),
      expect.stringMatching(/B-B where B-LTA/u),
    ])
  })

  test('judged after its certificates have expired, with nothing that shows it is older, is refused', async () => {
    const later = { ...trust, at: '2047-01-01T00:00:00Z' }
    expect(await failures(fromLatin1(good), later)).toEqual([
      expect.stringMatching(/^signer-certificate provider: .*expired on 2046-01-01/u),
      expect.stringMatching(/^signer-certificate client: .*expired on 2046-01-01/u),
    ])
  })

  test('with two fields of one name is refused', async () => {
    const file = appendRevision(
      openPdf(toLatin1(smallPdf())),
      new Map([[9, bodyOf(openPdf(toLatin1(smallPdf())), 8)]]),
    )
    expect(await told(file)).toContain('two fields of one name')
  })

  test('whose metadata would read a file or grow without end is judged without reading them', async () => {
    for (const metadata of [XXE, laughs]) {
      const more = [stream(metadata), '<<>>']
      const pdf = await signedByBoth(signing, smallPdf({ catalogue: '\n/Metadata 10 0 R', more }))
      const { findings } = await verifyPdf(pdf, trust)
      expect(findings.filter(({ standing }) => standing === 'failed')).toEqual([])
      expect(JSON.stringify(findings)).not.toMatch(/root:|lol/u)
    }
  })
})

const RANGE = /\/ByteRange \[[^\]]*\] */u
const HOLE = /\/Contents <[0-9A-F]+>/u
const NOT_WHOLE = 'does not cover its whole state of the file'
const UNKNOWN = 'an unknown kind of signature'

const XXE =
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x:xmpmeta xmlns:x="adobe:ns:meta/">&e;</x:xmpmeta>'
const laughs = `<!DOCTYPE x [${Array.from({ length: 12 }, (_, level) => `<!ENTITY l${level} "${level === 0 ? 'lol' : `&l${level - 1};`.repeat(10)}">`).join('')}]><x>&l11;</x>`
/** Metadata as object 10, and one object more. */
const more = [stream('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>'), '<<>>']
