import type { Place } from '#core/report/message.ts'

/**
 * The place where YAML is nested deeper than `limit`, by its brackets, its indentation or the markers that open
 * a line; `undefined` when it is not. Brackets inside quoted words count too: nobody writes forty of them.
 */
export function nestingIn(text: string, limit: number): Place | undefined {
  let open = 0
  for (const [index, line] of text.split('\n').entries()) {
    const markers = /^\s*(?:[-?:]\s+)+/.exec(line)?.[0].replace(/\s/g, '').length ?? 0
    if (markers > limit || line.length - line.trimStart().length > 4 * limit)
      return { line: index + 1, column: 1 }
    for (const { 0: bracket, index: column } of line.matchAll(/[[\]{}]/g)) {
      open = Math.max(0, open + (bracket === '[' || bracket === '{' ? 1 : -1))
      if (open > limit) return { line: index + 1, column: column + 1 }
    }
  }
  return undefined
}
