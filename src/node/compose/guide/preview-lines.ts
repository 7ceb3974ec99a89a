import type { Composition } from '#core/compose/compose-contract.ts'
import type { Block, Inline } from '#core/contract/document.ts'
import type { Language } from '#core/locale/locale.ts'
import { formatMessage } from '#core/report/message.ts'
import { guideWords } from './guide-words.ts'
import { wrapLines } from './wrap-lines.ts'

/** The key terms of a contract as lines of a terminal that is `width` wide, or what keeps it from being written. */
export function previewLines(
  { contract, taken, messages }: Composition,
  language: Language,
  width: number,
): string[] {
  if (!contract) return messages.map((message) => formatMessage(message, language))
  const part = contract.parts.find((one) => one.language === language) ?? contract.parts[0]
  const blocks: readonly Block[] = part?.sections.flatMap((section) => section.blocks) ?? []
  const rows = blocks.flatMap((block) =>
    block.type === 'table' && block.name === 'key-terms' ? block.rows : [],
  )
  const pairs = rows.map((row) => row.map(({ children }) => children.map(wordsOf).join('')))
  const widest = Math.max(0, ...pairs.map(([label = '']) => label.length))
  const { provider, client } = contract.terms.parties
  const from = (origin: 'L' | 'S' | 'P') => taken.filter((one) => one.origin === origin).length
  return [
    `${nameOf(provider)} → ${nameOf(client)}`,
    '',
    ...pairs.map(([label = '', value = '']) => `${label.padEnd(widest)}  ${value}`),
    '',
    ...wrapLines(guideWords[language].previewDefaults(from('L'), from('S'), from('P')), width, ''),
  ]
}

function wordsOf(inline: Inline): string {
  if ('value' in inline) return inline.value
  return 'children' in inline ? inline.children.map(wordsOf).join('') : ''
}

function nameOf(party: unknown): string {
  return typeof party === 'object' && party !== null && 'legalName' in party
    ? String(party.legalName)
    : '—'
}
