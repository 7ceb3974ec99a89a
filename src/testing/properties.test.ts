import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Contract } from '#core/contract/contract.ts'
import { contractHtml } from '#core/contract/html.ts'
import { readContract } from '#core/contract/read-contract.ts'
import { foldTypography } from '#core/locale/typographer.ts'
import { formatMessage } from '#core/report/message.ts'
import { readRepository } from '#node/repository/repository.ts'
import { runs } from './fuzz-runs.ts'
import { type Passage, hand, passages } from './generated-contract.ts'
import { deepFreeze } from './deep-freeze.ts'
import { pageText } from './page-text.ts'
import { readOnBase } from './read-on-base.ts'
import { plainHand, contractWith } from './typed-contract.ts'

const { contracts, library, messages } = readRepository('.')

function read(source: string): Contract {
  const { contract, messages: said } = readOnBase(source)
  if (!contract) throw new Error(said.map((message) => formatMessage(message, 'en')).join('\n'))
  return contract
}

/** What a text says, whatever its emphasis. */
function meaning(content: readonly Passage[]): string {
  return JSON.stringify(
    content.map((one) => {
      if (one.kind === 'table') return [one.kind, one.rows]
      const said = one.kind === 'list' ? one.items : [one.pieces]
      return [
        one.kind,
        said.map((pieces) =>
          pieces
            .map(({ kind, text }) => (kind === 'term' || kind === 'ref' ? `{${text}}` : text))
            .join(' '),
        ),
      ]
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
    JSON.parse(
      JSON.stringify(first).replace('"words","text":"', '"words","text":"not '),
    ) as Passage[],
    JSON.parse(JSON.stringify(first).replace(/été/, 'ete')) as Passage[],
  )
  return fc.tuple(fc.constant(first), fc.oneof(edits, passages))
})

test('the digest changes exactly when the text does, and the text when its meaning does', () => {
  fc.assert(
    fc.property(pair, ([one, other]) => {
      const [a, b] = [read(contractWith(one)), read(contractWith(other))]
      const isSame = meaning(one) === meaning(other)
      expect(a.text === b.text).toBe(isSame)
      expect(a.digest === b.digest).toBe(isSame)
    }),
    runs(150),
  )
})

test('typing the same text another way changes nothing', () => {
  fc.assert(
    fc.property(passages, hand, (content, how) => {
      expect(read(contractWith(content, how)).text).toBe(
        read(contractWith(content, plainHand)).text,
      )
    }),
    runs(200),
  )
})

test('the page says what the text says', () => {
  fc.assert(
    fc.property(passages, (content) => {
      const contract = read(contractWith(content))
      expect(foldTypography(pageText(contractHtml(contract)))).toBe(foldTypography(contract.text))
    }),
    runs(150),
  )
})

test('the same input gives the same bytes', () => {
  fc.assert(
    fc.property(passages, passages, (content, other) => {
      const outcome = () => {
        const contract = read(contractWith(content))
        return [contract.text, contract.digest, contractHtml(contract), JSON.stringify(contract)]
      }
      const first = outcome()
      read(contractWith(other))
      expect(outcome()).toEqual(first)
    }),
    runs(60),
  )
})

test('the contracts of this repository are read', () => {
  expect(
    messages.filter(
      ({ severity, rule }) => severity === 'error' && !rule.startsWith('clause-released'),
    ),
  ).toEqual([])
  expect(contracts.length).toBeGreaterThan(0)
})

test.each(contracts.map(({ contract }) => [contract.id, contract] as const))(
  '%s: page and text say the same, and the digest is that of the text',
  (_, contract) => {
    expect(contract.digest).toBe(
      `sha256:${createHash('sha256').update(contract.text).digest('hex')}`,
    )
    expect(foldTypography(pageText(contractHtml(contract)))).toBe(foldTypography(contract.text))
  },
)

test.each(contracts.map((entry) => [entry.folder, entry] as const))(
  '%s is read twice alike, and the library is left alone',
  (_, { file, contract }) => {
    const before = file.bytes.slice()
    const again = readContract(file, deepFreeze(library))
    expect(again.contract).toEqual(contract)
    expect(file.bytes).toEqual(before)
  },
)

test.each(contracts.map(({ contract }) => [contract.id, contract] as const))(
  '%s: every anchor is there once, every reference leads to one',
  (_, contract) => {
    const html = contractHtml(contract)
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    const targets = [...html.matchAll(/(?:href="#|aria-labelledby=")([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(targets.filter((id) => !ids.includes(id))).toEqual([])
  },
)

test.each(contracts.map(({ contract }) => [contract.id, contract] as const))(
  '%s: every reference prints the number of its article',
  (_, contract) => {
    for (const part of contract.parts) {
      const numbers = new Map(
        part.sections.map(({ id, number }) => [id, number.replace(/\.$/, '').split(' ').at(-1)]),
      )
      const refs = [
        ...JSON.stringify(part).matchAll(/\{"type":"ref","target":"([^"]+)","value":"([^"]+)"\}/g),
      ]
      for (const [, target = '', value = ''] of refs)
        expect(value.split(' ').at(-1)).toBe(numbers.get(target))
    }
  },
)
