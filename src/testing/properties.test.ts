import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Contract } from '#core/contract/contract.ts'
import { contractHtml } from '#core/contract/html.ts'
import { readContract } from '#core/contract/read-contract.ts'
import { foldTypography } from '#core/locale/typographer.ts'
import { readRepository } from '#node/repository/repository.ts'
import { runs } from './fuzz-runs.ts'
import { type Passage, hand, passages, plainHand, repositoryWith } from './generated-contract.ts'
import { deepFreeze } from './deep-freeze.ts'
import { pageText } from './page-text.ts'
import { type Files, readInMemory } from './read-in-memory.ts'

const { contracts, library, messages } = readRepository('.')

function read(files: Files): Contract {
  const { contracts: readings, messages: said } = readInMemory(files)
  const contract = readings.get('T-1')?.contract
  if (!contract) throw new Error(said.map(({ rule, place, text }) => `${place.line}:${place.column} ${rule} ${text.en}`).join('\n'))
  return contract
}

/** What a text says, whatever its emphasis. */
function meaning(content: readonly Passage[]): string {
  return JSON.stringify(
    content.map((one) => {
      if (one.kind === 'table') return [one.kind, one.rows]
      const said = one.kind === 'list' ? one.items : [one.pieces]
      return [one.kind, said.map((pieces) => pieces.map(({ kind, text }) => (kind === 'term' || kind === 'ref' ? `{${text}}` : text)).join(' '))]
    }),
  )
}

/** Two texts, often nearly the same. */
const pair = passages.chain((first) => {
  const edits = fc.constantFrom(
    first,
    first.slice(1),
    [...first].reverse(),
    [...first, ...first.slice(0, 1)],
    JSON.parse(JSON.stringify(first).replace('"strong"', '"emphasis"')) as Passage[],
    JSON.parse(JSON.stringify(first).replace('Client', 'Provider')) as Passage[],
    JSON.parse(JSON.stringify(first).replace('"words","text":"', '"words","text":"not ')) as Passage[],
    JSON.parse(JSON.stringify(first).replace(/été/, 'ete')) as Passage[],
  )
  return fc.tuple(fc.constant(first), fc.oneof(edits, passages))
})

test('the digest changes exactly when the text does, and the text when its meaning does', () => {
  fc.assert(
    fc.property(pair, ([one, other]) => {
      const [a, b] = [read(repositoryWith(one)), read(repositoryWith(other))]
      const isSame = meaning(one) === meaning(other)
      expect(a.text === b.text).toBe(isSame)
      expect(a.digest === b.digest).toBe(isSame)
    }),
    runs(200),
  )
})

test('typing the same text another way changes nothing', () => {
  fc.assert(
    fc.property(passages, hand, (content, how) => {
      expect(read(repositoryWith(content, how)).text).toBe(read(repositoryWith(content, plainHand)).text)
    }),
    runs(300),
  )
})

test('the page says what the text says', () => {
  fc.assert(
    fc.property(passages, (content) => {
      const contract = read(repositoryWith(content))
      expect(foldTypography(pageText(contractHtml(contract)))).toBe(foldTypography(contract.text))
    }),
    runs(200),
  )
})

test('the same input gives the same bytes', () => {
  fc.assert(
    fc.property(passages, passages, (content, other) => {
      const outcome = () => {
        const contract = read(repositoryWith(content))
        return [contract.text, contract.digest, contractHtml(contract), JSON.stringify(contract)]
      }
      const first = outcome()
      read(repositoryWith(other))
      expect(outcome()).toEqual(first)
    }),
    runs(60),
  )
})

test('the contracts of this repository are read', () => {
  expect(messages.filter(({ severity, rule }) => severity === 'error' && !rule.startsWith('clause-released'))).toEqual([])
  expect(contracts.length).toBeGreaterThan(0)
})

test.each(contracts.map(({ contract }) => [contract.id, contract] as const))('%s: page and text say the same', (_, contract) => {
  expect(foldTypography(pageText(contractHtml(contract)))).toBe(foldTypography(contract.text))
})

test.each(contracts.map((entry) => [entry.folder, entry] as const))('%s is read twice alike, and the library is left alone', (_, { file, contract }) => {
  const before = file.bytes.slice()
  const again = readContract(file, deepFreeze(library))
  expect(again.contract).toEqual(contract)
  expect(file.bytes).toEqual(before)
})

test.each(contracts.map(({ contract }) => [contract.id, contract] as const))('%s: every anchor is there once, every reference leads to one', (_, contract) => {
  const html = contractHtml(contract)
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
  const targets = [...html.matchAll(/(?:href="#|aria-labelledby=")([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(targets.filter((id) => !ids.includes(id))).toEqual([])
})

test.each(contracts.map(({ contract }) => [contract.id, contract] as const))('%s: every reference prints the number of its article', (_, contract) => {
  for (const part of contract.parts) {
    const numbers = new Map(part.sections.map(({ id, number }) => [id, number.replace(/\.$/, '').split(' ').at(-1)]))
    const refs = [...JSON.stringify(part).matchAll(/\{"type":"ref","target":"([^"]+)","value":"([^"]+)"\}/g)]
    for (const [, target = '', value = ''] of refs) expect(value.split(' ').at(-1)).toBe(numbers.get(target))
  }
})
