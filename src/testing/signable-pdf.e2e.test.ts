import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { foldTypography } from '#core/locale/typographer.ts'
import { objectBody, objectStream, readPdf } from '#node/print/pdf-file.ts'
import { readPrintAssets } from '#node/print/print-assets.ts'
import { printDocument } from '#node/print/print-document.ts'
import { printFacts } from '#node/print/print-facts.ts'
import { openPrinter, type Printer } from '#node/print/printer.ts'
import { contentOperations } from '#node/sign-pdf/content-tokens.ts'
import { archivePdf } from '#node/sign-pdf/archive-pdf.ts'
import { finishSignable } from '#node/sign-pdf/finish-signable.ts'
import { printSignable, signableHtml } from '#node/sign-pdf/print-signable.ts'
import { allowedInPart3, preflightCodes } from './fixtures/preflight.ts'
import { readPdfFile } from './fixtures/read-pdf.ts'
import { bilingualContract } from './fixtures/sample-contract.ts'
import { sampleEvidence, sampleHands } from './fixtures/sample-evidence.ts'
import { wordsInHtml } from './fixtures/shown-words.ts'
import { otherJudges } from './fixtures/other-judges.ts'
import { isThere, outputOf } from './fixtures/tools.ts'
import { failures, now, type Signing, signedByBoth, trustIn } from './pki/signed-fixtures.ts'
import { signingAround } from './pki/signing-around.ts'

const folder = mkdtempSync(join(tmpdir(), 'clausier-signable-'))
const cache = join(folder, 'cache')
const raw = join(folder, 'raw.pdf')
const finished = join(folder, 'finished.pdf')
const facts = {
  ...printFacts(bilingualContract, '0.1.0', '153.0.0.0', '2026-12-18'),
  date: '2026-12-18',
  fields: { provider: 'Signature du Prestataire', client: 'Signature du Client' },
  attachments: [
    attachment('preuve d’été.json', 'application/json', 'Data', '{"a":1}'),
    attachment('contract.mdx', 'text/markdown', 'Source', '---\ndoc: {}\n---\n'),
  ],
}
const paper = {
  contract: bilingualContract,
  hands: sampleHands,
  evidence: sampleEvidence,
  attachments: facts.attachments,
  date: facts.date,
  file: 'contract.mdx',
}
let bytes: string
let again: Uint8Array
let printer: Printer

beforeAll(async () => {
  const assets = await readPrintAssets()
  const html = printDocument(
    bilingualContract,
    { stylesheets: assets.signedStylesheets, signed: true },
    signableHtml(paper),
  )
  printer = await openPrinter(assets)
  const [one, two] = [await printer.openTab(), await printer.openTab()]
  const printed = await one.print(html)
  writeFileSync(raw, printed)
  writeFileSync(finished, finishSignable(printed, facts))
  bytes = readFileSync(finished, 'latin1')
  again = finishSignable(await two.print(html), facts)
})
afterAll(async () => {
  await printer?.close()
  rmSync(folder, { recursive: true })
})

test('two prints of a contract finish to the same bytes', () => {
  expect(Buffer.compare(readFileSync(finished), again)).toBe(0)
})

test('the text is that of the print, page for page, with true apostrophes', async () => {
  const [before, after] = await Promise.all(
    [raw, finished].map((path) => readPdfFile(readFileSync(path))),
  )
  const words = (pdf = before) =>
    pdf?.pages.map(({ lines }) => lines.map(({ text }) => text.replaceAll('ʼ', '’')))
  expect(words(after)).toEqual(words(before))
})

test('it says what the contract says, then the evidence, and no page is called unsigned', async () => {
  const { pages } = await readPdfFile(readFileSync(finished))
  const lines = pages.flatMap(({ height, lines }) =>
    lines.map((line) => ({ ...line, isBody: line.y > 70 && line.y < height - 70 })),
  )
  const words = (isBody: boolean) =>
    foldTypography(
      lines
        .filter((line) => line.isBody === isBody)
        .map(({ text }) => text)
        .join(' '),
    )
  expect(words(true)).toBe(wordsInHtml(signableHtml(paper)))
  expect(words(false)).not.toMatch(/nonsigné|notsigned/u)
})

