import { expect, test } from 'vitest'
import { digestOf } from '#core/contract/digest.ts'
import { type SealRecord, strangeParts } from '#core/seal/contract/kept-files.ts'
import { sealedPdfLine } from './sealed-pdf-line.ts'

const print = new TextEncoder().encode('%PDF-1.7')
const pdf = digestOf(print)
const kept: SealRecord = {
  details: { pdf },
  evidence: [{ file: 'print.pdf', role: 'sealed-pdf', digest: pdf }],
}

test.each<[string, SealRecord, [string, Uint8Array][], string, string]>([
  ['fixes none', { details: {} }, [], 'claimed', 'none is fixed'],
  ['keeps none', { details: { pdf } }, [], 'claimed', 'compare yours'],
  ['kept one that was erased', kept, [], 'claimed', 'compare yours'],
  ['keeps the one', kept, [['print.pdf', print]], 'proved', 'byte for byte'],
  ['keeps another', kept, [['print.pdf', print.with(0, 0)]], 'failed', 'not the one'],
])('a seal that %s', (_, seal, files, standing, said) => {
  const line = sealedPdfLine(seal, new Map(files), '0005-sealed')
  expect([line.standing, line.why.en]).toEqual([standing, expect.stringContaining(said)])
})

test('a seal whose file is another than the one its details fix was made by hand', () => {
  expect(strangeParts(kept)).toEqual([])
  expect(strangeParts({ ...kept, details: {} })).toEqual(['pdf'])
  expect(strangeParts({ ...kept, details: { pdf: `sha256:${'0'.repeat(64)}` } })).toEqual(['pdf'])
})
