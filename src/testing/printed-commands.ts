/** A command as a page prints it. */
export type PrintedCommand = {
  readonly file: string
  readonly line: number
  readonly words: readonly string[]
  /** Said inside a sentence, where a command may leave out what does not matter there. */
  readonly inSentence: boolean
}

const shells = ['sh', 'console', 'text']

/** Every line of shell blocks, part by part, and every piece of code in the sentences of a Markdown page. */
export function printedCommands(file: string, markdown: string): PrintedCommand[] {
  const lines = markdown.split('\n')
  const found: PrintedCommand[] = []
  let block: string | undefined
  for (const [at, text] of lines.entries()) {
    const fence = /^```(\w*)/u.exec(text)
    const tell = (command: string, inSentence: boolean) =>
      found.push({ file, line: at + 1, words: wordsOf(command), inSentence })
    if (fence) block = block === undefined ? fence[1] : undefined
    else if (block === undefined) for (const code of inlineCode(text)) tell(code, true)
    else if (shells.includes(block))
      for (const command of simpleCommands(wholeLine(lines, at))) tell(command, false)
  }
  return found
}

/** A line with those it goes on in. */
function wholeLine(lines: readonly string[], at: number): string {
  const text = lines[at] ?? ''
  return text.endsWith('\\') ? `${text.slice(0, -1)} ${wholeLine(lines, at + 1)}` : text
}

function inlineCode(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/gu)].map(([, code = '']) => code)
}

/** The commands of a line, without the prompt, the remark at its end and where its output goes. */
function simpleCommands(line: string): string[] {
  return line
    .replace(/^\$ /u, '')
    .replace(/\s#\s.*$/u, '')
    .split(/\s(?:&&|\|)\s/u)
    .map((command) => command.replace(/\s\d?[<>]\s*\S+/gu, ''))
}

/** Words as a shell parts them: at spaces, but not between quotes. */
export function wordsOf(command: string): string[] {
  return [...command.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/gu)].map(([word]) =>
    word.replaceAll(/["']/gu, ''),
  )
}