test('printSignable gives a PDF of the same kind, and refuses a character no font has', async () => {
  const { pdf } = await printSignable(paper, cache)
  // Kept by what it is made of: another file attached is another print.
  expect((await printSignable(paper, cache)).pdf).toEqual(pdf)
  expect(readdirSync(cache)).toHaveLength(1)
  const text = (await readPdfFile(pdf ?? Buffer.alloc(0))).pages.map(({ lines }) => lines)
  expect(text).toEqual((await readPdfFile(readFileSync(finished))).pages.map(({ lines }) => lines))
  const hands = { provider: { name: '日本', signedAt: '2026-12-18T10:00:00+01:00' } }
  const { messages } = await printSignable({ ...paper, hands }, cache)
  expect(messages.map(({ rule }) => rule)).toEqual(['glyph-missing', 'glyph-missing'])
})

describe('PDF/A-3B, by rules of our own', () => {
  test('claims the part in metadata that readers of metadata understand', () => {
    const pdf = readPdf(bytes)
    const metadata = Number(/\/Metadata (\d+) 0 R/u.exec(objectBody(pdf, pdf.root))?.[1])
    const packet = Buffer.from(objectStream(pdf, metadata), 'latin1').toString('utf8')
    expect(objectBody(pdf, metadata)).not.toContain('/Filter')
    expect(packet).toContain(
      '<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>',
    )
    expect(packet).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(packet).toMatch(/<dc:title><rdf:Alt><rdf:li xml:lang="x-default">[^<]+FR-BIL-0009/u)
  })

  test('has an identity, a version, a table of objects, and nothing encrypted', () => {
    expect(bytes).toMatch(/^%PDF-1\.7\n%[\x80-\xff]{4}/u)
    expect(bytes).toMatch(/\/ID \[<([0-9A-F]{32})> <\1>\]/u)
    expect(bytes.slice(bytes.lastIndexOf('trailer'))).not.toContain('/Encrypt')
    expect(bytes).not.toMatch(/\/Type \/(?:XRef|ObjStm)/u)
  })

  test('says what its colours mean, by one profile of three components', () => {
    const pdf = readPdf(bytes)
    const [, number] =
      /\/S \/GTS_PDFA1\n[\s\S]*\/DestOutputProfile (\d+) 0 R/u.exec(objectBody(pdf, pdf.root)) ?? []
    expect(objectBody(pdf, Number(number))).toContain('/N 3')
    expect(objectStream(pdf, Number(number)).slice(36, 40)).toBe('acsp')
  })

  test('embeds every font and runs nothing', () => {
    const descriptors = bytes.match(/\/Type \/FontDescriptor\n/gu)?.length ?? 0
    expect(descriptors).toBeGreaterThan(2)
    expect(bytes.match(/\/FontFile2 \d+ 0 R/gu)).toHaveLength(descriptors)
    expect(bytes).not.toMatch(/\/(?:JavaScript|JS|Launch|OpenAction|AA|XFA|RichMedia)\b/u)
  })

  test('carries its files with their type, size, date, and what they are to the document', () => {
    expect(bytes).toContain('/AFRelationship /Source')
    expect(bytes).toContain('/AFRelationship /Data')
    expect(bytes).toContain('/Subtype /application#2Fjson')
    expect(bytes).toMatch(
      /\/Params <<\/Size 7\n\/ModDate \(D:20261218000000\+00'00'\)\n\/CheckSum/u,
    )
    expect(objectBody(readPdf(bytes), readPdf(bytes).root)).toMatch(/\/AF \[\d+ 0 R \d+ 0 R\]/u)
  })

  test('PDFBox preflight finds nothing but what part 3 allows', (context) => {
    const codes = preflightCodes(finished)
    if (!codes) context.skip('Java or libpdfbox2-java is not installed')
    expect(codes).toEqual(allowedInPart3)
  })
})

