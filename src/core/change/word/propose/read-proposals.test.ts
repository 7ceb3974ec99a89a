import * as fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { redline } from '#core/change/redline/redline.ts'
import { partsOn } from '#core/change/redline/side-of.ts'
import { contractWord, redlineWord } from '#core/change/word/word-texts.ts'
import { canonicalText } from '#core/contract/canonical-text.ts'
import type { Contract } from '#core/contract/contract.ts'
import { readRepository } from '#node/repository/repository.ts'
import { runs } from '#testing/fuzz-runs.ts'
import { passages } from '#testing/generated-contract.ts'
import { readOnBase } from '#testing/read-on-base.ts'
import { contractWith } from '#testing/typed-contract.ts'
import { proposalLines } from './proposal-words.ts'
import { type WordProposals, readProposals } from './read-proposals.ts'

const { contracts, library } = readRepository('.')
const contract = sample('FR-ADM-0001')
const by = 'w:author="Bob Example" w:date="2027-01-05T10:00:00Z"'

function sample(id: string): Contract {
  const found = contracts.find(({ folder }) => folder === id)
  if (!found) throw new Error(`${id} is gone.`)
  return found.contract
}

function read(bytes: Uint8Array, against = contract): WordProposals {
  const found = readProposals(against, bytes)
  if ('fault' in found) throw new Error(found.fault)
  return found
}

/** Our export with its document edited as Word would write it. */
function reply(edit: (xml: string) => string, more: Record<string, string> = {}): Uint8Array {
  const files = unzipSync(contractWord(contract))
  const old = strFromU8(files['word/document.xml'] ?? new Uint8Array())
  const xml = edit(old)
  if (xml === old) throw new Error('Nothing was edited.')
  const added = Object.entries(more).map(([name, text]) => [name, strToU8(text)] as const)
  return zipSync({ ...files, 'word/document.xml': strToU8(xml), ...Object.fromEntries(added) })
}

/** Words in the file, with their typography, deleted and others inserted. */
function replaced(before: string, after: string): (xml: string) => string {
  return (xml) => {
    const at = xml.indexOf(before)
    const start = xml.lastIndexOf('<w:r>', at)
    const end = xml.indexOf('</w:r>', at) + '</w:r>'.length
    const [head = '', tail = ''] = xml
      .slice(start, end)
      .replace(/<[^>]+>/gu, '')
      .split(before)
    const run = (text: string, name = 'w:t') =>
      `<w:r><${name} xml:space="preserve">${text}</${name}></w:r>`
    const changed = `<w:del w:id="9001" ${by}>${run(before, 'w:delText')}</w:del><w:ins w:id="9002" ${by}>${run(after)}</w:ins>`
    return `${xml.slice(0, start)}${run(head)}${changed}${run(tail)}${xml.slice(end)}`
  }
}

test('our own export, not touched, proposes nothing', () => {
  const { proposals, unmapped, origin, redline: found } = read(contractWord(contract))
  expect({ proposals, unmapped, origin }).toEqual({
    proposals: [],
    unmapped: [],
    origin: 'this-text',
  })
  expect(found.parts.map(({ change }) => change)).toEqual(['same'])
})

test('a tracked change is a proposal with its clause, old and new words, author and date', () => {
  const { proposals } = read(reply(replaced('1,5\u00a0%', '1\u00a0%')))
  expect(proposals).toHaveLength(1)
  expect(proposals[0]).toMatchObject({
    line: { section: 'key-terms-summary', clause: 'key-terms-summary', kind: 'row' },
    kind: 'changed',
    before: 'Intérêts de retard par mois\t1,5 %',
    after: 'Intérêts de retard par mois\t1 %',
    by: [{ author: 'Bob Example', date: '2027-01-05T10:00:00Z' }],
    isTracked: true,
  })
})

test('the redline shows it where it stands, and nothing else', () => {
  const { redline: found } = read(reply(replaced('1,5\u00a0%', '1\u00a0%')))
  const changed = found.parts[0]?.sections.filter(({ change }) => change !== 'same')
  expect(changed?.map(({ id }) => id)).toEqual(['key-terms-summary'])
  expect(canonicalText(partsOn(found.parts, 'before'))).toBe(contract.text)
  expect(canonicalText(partsOn(found.parts, 'after'))).toBe(
    contract.text.replace('par mois\t1,5 %', 'par mois\t1 %'),
  )
})

test('what was changed without tracking is a proposal all the same, and said to be untracked', () => {
  const { proposals } = read(reply((xml) => xml.replace('1,5\u00a0%', '1\u00a0%')))
  expect(proposals.map(({ kind, isTracked, by: who }) => [kind, isTracked, who])).toEqual([
    ['changed', false, []],
  ])
})

test('a paragraph that was taken out without tracking is missed', () => {
  const { proposals } = read(
    reply((xml) =>
      xml.replace(/<w:p>(?:(?!<w:p>).)*?en cas de contradiction(?:(?!<\/w:p>).)*<\/w:p>/isu, ''),
    ),
  )
  expect(proposals.map(({ kind, isTracked }) => [kind, isTracked])).toEqual([['deleted', false]])
})

