import { beforeAll, describe, expect, test } from 'vitest'
import { redline } from '#core/change/redline/redline.ts'
import { lineGroups } from '#core/change/word/read/line-groups.ts'
import { openWord } from '#core/change/word/read/open-word.ts'
import { wordLines } from '#core/change/word/read/word-lines.ts'
import { contractWord, redlineWord } from '#core/change/word/word-texts.ts'
import type { Contract } from '#core/contract/contract.ts'
import { foldTypography } from '#core/locale/typographer.ts'
import { readRepository } from '#node/repository/repository.ts'
import { savedByOffice } from './fixtures/office.ts'
import { isThere } from './fixtures/tools.ts'

// Debian's libreoffice-writer; without it these tests skip.
describe.skipIf(!isThere('soffice'))('in LibreOffice', () => {
  const { contracts, library } = readRepository('.')
  const [retainer, launch, bilingual] = ['FR-ADM-0001', 'FR-LCH-0002', 'QC-BIL-0005'].map((id) => {
    const found = contracts.find(({ folder }) => folder === id)
    if (!found) throw new Error(`${id} is gone.`)
    return found.contract
  }) as [Contract, Contract, Contract]
  let saved: Readonly<Record<string, Uint8Array>> = {}

  beforeAll(() => {
    const [before, after] = [retainer, launch].map((contract) => ({ contract, library }))
    if (!before || !after) return
    saved = savedByOffice({
      'redline.docx': redlineWord(redline(before, after), { before: {}, after: {} }, launch, 'fr'),
      'plain.docx': contractWord(bilingual),
    })
  })

  function linesIn(name: string, side: 'before' | 'after'): string[] {
    const opened = openWord(saved[name] ?? new Uint8Array())
    if ('fault' in opened) throw new Error(opened.fault)
    return lineGroups(wordLines(opened.document).lines).flatMap((group) =>
      group[side].map(({ text }) => foldTypography(text)),
    )
  }

  function linesOf({ text }: Contract): string[] {
    return text.split('\n').map(foldTypography).filter(Boolean)
  }

  test('rejecting every change of a redline gives the old text', () => {
    expect(linesIn('redline.docx', 'before')).toEqual(linesOf(retainer))
  })

  test('accepting every change gives the new text', () => {
    expect(linesIn('redline.docx', 'after')).toEqual(linesOf(launch))
  })

  test('the summary is a comment, and no part of either text', () => {
    const opened = openWord(saved['redline.docx'] ?? new Uint8Array())
    expect('fault' in opened ? opened.fault : JSON.stringify(opened.comments)).toContain(
      'Ancien texte',
    )
  })

  test('a contract by itself keeps its text, and the names of its articles', () => {
    expect(linesIn('plain.docx', 'after')).toEqual(linesOf(bilingual))
    const opened = openWord(saved['plain.docx'] ?? new Uint8Array())
    if ('fault' in opened) throw new Error(opened.fault)
    const bookmarks = wordLines(opened.document).lines.flatMap((line) => line.bookmarks)
    expect(bookmarks).toContain('_cl_fr_late_payment')
    expect(bookmarks).toContain('_cl_en_late_payment')
  })
})
