import { beforeAll, expect, test } from 'vitest'
import type { BundleFiles } from '#core/seal/bundle/manifest.ts'
import { hasFailed } from '#core/seal/finding.ts'
import type { BundleTrust } from '#core/verify/bundle/bundle-trust.ts'
import { verifyBundle } from '#core/verify/bundle/verify-bundle.ts'
import { collectBundle } from '#node/bundle/collect-bundle.ts'
import { readRecords } from '#node/records/read-records.ts'
import { readFolders } from '#node/repository/repository.ts'

const id = 'FR-ADM-0001'
const name = `${id}.signed.pdf`
const at = '2028-01-01T00:00:00Z'
let files: BundleFiles

beforeAll(async () => {
  const [entry] = readFolders('.', [id]).contracts
  if (!entry) throw new Error('no sample')
  const pdfs = new Map([[id, { name, bytes: new TextEncoder().encode('a print') }]])
  const { files: records } = readRecords('.', id)
  files = await collectBundle('.', { entry, records, pdfs, engine: 'clausier 0.1.0' })
})

test.each<[string, BundleTrust['reprinted'], string, string]>([
  ['nobody prints again', undefined, 'claimed', 'it is not printed again here'],
  ['is printed otherwise', async () => new Set(), 'claimed', 'could not print it again'],
  ['is printed the same', async () => new Set([name]), 'proved', 'byte for byte'],
])(
  'a PDF without a signature inside that %s is what it is: no more',
  async (_, reprinted, standing, why) => {
    const trust = { contract: { at }, pdf: { at }, ...(reprinted && { reprinted }) }
    const findings = await verifyBundle(files, trust)
    expect(hasFailed(findings)).toBe(false)
    expect(findings.filter(({ check }) => check === 'bundle-pdf')).toMatchObject([
      { about: name, standing, why: { en: expect.stringContaining(why) } },
    ])
  },
)
