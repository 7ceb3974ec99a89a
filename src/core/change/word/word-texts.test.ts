import * as fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { type Redline, redline } from '#core/change/redline/redline.ts'
import type { Contract } from '#core/contract/contract.ts'
import { foldTypography } from '#core/locale/typographer.ts'
import { readRepository } from '#node/repository/repository.ts'
import { runs } from '#testing/fuzz-runs.ts'
import { passages } from '#testing/generated-contract.ts'
import { readOnBase } from '#testing/read-on-base.ts'
import { contractWith } from '#testing/typed-contract.ts'
import { lineGroups } from './read/line-groups.ts'
import { openWord } from './read/open-word.ts'
import { wordLines } from './read/word-lines.ts'
import { contractWord, redlineWord } from './word-texts.ts'

const { contracts, library } = readRepository('.')
const noSides = { before: {}, after: { date: '2027-01-05T09:00:00+01:00' } }

/** The two texts of a Word file, a line each as canonical text has them. */
function textsIn(bytes: Uint8Array): { before: string[]; after: string[] } {
  const opened = openWord(bytes)
  if ('fault' in opened) throw new Error(opened.fault)
  const groups = lineGroups(wordLines(opened.document).lines)
  const linesOn = (side: 'before' | 'after') =>
    groups.flatMap((group) => group[side].map(({ text }) => foldTypography(text)))
  return { before: linesOn('before'), after: linesOn('after') }
}

function canonicalLines({ text }: Contract): string[] {
  return text.split('\n').map(foldTypography).filter(Boolean)
}

function word(before: Contract, after: Contract): Uint8Array {
  return redlineWord(between(before, after), noSides, after, 'fr')
}

function between(before: Contract, after: Contract): Redline {
  return redline({ contract: before, library }, { contract: after, library })
}

const pairs = contracts.map(({ contract: one }, index) => {
  const other = contracts[(index + 1) % contracts.length]?.contract ?? one
  return [one.id, other.id, one, other] as const
})

test.each(pairs)(
  'from %s to %s: rejecting all gives the old text, accepting all the new',
  (_, __, one, other) => {
    const { before, after } = textsIn(word(one, other))
    expect(before).toEqual(canonicalLines(one))
    expect(after).toEqual(canonicalLines(other))
  },
)

test.each(contracts.map(({ contract }) => [contract.id, contract] as const))(
  '%s by itself has its text and no changes',
  (_, contract) => {
    const { before, after } = textsIn(contractWord(contract))
    expect(before).toEqual(canonicalLines(contract))
    expect(after).toEqual(before)
  },
)

test('of any two texts, accepting and rejecting give both back', () => {
  fc.assert(
    fc.property(passages, passages, (one, other) => {
      const [before, after] = [one, other].map(
        (content) => readOnBase(contractWith(content)).contract,
      )
      if (!before || !after) throw new Error('The generated contract cannot be read.')
      const found = textsIn(word(before, after))
      expect(found.before).toEqual(canonicalLines(before))
      expect(found.after).toEqual(canonicalLines(after))
    }),
    runs(30),
  )
})

test('the same redline gives the same bytes', () => {
  const [one, other] = contracts.map(({ contract }) => contract)
  if (!one || !other) throw new Error('There are two samples.')
  expect(word(one, other)).toEqual(word(one, other))
})

test('an article in another place is a move with two ends in Word, not a deletion and an insertion', () => {
  const [entry] = contracts.filter(({ folder }) => folder === 'FR-ADM-0001')
  const [part] = entry?.contract.parts ?? []
  if (!entry || !part) throw new Error('The sample is gone.')
  const notices = part.sections.filter(({ id }) => id === 'notices')
  const others = part.sections.filter(({ id }) => id !== 'notices')
  const moved = { ...entry.contract, parts: [{ ...part, sections: [...notices, ...others] }] }
  const xml = documentOf(word(entry.contract, moved))
  const rangeNames = (end: string) =>
    [...xml.matchAll(new RegExp(`<w:${end}RangeStart [^>]*w:name="([^"]+)"`, 'gu'))].map(
      ([, name]) => name,
    )
  expect(rangeNames('moveFrom')).toEqual(['fr-s1'])
  expect(rangeNames('moveTo')).toEqual(['fr-s1'])
  expect(xml).not.toMatch(/<w:(?:ins|del) /u)
})

test('a row of a table is inserted and deleted as a row', () => {
  const [one, other] = ['FR-ADM-0001', 'FR-LCH-0002'].map(
    (id) => contracts.find(({ folder }) => folder === id)?.contract,
  )
  if (!one || !other) throw new Error('The samples are gone.')
  const xml = documentOf(word(one, other))
  expect(xml).toMatch(/<w:trPr><w:cantSplit\/><w:ins [^>]*\/><\/w:trPr>/u)
  expect(xml).toMatch(/<w:trPr><w:cantSplit\/><w:del [^>]*\/><\/w:trPr>/u)
})

function documentOf(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
}
