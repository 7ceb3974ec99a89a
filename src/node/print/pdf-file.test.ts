import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chromiumLikePdf } from '#testing/fixtures/chromium-like-pdf.ts'
import { objectBody, objectStream, readPdf, rewritePdf } from './pdf-file.ts'

const id = () => '0123456789ABCDEF0123456789ABCDEF'

describe('readPdf', () => {
  test('finds every object', () => {
    const pdf = readPdf(chromiumLikePdf())
    expect(objectBody(pdf, pdf.root)).toContain('/Type /Catalog')
    expect(objectBody(pdf, pdf.info)).toContain('/Title (T)')
    expect(objectStream(pdf, 6)).toContain('beginbfchar')
  })

  test.each([
    ['no PDF', 'hello'],
    ['a second revision', `${chromiumLikePdf()}`.replace('trailer\n<<', 'trailer\n<</Prev 9 ')],
    ['a stream of references', chromiumLikePdf().replace('xref\n0', 'xrxf\n0')],
    ['a cut file', chromiumLikePdf().slice(0, -40)],
  ])('refuses %s', (_name, bytes) => {
    expect(() => readPdf(bytes)).toThrow('as Chromium prints it')
  })
})

describe('rewritePdf', () => {
  test('without changes gives the same objects where the table says', () => {
    expectSound(rewritePdf(readPdf(chromiumLikePdf()), new Map(), id))
  })

  test('keeps the table right whatever is replaced or added', () => {
    const pdf = readPdf(chromiumLikePdf())
    const body = fc
      .string({ unit: 'binary-ascii', maxLength: 60 })
      .map((text) => `<</X <${Buffer.from(text).toString('hex')}>>>`)
    const replaced = fc.dictionary(fc.constantFrom('3', '4', '5', '7'), body)
    fc.assert(
      fc.property(replaced, fc.array(body, { maxLength: 3 }), (bodies, added) => {
        const changes = new Map(
          Object.entries(bodies).map(([number, text]) => [Number(number), text]),
        )
        added.forEach((text, index) => changes.set(pdf.offsets.length + index, text))
        const written = rewritePdf(pdf, changes, id)
        expectSound(written)
        const again = readPdf(written)
        expect(again.offsets).toHaveLength(pdf.offsets.length + added.length)
        for (const [number, text] of changes) expect(objectBody(again, number)).toBe(text)
        expect(objectBody(again, pdf.root)).toBe(objectBody(pdf, pdf.root))
      }),
    )
  })

  test('writes the identity it is given, twice', () => {
    expect(rewritePdf(readPdf(chromiumLikePdf()), new Map(), id)).toContain(
      `/ID [<${id()}> <${id()}>]`,
    )
  })
})

function expectSound(bytes: string): void {
  const pdf = readPdf(bytes)
  pdf.offsets.forEach((start, number) => {
    if (start > 0) expect(bytes.startsWith(`${number} 0 obj\n`, start)).toBe(true)
  })
  expect(bytes.startsWith('xref\n', pdf.end)).toBe(true)
}
