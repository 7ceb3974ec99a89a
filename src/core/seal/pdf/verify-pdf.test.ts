import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { smallPdf } from '#testing/fixtures/small-pdf.ts'
import { fromLatin1, toLatin1 } from './latin1.ts'
import { prepareSignature } from './prepare-signature.ts'
import { verifyPdf } from './verify-pdf.ts'

const trust = { at: '2027-01-04T10:00:00Z' }

describe('verifyPdf', () => {
  test('fails a PDF nobody signed, and one whose room for a signature is empty', async () => {
    const unsigned = await verifyPdf(smallPdf(), trust)
    expect(unsigned.findings).toMatchObject([{ check: 'signers-expected', standing: 'failed' }])
    const { pdf } = await prepareSignature(smallPdf(), { field: 'client', at: trust.at })
    const empty = await verifyPdf(pdf, { ...trust, signers: [{ field: 'client' }] })
    expect(empty.findings.filter(({ standing }) => standing === 'failed')).toMatchObject([
      { check: 'signature-value', about: 'client' },
    ])
  })

  test('makes a failed line of whatever is thrown at it, and never throws', async () => {
    const { pdf } = await prepareSignature(smallPdf(), { field: 'client', at: trust.at, room: 40 })
    const file = toLatin1(pdf)
    await fc.assert(
      fc.asyncProperty(
        fc.nat(file.length),
        fc.nat(40),
        fc.string({ unit: 'binary-ascii', maxLength: 20 }),
        async (at, cut, put) => {
          const mutated = file.slice(0, at) + put + file.slice(at + cut)
          const { findings } = await verifyPdf(fromLatin1(mutated), trust)
          expect(findings.some(({ standing }) => standing === 'failed')).toBe(true)
        },
      ),
      { numRuns: 500 },
    )
  })

  test('ends soon with tables and lists made to keep it busy', async () => {
    const head = '%PDF-1.7\n%\xd3\xeb\xe9\xe1\n'
    for (const body of [
      `xref\n0 9999999999\n`,
      `1 0 obj\n${'['.repeat(100_000)}\nendobj\nxref\n1 1\n0000000015 00000 n \ntrailer\n<<>>\n`,
      `1 0 obj\n${'('.repeat(100_000)}\nendobj\nxref\n1 1\n0000000015 00000 n \ntrailer\n<<>>\n`,
    ]) {
      const table = head.length + body.indexOf('xref')
      const file = `${head}${body}startxref\n${table}\n%%EOF\n`
      const { findings } = await verifyPdf(fromLatin1(file), trust)
      expect(findings).toMatchObject([{ check: 'pdf-structure', standing: 'failed' }])
    }
  })

  test('does not take an instant that is none', async () => {
    await expect(verifyPdf(smallPdf(), { at: 'tomorrow' })).rejects.toThrow('ISO instant')
  })
})
