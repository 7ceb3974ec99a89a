import { inlineText } from '#core/contract/canonical-text.ts'
import type { Block, ListItem, Part, Section } from '#core/contract/document.ts'
import type { Language } from '#core/locale/locale.ts'
import { withoutDenials } from '#testing/fixtures/shown-lines.ts'
import { avoidedWords, employmentWords } from '#testing/fixtures/unwanted-words.ts'
import { type Pattern, wrongAnywhere, wrongIn, wrongInSentence } from './patterns.ts'
import { type Line, sectionLines } from './section-lines.ts'

/** What is wrong with a text as it is read, a line a fault; none when it reads right. */
export function textFaults({ language, sections }: Part): string[] {
  return sections.flatMap((section) => {
    const faults = section.blocks.length === 0 ? ['no text'] : emptyIn(section.blocks)
    const lines = sectionLines(section)
    const said = lines.filter(({ is }) => is === 'paragraph').map(({ text }) => text)
    faults.push(
      ...said.filter((text, at) => said.indexOf(text) !== at).map((text) => `said twice: ${text}`),
    )
    for (const line of lines)
      for (const what of faultsIn(line, section, language)) faults.push(`${what}: ${line.text}`)
    return faults.map((fault) => `${language} ${section.id}: ${fault}`)
  })
}

function faultsIn(line: Line, section: Section, language: Language): string[] {
  const isSentence = line.is === 'paragraph' || line.is === 'item'
  const patterns = [
    ...wrongAnywhere,
    ...wrongIn[language],
    ...(isSentence ? wrongInSentence[language] : []),
    ['a word to avoid', avoidedWords[language]] as const,
  ]
  const found = shown(patterns, line.text)
  const meant = withoutDenials(line.text, section.id)
  found.push(...shown([['a word of employment', employmentWords[language]]], meant))
  if (line.is === 'paragraph') found.push(...paragraphFaults(line))
  if (line.is === 'item' && /[,;:]$/.test(line.text)) found.push('a list item ends with a comma')
  if (isUnbalanced(line.text)) found.push('brackets or quotes that do not close')
  return found
}

function shown(patterns: readonly Pattern[], text: string): string[] {
  return patterns.flatMap(([what, shows]) => {
    const match = shows.exec(text)
    return match ? [`${what} (${match[0]})`] : []
  })
}

function paragraphFaults({ text, above }: Line): string[] {
  const faults: string[] = []
  const isIntro = text.endsWith(':')
  const hasBelow = above === 'list' || above === 'table'
  if (!/^[\p{Lu}«"]/u.test(text)) faults.push('begins without a capital')
  if (!/[.:!?]$/.test(text)) faults.push('ends without a stop')
  if (isIntro && !hasBelow) faults.push('announces nothing')
  if (above === 'list' && !isIntro) faults.push('does not announce its list')
  return faults
}

/** Lists, items, tables and rows with nothing in them, and lists without a paragraph before them. */
function emptyIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block, index) => {
    switch (block.type) {
      case 'list':
        return [
          ...(blocks[index - 1]?.type === 'paragraph' ? [] : ['a list that nothing announces']),
          ...(block.items.length === 0 ? ['an empty list'] : []),
          ...(new Set(block.items.map(endOf)).size > 1 ? ['items that end in different ways'] : []),
          ...block.items.flatMap((item) =>
            item.blocks.length === 0 ? ['an empty item'] : emptyIn(item.blocks),
          ),
        ]
      case 'table':
        return [block.head, ...block.rows].some((row) => row.every(isBlank)) ? ['an empty row'] : []
      case 'quote':
        return emptyIn(block.blocks)
      case 'paragraph':
      case 'heading':
        return isBlank(block) ? ['an empty line'] : []
      default:
        return []
    }
  })
}

function isBlank({ children }: { readonly children: readonly unknown[] }): boolean {
  return children.length === 0
}

function endOf({ blocks }: ListItem): boolean {
  const last = blocks.at(-1)
  return last?.type === 'paragraph' && inlineText(last.children).endsWith('.')
}

function isUnbalanced(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1
  return count('(') !== count(')') || count('«') !== count('»') || count('"') % 2 === 1
}
