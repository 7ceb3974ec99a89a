import { expect, test } from 'vitest'
import type { Contract } from '#core/contract/contract.ts'
import { contractHtml } from '#core/contract/html.ts'
import { bilingualContract, frenchContract } from '#testing/fixtures/sample-contract.ts'
import { annotatedSheet } from './annotated-sheet.ts'

const noted = (contract: Contract) =>
  contract.parts.flatMap(({ sections }) => sections).filter(({ kind }) => kind !== 'signatures')

test.each([
  ['one language', frenchContract],
  ['two languages', bilingualContract],
])('every article has its note behind its heading, in %s', (_, contract) => {
  const html = contractHtml(contract)
  const notes = noted(contract).map(({ id }) => `<note for="${id}">`)
  const sheet = annotatedSheet(contract, html, notes)
  expect(sheet.replace(/<note[^>]*>/g, '')).toBe(html)
  expect(
    [
      ...sheet.matchAll(
        /<section[^>]* id="(?:fr-|en-)?([\w-]+)"[^>]*><h2[^>]*>.*?<\/h2><note for="([\w-]+)">/g,
      ),
    ].map(([, id, note]) => [id, note]),
  ).toEqual(noted(contract).map(({ id }) => [id, id]))
})

test('HTML without the headings of the contract is a bug', () => {
  expect(() => annotatedSheet(frenchContract, '<p></p>', [])).toThrow('has no heading')
})
