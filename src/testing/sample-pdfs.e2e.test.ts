import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { foldTypography } from '#core/locale/typographer.ts'
import { printContracts } from '#node/print/pdf-contracts.ts'
import { readRepository } from '#node/repository/repository.ts'
import { type ReadPdf, readPdfFile } from './fixtures/read-pdf.ts'

const { contracts } = readRepository('.')
const folder = mkdtempSync(join(tmpdir(), 'clausier-samples-'))

beforeAll(async () => {
  const jobs = contracts.map(({ contract }) => ({ contract, to: pathOf(contract.id) }))
  const { messages } = await printContracts(jobs, { cacheFolder: join(folder, 'cache') })
  expect(messages).toEqual([])
})
afterAll(() => rmSync(folder, { recursive: true }))

describe.each(contracts.map(({ contract }) => [contract.id, contract] as const))(
  'the PDF of %s',
  (id, contract) => {
    test('says what the canonical text says, word for word', async () => {
      const pdf = await readPdfFile(readFileSync(pathOf(id)))
      expect(bodyWords(pdf)).toBe(foldTypography(contract.text))
    })

    test('bears the digest of that text at the foot of every page', async () => {
      const pdf = await readPdfFile(readFileSync(pathOf(id)))
      const digest = contract.digest.slice('sha256:'.length)
      for (const page of pdf.pages)
        expect(foldTypography(page.lines.map(({ text }) => text).join(''))).toContain(digest)
    })
  },
)

function pathOf(id: string): string {
  return join(folder, `${id}.pdf`)
}

/** What stands between the margins of the pages; the margins are 25 mm at the head and 26 mm at the foot. */
function bodyWords(pdf: ReadPdf): string {
  const millimetre = 72 / 25.4
  return foldTypography(
    pdf.pages
      .flatMap(({ height, lines }) =>
        lines.filter(({ y }) => y > 20 * millimetre && y < height - 18 * millimetre),
      )
      .map(({ text }) => text)
      .join(' '),
  )
}
