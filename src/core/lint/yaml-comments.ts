import { Lexer } from 'yaml'

/** A comment of a YAML text: its words, its line, and whether it stands on a line of its own. */
export type YamlComment = {
  readonly words: string
  /** Counts from 1. */
  readonly line: number
  readonly column: number
  readonly standsAlone: boolean
}

/** Every comment of a YAML text. A `#` inside a value is no comment, so the text goes through YAML's own lexer. */
export function yamlComments(text: string): YamlComment[] {
  if (!text.includes('#')) return []
  const comments: YamlComment[] = []
  let line = 1
  let lineText = ''
  for (const token of new Lexer().lex(text)) {
    if (isMark(token)) continue
    if (token.startsWith('#'))
      comments.push({
        words: token.slice(1).trim(),
        line,
        column: lineText.length + 1,
        standsAlone: lineText.trim() === '',
      })
    const lines = token.split('\n')
    line += lines.length - 1
    lineText = lines.length > 1 ? (lines.at(-1) ?? '') : lineText + token
  }
  return comments
}

/** The lexer's own signs: byte order mark, start of a document, end of a flow by error, scalar follows. */
function isMark(token: string): boolean {
  return token === '\u{FEFF}' || token === '\u{02}' || token === '\u{18}' || token === '\u{1F}'
}
