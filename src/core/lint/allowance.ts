import type { Content, ContentBlock } from '#core/contract/content.ts'
import type { Place } from '#core/report/message.ts'
import { yamlComments } from './yaml-comments.ts'

/** A finding the author accepts, written next to what it concerns, with the reason. */
export type Allowance = {
  readonly rule: string
  /** Empty when none was written. */
  readonly reason: string
  readonly place: Place
  /** Lines of the file it speaks of, both included. */
  readonly from: number
  readonly to: number
}

/**
 * Every allowance of a contract: `# allow fr-late-min: reason` on the cover page, at the end of the line or on the line
 * above (then for all that stands below it, further in), and `<Allow rule="…" reason="…" />` before a block of the text.
 * @param cover the cover page on the lines of the file
 */
export function allowancesIn(cover: string, content: Content): Allowance[] {
  return [...inCover(cover), ...inContent(content)]
}

const written = /^allow\s+([a-z][a-z0-9-]{1,80})\s*(?::\s*(.*))?$/

function inCover(cover: string): Allowance[] {
  const lines = cover.split('\n')
  return yamlComments(cover).flatMap(({ words, line, column, standsAlone }) => {
    const [, rule, reason = ''] = written.exec(words) ?? []
    if (rule === undefined) return []
    const from = standsAlone ? nextLine(lines, line) : line
    const to = standsAlone ? lastLineUnder(lines, from) : line
    return [{ rule, reason: reason.trim(), place: { line, column }, from, to }]
  })
}

/** The first line after `line` that is neither empty nor a comment. */
function nextLine(lines: readonly string[], line: number): number {
  const index = lines.findIndex((text, at) => at >= line && !/^\s*(?:#|$)/.test(text))
  return index === -1 ? line : index + 1
}

/** The last line of the group that begins on a line: what is indented further belongs to it. */
function lastLineUnder(lines: readonly string[], first: number): number {
  const depth = indentOf(lines[first - 1] ?? '')
  let last = first
  for (let line = first + 1; line <= lines.length; line++) {
    const text = lines[line - 1] ?? ''
    if (text.trim() === '') continue
    if (indentOf(text) <= depth) break
    last = line
  }
  return last
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

function inContent(content: Content): Allowance[] {
  return content.flatMap((block, index) => {
    if (block.type === 'allow') return [ofBlock(block, content.slice(index + 1))]
    return 'blocks' in block ? inContent(block.blocks) : []
  })
}

function ofBlock(
  { rule, reason, place }: Extract<ContentBlock, { type: 'allow' }>,
  after: Content,
): Allowance {
  const covered = after.find(({ type }) => type !== 'allow')?.place ?? place
  return { rule, reason, place, from: covered.line, to: covered.endLine ?? covered.line }
}
