import type { Block, Part, Section } from '#core/contract/document.ts'
import type { Language } from '#core/locale/locale.ts'
import { withoutDenials } from '#testing/fixtures/shown-lines.ts'
import { avoidedWords, employmentWords } from '#testing/fixtures/unwanted-words.ts'
import { type Line, linesOf } from './lines-of.ts'

/** What is wrong with a text as it is read, one sentence a fault; nothing when it reads right. */
export function textFaults({ language, sections }: Part): string[] {
  return sections.flatMap((section) => [
    ...section.blocks.length === 0 ? [`${section.id}: no text`] : [],
    ...emptyIn(section.blocks).map((what) => `${section.id}: ${what}`),
    ...linesOf(section).flatMap((line) => faultsIn(line, section, language).map((what) => `${section.id}: ${what}: ${line.text}`)),
  ])
}

function faultsIn(line: Line, { id, kind }: Section, language: Language): string[] {
  const { text, is, before } = line
  const found = [...everywhere, ...inLanguage[language]].filter(([, pattern]) => pattern.test(text)).map(([what, pattern]) => `${what} (${pattern.exec(text)?.[0]})`)
  if (avoidedWords[language].test(text)) found.push(`a word to avoid (${avoidedWords[language].exec(text)?.[0]})`)
  if (employmentWords[language].test(withoutDenials(text, id))) found.push(`a word of employment (${employmentWords[language].exec(text)?.[0]})`)
  if (is === 'paragraph') {
    if (!/^[\p{Lu}«"“]/u.test(text)) found.push('begins without a capital')
    if (!/[.:!?]$/.test(text)) found.push('ends without a stop')
    if (text.endsWith(':') && before !== 'list' && before !== 'table') found.push('announces nothing')
    if (before === 'list' && !text.endsWith(':')) found.push('does not announce its list')
  }
  if (is === 'item' && /[,;:]$/.test(text)) found.push('a list item ends with a comma')
  if ((is === 'paragraph' || is === 'item') && dangling[language].test(text)) found.push(`dangling (${dangling[language].exec(text)?.[0]})`)
  return kind === 'signatures' ? found.filter((what) => !what.startsWith('ends')) : found
}

function emptyIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block, index) => {
    switch (block.type) {
      case 'list': {
        const first = blocks[index - 1]
        return [...block.items.length === 0 ? ['an empty list'] : [], ...first?.type !== 'paragraph' ? ['a list that nothing announces'] : [], ...block.items.flatMap((item) => item.blocks.length === 0 ? ['an empty item'] : emptyItem(item.blocks))]
      }
      case 'table':
        return block.rows.length === 0 ? ['an empty table'] : block.rows.flatMap((row) => row.every(({ children }) => children.length === 0) ? ['an empty row'] : [])
      case 'paragraph':
      case 'heading':
        return block.children.length === 0 ? ['an empty paragraph'] : []
      default:
        return []
    }
  })
}

function emptyItem(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => block.type === 'paragraph' && block.children.length === 0 ? ['an empty item'] : [])
}

type Fault = readonly [what: string, pattern: RegExp]

const everywhere: readonly Fault[] = [
  ['a trace of the machine', /undefined|NaN|\bnull\b|\[object|[{}<>]|\btrue\b|\bfalse\b/],
  ['a doubled space', /\s\s|\t/],
  ['a space at an end', /^\s|\s$/],
  ['a space before a point or comma', /\s[,.)\]]|[([]\s/],
  ['doubled punctuation', /\.\.|,,|[,;:]\s*[,;:.]|\(\s*\)/],
  ['a doubled word', /(?<![\p{L}'])(\p{L}+) \1(?!\p{L})/iu],
  ['a sentence that begins small', /(?<! [ap]\.m)[.!?] \p{Ll}/u],
]

const inLanguage: Record<Language, readonly Fault[]> = {
  fr: [
    ['no space before high punctuation', /[^\s\d][;!?](?:\s|$)|[^\s]:(?:\s|$)/],
    ['an elision that is missing', /(?<![\p{L}'])(?:d|l|qu|s|n|j|c|lorsqu|puisqu)[ea] (?=[aeiouyàâéèêëîïôöùûü])(?!onz|oui|yaourt|un Jour)\S*/iu],
    ['a contraction that is missing', /(?<!\p{L})(?:de|à) les? (?!\p{L}+(?:er|ir|re)(?!\p{L}))\S*/iu],
    ['a number that disagrees', /(?<![\d,. ]|\d )(?:0|1|0,5|1,5) (?!mois|fois)\p{L}+[sx](?!\p{L})|(?:les|des|aux|ces|ses) 1 /u],
  ],
  en: [
    ['a space before punctuation', /\s[;:!?]/],
    ['a for an', /(?<!\p{L})a (?=[aeiou])(?!uni|use|one|eu)\S*/iu],
    ['an for a', /(?<!\p{L})an (?![aeiou8h])\S*/iu],
    ['a number that disagrees', /(?<![\d,.]|(?:section|clause|article|Annex) )1 (?!business|times)\p{Ll}+s(?!\p{L})/u],
  ],
}

const dangling: Record<Language, RegExp> = {
  fr: /(?<![\p{L}])(?:et|ou|de|du|des|à|au|aux|par|pour|sur|sous|avec|dans|que|qui|le|la|les|selon|sauf|ni|mais|si)[.,;]?$/u,
  en: /(?<!\p{L})(?:and|or|of|by|for|on|the|a|an|that|which|at|from|unless|if|but|nor|as)[.,;]?$/u,
}