test('a new paragraph stands after the one it follows', () => {
  const fresh = `<w:p><w:pPr><w:rPr><w:ins w:id="9003" ${by}/></w:rPr></w:pPr><w:ins w:id="9004" ${by}><w:r><w:t>Une phrase du Client.</w:t></w:r></w:ins></w:p>`
  const { proposals, redline: found } = read(
    reply((xml) => {
      const end = xml.indexOf('</w:p>', xml.indexOf('En cas de contradiction')) + '</w:p>'.length
      return `${xml.slice(0, end)}${fresh}${xml.slice(end)}`
    }),
  )
  expect(proposals.map(({ kind, after }) => [kind, after])).toEqual([
    ['inserted', 'Une phrase du Client.'],
  ])
  const text = canonicalText(partsOn(found.parts, 'after'))
  expect(text).toMatch(/1\.2 .*l'emporte\.\nUne phrase du Client\.\n1\.3 /u)
})

test('comments, pictures, footnotes and formatting are listed, none is dropped', () => {
  const more =
    '<w:r><w:commentReference w:id="7"/></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:drawing><x/></w:drawing></w:r><w:r><w:rPr><w:rPrChange w:id="8" w:author="Bob Example"><w:rPr/></w:rPrChange></w:rPr><w:t></w:t></w:r>'
  const { unmapped, proposals } = read(
    reply(
      (xml) =>
        xml.replace(
          '<w:t xml:space="preserve">18\u00a0%',
          `<w:t xml:space="preserve"></w:t></w:r>${more}<w:r><w:t xml:space="preserve">18\u00a0%`,
        ),
      {
        'word/comments.xml': `<w:comments><w:comment w:id="7" ${by}><w:p><w:r><w:t>Trop cher.</w:t></w:r></w:p></w:comment></w:comments>`,
        'word/footnotes.xml':
          '<w:footnotes><w:footnote w:id="2"><w:p><w:r><w:t>Voir le devis.</w:t></w:r></w:p></w:footnote></w:footnotes>',
      },
    ),
  )
  expect(proposals).toEqual([])
  expect(unmapped.map(({ kind, text, by: who }) => [kind, text, who?.author])).toEqual([
    ['comment', 'Trop cher.', 'Bob Example'],
    ['footnote', 'Voir le devis.', undefined],
    ['picture', undefined, undefined],
    ['formatting', undefined, 'Bob Example'],
  ])
  expect(unmapped[0]?.where).toBe('1. Fiche récapitulative des conditions clés')
})

test('a file of ours with changes of ours reads back as that redline', () => {
  const other = sample('FR-LCH-0002')
  const found = redline({ contract, library }, { contract: other, library })
  const bytes = redlineWord(found, { before: {}, after: {} }, other, 'fr')
  const { redline: read_, proposals } = read(bytes)
  const words = (text: string) => text.replace(/\s+/gu, ' ').split(' ').filter(Boolean).sort()
  expect(words(canonicalText(partsOn(read_.parts, 'after')))).toEqual(words(other.text))
  expect(proposals.every(({ isTracked }) => isTracked)).toBe(true)
})

test('whatever was changed between two texts, every word of the new one is proposed', () => {
  fc.assert(
    fc.property(passages, passages, (one, other) => {
      const [before, after] = [one, other].map(
        (content) => readOnBase(contractWith(content)).contract,
      )
      if (!before || !after) throw new Error('The generated contract cannot be read.')
      const found = redline({ contract: before, library }, { contract: after, library })
      const bytes = redlineWord(found, { before: {}, after: {} }, after, 'en')
      const { redline: back } = read(bytes, before)
      const words = (text: string) =>
        text
          .replace(/[\s’…]+/gu, ' ')
          .split(' ')
          .filter(Boolean)
          .sort()
      expect(canonicalText(partsOn(back.parts, 'before'))).toBe(before.text)
      expect(words(canonicalText(partsOn(back.parts, 'after')))).toEqual(words(after.text))
    }),
    runs(20),
  )
})

test('in words: who changed what, what was not tracked, what else there is', () => {
  const lines = proposalLines(read(reply(replaced('1,5\u00a0%', '1\u00a0%'))), 'fr')
  expect(lines).toEqual([
    '',
    'Changements suivis :',
    '  1. Fiche récapitulative des conditions clés, modifié : Bob Example, 5 janvier 2027',
  ])
})

test('a file that is no Word file, or not to be trusted, is refused and says why', () => {
  const fault = (bytes: Uint8Array) => {
    const found = readProposals(contract, bytes)
    return 'fault' in found ? found.fault : 'read'
  }
  const zip = (files: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
  expect(fault(strToU8('not a zip'))).toBe('not-a-zip')
  expect(fault(zip({ 'other.xml': '<a/>' }))).toBe('no-document')
  expect(fault(zip({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }))).toBe(
    'declares-entities',
  )
  expect(fault(zip({ 'word/document.xml': '<a>'.repeat(5000) }))).toBe('not-xml')
  expect(fault(zip({ 'word/document.xml': ' '.repeat(30 << 20) }))).toBe('too-large')
})
