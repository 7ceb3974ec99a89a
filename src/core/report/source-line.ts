import type { Place } from './message.ts'

/**
 * The line a message is about, with a caret under what is meant, for a terminal of some hundred columns.
 * @param span the words meant; without them, the value that begins at the place
 */
export function sourceLine(
  text: string,
  place: Place,
  span?: string,
): { line: string; caret: string } | undefined {
  const whole = text.split('\n')[place.line - 1]?.replaceAll('\t', ' ')
  if (whole === undefined || whole.trim() === '') return undefined
  const found = span ? whole.indexOf(span, Math.max(0, place.column - 1)) : -1
  const from = Math.min(found === -1 ? place.column - 1 : found, whole.length - 1)
  const length = span && found !== -1 ? span.length : valueLength(whole.slice(from))
  const start = whole.length > width ? windowStart(whole, from) : indentOf(whole)
  const line = cut(whole.slice(start))
  const caret =
    ' '.repeat(from - start) +
    '^'.repeat(Math.max(1, Math.min(length, line.length - (from - start))))
  return { line, caret }
}

const width = 110

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

/** A long line is shown from some words before the place on. */
function windowStart(line: string, from: number): number {
  return Math.max(indentOf(line), Math.min(from - 40, line.length - width))
}

function cut(line: string): string {
  return line.length > width ? `${line.slice(0, width - 1)}…` : line
}

/** A YAML value ends at a comma, a bracket or the end of the line; a quoted one at its quote. */
function valueLength(rest: string): number {
  const quoted = /^"[^"]*"/.exec(rest)?.[0].length
  return quoted ?? /^[^,\]}]*/.exec(rest)?.[0].trimEnd().length ?? 1
}
