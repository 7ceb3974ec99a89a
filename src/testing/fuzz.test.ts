import * as fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { contractHtml } from '#core/contract/html.ts'
import { readContent } from '#core/contract/check-content.ts'
import type { Library } from '#core/contract/library.ts'
import { readContract } from '#core/contract/read-contract.ts'
import { decode } from '#core/contract/source.ts'
import { readYaml } from '#core/contract/yaml-source.ts'
import { foldTypography } from '#core/locale/typographer.ts'
import type { Message } from '#core/report/message.ts'
import { Report } from '#core/report/report.ts'
import { readFolders } from '#node/repository/repository.ts'
import { contractPath } from './attacks/base.ts'
import { mutation } from './fuzz-mutations.ts'
import { runs } from './fuzz-runs.ts'
import { mdxToken, yamlToken } from './fuzz-tokens.ts'
import { pageText } from './page-text.ts'
import { placesOutside } from './places-outside.ts'
import { contractSaying, readOnBase } from './read-on-base.ts'

const text = fc.oneof(
  fc.array(mdxToken, { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
)
const cover = fc.oneof(
  fc.array(yamlToken, { maxLength: 50 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
)

let e1 = { path: '', text: '' }
let library: Library

beforeAll(() => {
  const repository = readFolders('.', ['FR-ADM-0001'])
  const [entry] = repository.contracts
  library = repository.library
  if (entry) e1 = { path: entry.file.path, text: new TextDecoder().decode(entry.file.bytes) }
})

function sound(messages: readonly Message[], path: string, content: string | Uint8Array): void {
  expect(
    placesOutside(
      messages.filter(({ file }) => file === path),
      { [path]: content },
    ),
  ).toEqual([])
}

test('any text is read or refused, with messages inside it', () => {
  fc.assert(
    fc.property(
      text,
      fc.constantFrom('contract' as const, 'clause' as const, 'annex' as const),
      (content, where) => {
        const report = new Report('a.mdx')
        const decoded =
          decode({ path: 'a.mdx', bytes: new TextEncoder().encode(content) }, report) ?? ''
        const read = readContent(decoded, where, report)
        expect(read !== undefined || report.failed).toBe(true)
        sound(report.messages, 'a.mdx', new TextEncoder().encode(content))
      },
    ),
    runs(2_000),
  )
})

test('any YAML is read or refused, with messages inside it', () => {
  fc.assert(
    fc.property(cover, (content) => {
      const report = new Report('a.yaml')
      const decoded =
        decode({ path: 'a.yaml', bytes: new TextEncoder().encode(content) }, report) ?? ''
      const read = readYaml(decoded, report)
      expect(read !== undefined || report.failed).toBe(true)
      sound(report.messages, 'a.yaml', new TextEncoder().encode(content))
    }),
    runs(2_000),
  )
})

test('any contract is read or refused; what is read says the same on the page', () => {
  fc.assert(
    fc.property(text, cover, fc.integer({ min: 0, max: 3 }), (words, terms, which) => {
      const source = contractSaying(which & 2 ? words : '', which & 1 ? terms : '')
      const { contract, messages } = readOnBase(source)
      expect(contract !== undefined || messages.some(({ severity }) => severity === 'error')).toBe(
        true,
      )
      sound(messages, contractPath, new TextEncoder().encode(source))
      if (contract)
        expect(foldTypography(pageText(contractHtml(contract)))).toBe(foldTypography(contract.text))
    }),
    runs(400),
  )
})

test('the real contract, damaged, is read or refused', () => {
  fc.assert(
    fc.property(mutation, (damage) => {
      const bytes = damage(e1.text)
      const { contract, messages } = readContract({ path: e1.path, bytes }, library)
      expect(contract !== undefined || messages.some(({ severity }) => severity === 'error')).toBe(
        true,
      )
      sound(messages, e1.path, bytes)
      if (contract)
        expect(foldTypography(pageText(contractHtml(contract)))).toBe(foldTypography(contract.text))
    }),
    runs(120),
  )
})
