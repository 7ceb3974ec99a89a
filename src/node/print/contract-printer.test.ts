import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { chromiumLikePdf } from '#testing/fixtures/chromium-like-pdf.ts'
import { frenchContract, frenchContractSaying } from '#testing/fixtures/sample-contract.ts'
import { ContractPrinter } from './contract-printer.ts'
import type { PrintTab } from './printer.ts'

const browser = { executable: '/none', version: '153.0.0.0', origin: 'system' } as const
const details = { file: 'contract.mdx' }
let folder: string
let printer: ContractPrinter
let printed: string[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clausier-printer-'))
  printer = await ContractPrinter.open(folder, browser)
  printed = []
})

describe('ContractPrinter', () => {
  test('prints once, then gives what it kept, also to a later run', async () => {
    const first = await printer.print(frenchContract, tab(), details)
    const second = await printer.print(frenchContract, tab(), details)
    const later = await (await ContractPrinter.open(folder, browser)).print(
      frenchContract,
      tab(),
      details,
    )
    expect([first, second, later].map(({ outcome }) => outcome)).toEqual([
      'printed',
      'cached',
      'cached',
    ])
    expect(printed).toHaveLength(1)
    expect(Buffer.from(second.pdf ?? [])).toEqual(Buffer.from(first.pdf ?? []))
  })

  test('prints again for another text, another date, another browser', async () => {
    await printer.print(frenchContract, tab(), details)
    await printer.print(frenchContractSaying('900,00', '950,00'), tab(), details)
    await printer.print(frenchContract, tab(), { ...details, date: '2026-12-18' })
    const newer = await ContractPrinter.open(folder, { ...browser, version: '154.0.0.0' })
    await newer.print(frenchContract, tab(), details)
    expect(printed).toHaveLength(4)
  })

  test('takes a fragment that is already there', async () => {
    await printer.print(frenchContract, tab(), { ...details, fragment: '<p>as given</p>' })
    expect(printed[0]).toContain('<p>as given</p>')
  })

  test('refuses before printing when a character is in no font, in the text or in the margins', async () => {
    for (const words of ['\u2192', '日', '\u{1f600}']) {
      const odd = frenchContractSaying('Exemple SARL', `Exemple ${words}`)
      const made = await printer.print(odd, tab(), details)
      expect(made.outcome).toBe('refused')
      expect(made.messages[0]).toMatchObject({ rule: 'glyph-missing', file: 'contract.mdx' })
      expect(made.messages[0]?.text.fr).toContain(`« ${words} »`)
    }
    expect(printed).toEqual([])
  })

  test('refuses a print that holds a font of the machine, and keeps nothing', async () => {
    const foreign = chromiumLikePdf().replace('SourceSerif4-Regular', 'DejaVuSans-ItIsLong0')
    const made = await printer.print(frenchContract, tab(foreign), details)
    expect(made).toMatchObject({ outcome: 'refused', messages: [{ rule: 'font-foreign' }] })
    expect(made.messages[0]?.text.en).toContain('DejaVuSans')
    expect((await printer.print(frenchContract, tab(), details)).outcome).toBe('printed')
  })

  test('starts no browser for what is kept, nor after it is closed', async () => {
    await printer.print(frenchContract, tab(), details)
    expect((await printer.print(frenchContract, printer.tab(), details)).outcome).toBe('cached')
    await printer.close()
    const changed = frenchContractSaying('900,00', '950,00')
    await expect(printer.print(changed, printer.tab(), details)).rejects.toThrow('closed')
  })
})

function tab(pdf = chromiumLikePdf()): PrintTab {
  return {
    print: async (html) => {
      printed.push(html)
      return Buffer.from(pdf, 'latin1')
    },
  }
}
