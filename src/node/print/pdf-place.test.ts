import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runVerb } from '#testing/fixtures/run-verb.ts'
import { pdf } from '#node/command/pdf.ts'
import { pdfPlace } from './pdf-place.ts'

const root = mkdtempSync(join(tmpdir(), 'clausier-place-'))
mkdirSync(join(root, 'named.pdf'))
for (const id of ['FR-ADM-0001', 'FR-ADM-0002'])
  mkdirSync(join(root, 'content/contracts', id), { recursive: true })
afterAll(() => rmSync(root, { recursive: true }))

test.each([
  ['prints', 'FR-ADM-0001', 'prints/FR-ADM-0001.pdf'],
  ['prints', 'FR-ADM-0001/A1', 'prints/FR-ADM-0001.A1.pdf'],
  ['for-alex.PDF', 'FR-ADM-0001', 'for-alex.PDF'],
  ['named.pdf', 'FR-ADM-0001', 'named.pdf/FR-ADM-0001.pdf'],
])('--out %s puts %s in %s', (out, id, place) => {
  expect(pdfPlace(join(root, out), id, '.pdf')).toBe(join(root, place))
})

test('several PDFs do not go into one file, one over the other', async () => {
  const ids = ['FR-ADM-0001', 'FR-ADM-0002']
  await expect(runVerb(pdf, root, ids, { out: 'all.pdf' })).rejects.toThrow('2 PDF')
})
