import type { Nodes } from 'mdast'
import { type Place, fileStart } from '#core/report/message.ts'

/** Where a text stands decides which components it may use. */
export type ContentPlace = 'contract' | 'clause' | 'annex'

/** The place of a Markdown node in its file. */
export function nodePlace(node: Nodes): Place {
  const position = node.position
  if (!position) return fileStart
  return {
    line: position.start.line,
    column: position.start.column,
    endLine: position.end.line,
    endColumn: position.end.column,
  }
}
