import { expect, test } from 'vitest'
import { contractHtml } from '#core/contract/html.ts'
import { frenchContract } from '#testing/fixtures/sample-contract.ts'
import { quietSections } from './quiet-sections.ts'

test('articles are no landmarks, and keep their headings and anchors', () => {
  const html = contractHtml(frenchContract)
  const quiet = quietSections(html)
  expect(html).toMatch(/<section [^>]*aria-labelledby=/u)
  expect(quiet).not.toMatch(/<section [^>]*aria-labelledby=/u)
  expect(quiet).toBe(html.replaceAll(/ aria-labelledby="[^"]*-title"/gu, ''))
})
