import { describe, expect, test } from 'vitest'
import {
  bilingualContract,
  englishContract,
  frenchContract,
  frenchContractSaying,
} from '#testing/fixtures/sample-contract.ts'
import { pageRules } from './page-rules.ts'
import { documentTitle, printDocument } from './print-document.ts'

const look = { stylesheets: ['/sheet.css', '/page.css'] }

describe('printDocument', () => {
  test('is a complete document in the language of the contract', () => {
    const html = printDocument(frenchContract, look)
    expect(html).toMatch(/^<!doctype html>\n<html lang="fr">/u)
    expect(html).toContain('<title>Contrat de prestation de services, FR-ADM-0001</title>')
    expect(html).toContain('<link rel="stylesheet" href="/sheet.css">')
    expect(html).toContain('<article class="contract" lang="fr">')
    expect(printDocument(englishContract, look)).toContain('<html lang="en">')
  })

  test('is the same every time, and takes a fragment that is already there', () => {
    expect(printDocument(frenchContract, look)).toBe(printDocument(frenchContract, look))
    expect(printDocument(frenchContract, look, '<p>as given</p>')).toContain(
      '<body>\n<p>as given</p>\n</body>',
    )
  })

  test('lets no title break out of its place', () => {
    const hostile = frenchContractSaying(
      'Contrat de prestation',
      '</title></style><script>x</script>',
    )
    const html = printDocument(hostile, look)
    expect(html).not.toContain('<script')
    expect(html.match(/<\/title>/gu)).toHaveLength(1)
    expect(html.match(/<\/style>/gu)).toHaveLength(1)
  })

  test('names every language of a bilingual contract in its title', () => {
    expect(documentTitle(bilingualContract)).toBe(
      'Contrat de prestation de services, Services Agreement, FR-BIL-0009',
    )
  })
})

describe('pageRules', () => {
  test('choose the paper by the law', () => {
    expect(pageRules(frenchContract, false)).toContain('@page{size:A4}')
    expect(pageRules(englishContract, false)).toContain('@page{size:Letter}')
  })

  test('put title and reference in the head, digest in fours and page in the foot, except what page one says itself', () => {
    const rules = pageRules(frenchContract, false)
    const fours = frenchContract.digest.slice(7).match(/.{4}/gu)?.join(' ')
    expect(rules).toContain('@top-left{content:"Contrat de prestation de services"}')
    expect(rules).toContain(`@bottom-left{content:"sha256 ${fours}"}`)
    expect(rules).toContain('@bottom-right{content:"page " counter(page) " / " counter(pages)}')
    expect(rules).toContain('@page fr:first{@top-left{content:none}@top-right{content:none}}')
  })

  test('say on every page that nobody has signed, in the language of the page', () => {
    expect(pageRules(frenchContract, false)).toContain('"non signé"')
    expect(pageRules(englishContract, false)).toContain('"not signed"')
    expect(pageRules(bilingualContract, false)).toMatch(
      /@page fr\{.*"non signé".*\n.*\n@page en\{.*"not signed"/u,
    )
    expect(pageRules(frenchContract, true)).not.toContain('non signé')
  })

  test('cut a long title at a word', () => {
    const long = frenchContractSaying('Contrat de prestation', 'Contrat long et précis'.repeat(4))
    const [, title = ''] =
      pageRules(long, false).match(/@top-left\{content:"([^"]+)\\2026 "\}/u) ?? []
    expect(title.length).toBeGreaterThan(40)
    expect(title.length).toBeLessThanOrEqual(64)
    expect(title).toMatch(/(?: et| long| précisContrat)$/u)
  })
})
