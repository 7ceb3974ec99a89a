import type { Contract } from '#core/contract/contract.ts'
import type { Part } from '#core/contract/document.ts'
import { paperOf } from '#core/locale/locale.ts'
import { typographer } from '#core/locale/typographer.ts'
import { cssString } from './css-string.ts'
import { printWords } from './print-words.ts'

/** What stands in the margins of a printed page. */
export type MarginWords = {
  readonly title: string
  readonly reference: string
  /** Quiet mark of a paper nobody has signed; empty on a signed one. */
  readonly mark: string
  readonly digest: string
  readonly page: string
}

/** The words in the margins of one part. */
export function marginWords(contract: Contract, part: Part, signed: boolean): MarginWords {
  const type = typographer(part.language)
  const words = printWords[part.language]
  return {
    title: shorten(type(part.title)),
    reference: type(part.reference),
    mark: signed ? '' : words.unsigned,
    digest: groupsOfFour(contract.digest),
    page: words.page,
  }
}

/**
 * `@page` rules of a contract: its paper, and for each part a named page with the words in its
 * margins. The first page says title and reference in large, so not in its head.
 */
export function pageRules(contract: Contract, signed: boolean): string {
  const parts = contract.parts.map((part) =>
    partRules(part.language, marginWords(contract, part, signed)),
  )
  const first = `@page ${contract.parts[0]?.language}:first{@top-left{content:none}@top-right{content:none}}`
  return [`@page{size:${paperOf(contract.law)}}`, ...parts, first].join('\n')
}

function partRules(name: string, words: MarginWords): string {
  const boxes = [
    `@top-left{content:${cssString(words.title)}}`,
    `@top-right{content:${cssString(words.reference)}}`,
    ...(words.mark ? [`@top-center{content:${cssString(words.mark)}}`] : []),
    `@bottom-left{content:${cssString(words.digest)}}`,
    `@bottom-right{content:${cssString(`${words.page} `)} counter(page) " / " counter(pages)}`,
  ]
  return `@page ${name}{${boxes.join('')}}\n.contract:lang(${name}){page:${name}}`
}

/** `sha256 1a2b 3c4d …`: easier to compare by eye. */
function groupsOfFour(digest: string): string {
  const [algorithm = '', hex = ''] = digest.split(':')
  return [algorithm, ...(hex.match(/.{1,4}/gu) ?? [])].join(' ')
}

const LONGEST_TITLE = 64

function shorten(title: string): string {
  if (title.length <= LONGEST_TITLE) return title
  return `${title.slice(0, LONGEST_TITLE).replace(/\s+\S*$/u, '')}…`
}
