import { describe, expect, test } from 'vitest'
import { chromiumLikePdf } from '#testing/fixtures/chromium-like-pdf.ts'
import { finishPdf, fontsInPdf } from './finish.ts'
import { objectBody, objectStream, readPdf } from './pdf-file.ts'
import { type PdfFacts, pdfString } from './pdf-metadata.ts'

const facts = {
  title: 'Contrat d’été (1)',
  author: 'Camille Spécimen EI',
  subject: 'sha256:00',
  language: 'fr',
  creator: 'Clausier 0.1.0',
  producer: 'Clausier 0.1.0 (Chromium 153.0.8010.0)',
  date: '2026-12-18',
}

const places = { notices: '3. Notices' }

describe('finishPdf', () => {
  test('gives the same bytes whenever and after whatever the tab printed', () => {
    const one = finish(chromiumLikePdf())
    expect(finish(chromiumLikePdf({ date: '20301231235959' }))).toBe(one)
    expect(finish(chromiumLikePdf({ nodes: [7, 8] }))).toBe(one)
    expect(finish(chromiumLikePdf({ nodes: [8, 7] }))).toBe(one)
    expect(finish(chromiumLikePdf({ title: 'another' }))).toBe(one)
  })

  test('gives other bytes, and another identity, for another contract', () => {
    const identity = (bytes: string) => bytes.match(/\/ID \[<(\w{32})> <\1>\]/u)?.[1]
    const one = finish(chromiumLikePdf())
    const two = finish(chromiumLikePdf(), { ...facts, subject: 'sha256:01' })
    expect(identity(one)).toBeDefined()
    expect(identity(two)).not.toBe(identity(one))
  })

  test('renumbers the nodes of table heads, and those who point at them', () => {
    const pdf = readPdf(finish(chromiumLikePdf()))
    expect(objectBody(pdf, 5)).toContain('/ID (node00000001)')
    expect(objectBody(pdf, 7)).toContain('/ID (node00000002)')
    expect(objectBody(pdf, 7)).toContain('/Headers [(node00000001)]')
    expect(objectBody(pdf, 10)).toBe(
      '<</Limits [(node00000001) (node00000002)]\n/Names [(node00000001) 5 0 R (node00000002) 7 0 R]>>',
    )
  })

  test('leaves a text that only looks like a node', () => {
    const font = '/BaseFont /AAAAAA+SourceSerif4-Regular'
    const printed = chromiumLikePdf().replace(font, '/Note (node99999999)'.padEnd(font.length))
    expect(finish(printed)).toContain('(node99999999)')
  })

  test('keeps language and tags, and says what strong words stand for', () => {
    const pdf = readPdf(finish(chromiumLikePdf()))
    expect(objectBody(pdf, pdf.root)).toContain('/Lang (fr)')
    expect(objectBody(pdf, 4)).toContain('/RoleMap <</Strong /Span\n/Em /Span>>')
  })

  test('names label and body of a list item, and tells where links lead', () => {
    const pdf = readPdf(finish(chromiumLikePdf({ withList: true }), { ...facts, places }))
    expect(objectBody(pdf, 12)).toContain('/S /Lbl\n')
    expect(objectBody(pdf, 13)).toContain('/S /LBody\n')
    expect(objectBody(pdf, 14)).toContain('/Contents (3. Notices)>>')
    expect(objectBody(pdf, 15)).toContain('/Contents (https://example.com/a\\(b\\))>>')
  })

  test('lets readers find an apostrophe where there is one, and touches no other glyph', () => {
    const table = objectStream(readPdf(finish(chromiumLikePdf())), 6)
    expect(table).toContain('<00A2> <2019>\n')
    expect(table).toContain('<02BC> <0041>\n')
  })

  test('writes the facts twice: for old readers and as XMP', () => {
    const bytes = finish(chromiumLikePdf())
    const pdf = readPdf(bytes)
    expect(objectBody(pdf, pdf.info)).toContain("/CreationDate (D:20261218000000+00'00')")
    expect(objectBody(pdf, pdf.info)).toContain(`/Title ${pdfString(facts.title)}`)
    const xmp = Buffer.from(bytes, 'latin1').toString('utf8')
    expect(xmp).toContain('<rdf:li xml:lang="x-default">Contrat d’été (1)</rdf:li>')
    expect(xmp).toContain('<xmp:CreateDate>2026-12-18T00:00:00Z</xmp:CreateDate>')
    expect(bytes).not.toContain('20261123')
    expect(bytes).not.toContain('HeadlessChrome')
  })

  test('has no date when none is given, and refuses a wrong one', () => {
    const { date, ...undated } = facts
    expect(finish(chromiumLikePdf(), undated)).not.toMatch(/CreationDate|ModDate|CreateDate/u)
    expect(() => finish(chromiumLikePdf(), { ...facts, date: `${date}-13` })).toThrow('ISO date')
  })

  test('escapes what XML would read', () => {
    expect(finish(chromiumLikePdf(), { ...facts, author: 'A & B <c>' })).toContain(
      'A &#38; B &#60;c&#62;',
    )
  })

  test('refuses what Chromium did not print', () => {
    expect(() =>
      finish(chromiumLikePdf().replace('/StructTreeRoot 4 0 R', '/Outlines 4 0 R ')),
    ).toThrow()
    expect(() => finish('%PDF-1.7')).toThrow('as Chromium prints it')
  })
})

test('fontsInPdf tells the fonts without the tag of their subset', () => {
  expect(fontsInPdf(Buffer.from(chromiumLikePdf(), 'latin1'))).toEqual(['SourceSerif4-Regular'])
})

test('a PDF string is plain ASCII or UTF-16, with its brackets escaped', () => {
  expect(pdfString('a (b) \\')).toBe('(a \\(b\\) \\\\)')
  expect(pdfString('é')).toBe('<FEFF00E9>')
  expect(pdfString('😀')).toBe('<FEFFD83DDE00>')
})

function finish(bytes: string, given: PdfFacts = facts): string {
  return Buffer.from(finishPdf(Buffer.from(bytes, 'latin1'), given)).toString('latin1')
}