describe('PDF/UA-1, by rules of our own', () => {
  test('everything painted is inside a tag or an artifact, and no tag is inside an artifact', () => {
    const pdf = readPdf(bytes)
    const contents = [...bytes.matchAll(/\/Contents (\d+) 0 R/gu)].map(([, number]) => number)
    expect(contents.length).toBeGreaterThan(10)
    for (const number of contents) {
      const open: string[] = []
      for (const { operator, operands } of contentOperations(objectStream(pdf, Number(number)))) {
        if (operator === 'BMC' || operator === 'BDC') {
          if (operands.includes('/MCID')) expect(open).not.toContain('/Artifact')
          open.push(operands.split(/[ <]/u, 1)[0] ?? '')
        } else if (operator === 'EMC') open.pop()
        else if (/^(?:T[jJ]|[fFBbSs]\*?|Do|sh)$/u.test(operator)) expect(open).not.toEqual([])
      }
      expect(open).toEqual([])
    }
  })

  test('every link and every signature field has words, and stands in a tag of its kind', () => {
    const annotations = [...bytes.matchAll(/(\d+) 0 obj\n(<<\/Type \/Annot\n[\s\S]*?)\nendobj/gu)]
    expect(annotations.length).toBeGreaterThan(2)
    for (const [, number, body = ''] of annotations) {
      const isField = body.includes('/Subtype /Widget')
      expect(body).toMatch(isField ? /\/TU [(<]./u : /\/Contents [(<]./u)
      const tag = new RegExp(
        `/S /(\\w+)\\n/P \\d+ 0 R\\n/K [^>]*<</Type /OBJR\\n/Obj ${number} 0 R`,
        'u',
      )
      expect(tag.exec(bytes)?.[1]).toBe(isField ? 'Form' : 'Link')
    }
  })

  test('a drawn signature is a figure with words for who cannot see it', () => {
    const figures = bytes.match(/\/S \/Figure\n[^>]*\/Alt [(<]./gu)
    expect(figures).toHaveLength(2)
  })

  test('list items have a label and a body; names of tags beyond the standard are explained', () => {
    const kids = [...bytes.matchAll(/\/S \/LI\n\/P \d+ 0 R\n\/K \[(\d+) 0 R (\d+) 0 R\]/gu)]
    expect(kids.length).toBeGreaterThan(5)
    const pdf = readPdf(bytes)
    for (const [, label, body] of kids) {
      expect(objectBody(pdf, Number(label))).toContain('/S /Lbl\n')
      expect(objectBody(pdf, Number(body))).toContain('/S /LBody\n')
    }
    const roles = new Set(
      Array.from(bytes.matchAll(/\/Type \/StructElem\n\/S \/(\w+)/gu), ([, role = '']) => role),
    )
    for (const role of standardRoles) roles.delete(role)
    const [, map = ''] = /\/RoleMap <<([^>]*)>>/u.exec(bytes) ?? []
    for (const role of roles) expect(map).toContain(`/${role} /`)
  })

  test('has a title to show, a language, tags, and an order of tabs on every page', () => {
    const catalogue = objectBody(readPdf(bytes), readPdf(bytes).root)
    expect(catalogue).toContain('/DisplayDocTitle true')
    expect(catalogue).toContain('/Lang (fr)')
    expect(catalogue).toContain('/Marked true')
    const pages = [...bytes.matchAll(/<<\/Type \/Page\n[\s\S]*?\nendobj/gu)]
    for (const [page] of pages) expect(page).toContain('/Tabs /S')
  })
})

describe('signature fields', () => {
  test('stand where the page has the rooms for hands, unsigned, 70 by 25 mm', () => {
    const fields = [...bytes.matchAll(/\/FT \/Sig\n\/T \((\w+)\)[\s\S]*?\/Rect \[([^\]]*)\]/gu)]
    expect(fields.map(([, name]) => name)).toEqual(['provider', 'client'])
    const boxes = fields.map(([, , rect = '']) => rect.split(' ').map(Number))
    for (const [left = 0, bottom = 0, right = 0, top = 0] of boxes) {
      expect(((right - left) / 72) * 25.4).toBeCloseTo(70, 0)
      expect(((top - bottom) / 72) * 25.4).toBeCloseTo(25, 0)
    }
    expect(boxes[1]?.[0]).toBeGreaterThan(boxes[0]?.[2] ?? Number.NaN)
    expect(bytes).not.toContain('sig.invalid')
    expect(bytes).not.toMatch(/\/FT \/Sig\n[^>]*\/V /u)
  })

  test('are refused when the page has others than are wanted', () => {
    const only = { provider: 'Signature' }
    expect(() => finishSignable(readFileSync(raw), { ...facts, fields: only })).toThrow(
      'Expected signature places for provider, not client,provider',
    )
  })
})

describe.skipIf(!isThere('openssl'))('signed in its fields', () => {
  let signing: Signing
  let signed: Uint8Array
  signingAround(async (begun) => {
    signing = begun
    signed = await signedByBoth(signing, readFileSync(finished))
  })

  test('it is good to the judge and to poppler, and shows the same', async (context) => {
    expect(await failures(signed, trustIn(signing))).toEqual([])
    const text = (await readPdfFile(signed)).pages.map(({ lines }) => lines)
    expect(text).toEqual(
      (await readPdfFile(readFileSync(finished))).pages.map(({ lines }) => lines),
    )
    if (!isThere('pdfsig') || !isThere('certutil')) context.skip('poppler or nss is not installed')
    const valid = 'Signature is Valid. Certificate is Trusted.'
    expect(otherJudges(signed, signing.pki).pdfsig()).toEqual([valid, valid])
  })

  test('it stays what PDF/A-3 allows, also when it is kept for long', async (context) => {
    const { authority, pki } = signing
    const archived = await archivePdf(signed, { authority, anchors: [pki.root.der], now: now() })
    const path = join(folder, 'archived.pdf')
    writeFileSync(path, archived.pdf)
    const codes = preflightCodes(path)
    if (!codes) context.skip('Java or libpdfbox2-java is not installed')
    // Part 3 lets a field without extent have no look; part 1 does not.
    expect(codes).toEqual([...allowedInPart3, '5.3.1'].sort())
  })
})

describe('other tools agree', () => {
  test('qpdf finds no fault', (context) => {
    if (!isThere('qpdf')) context.skip('qpdf is not installed')
    expect(outputOf('qpdf', ['--check', finished])).toContain('No syntax or stream encoding errors')
  })

  test('poppler draws the same pages, finds the files and the two empty fields', (context) => {
    if (!isThere('pdfsig')) context.skip('poppler-utils is not installed')
    const pixels = (path: string) =>
      outputOf('pdftoppm', ['-r', '30', '-gray', '-hide-annotations', path])
    expect(pixels(finished)).toBe(pixels(raw))
    expect(outputOf('pdfdetach', ['-list', finished])).toMatch(/^2 embedded files/u)
    expect(outputOf('pdfsig', [finished]).match(/field is not signed/gu)).toHaveLength(2)
  })
})

function attachment(name: string, type: string, relationship: 'Source' | 'Data', text: string) {
  return { name, type, relationship, description: name, bytes: Buffer.from(text) }
}

const standardRoles =
  'Document Part Art Sect Div BlockQuote Caption NonStruct P H1 H2 H3 H4 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Link Form Figure'.split(
    ' ',
  )
