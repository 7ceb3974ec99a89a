/** One operator of a page's content with its operands. */
export type Operation = {
  /** `BT`, `re`, `Tj` … */
  readonly operator: string
  /** The operands, as written. */
  readonly operands: string
  /** From the first operand to the end of the operator. */
  readonly start: number
  readonly end: number
}

/**
 * Cuts a page's content into its operations.
 * @param content bytes as a Latin-1 string
 * @throws Error at anything Chromium does not write, such as an image in the text
 */
export function* contentOperations(content: string): Generator<Operation> {
  let start = -1
  let at = 0
  while (at < content.length) {
    TOKEN.lastIndex = at
    const match = TOKEN.exec(content)
    if (!match) throw new Error(`Unexpected content at ${at}: ${content.slice(at, at + 20)}`)
    const end = TOKEN.lastIndex
    const { word, space } = match.groups ?? {}
    if (space === undefined && start < 0) start = at
    if (word !== undefined && !NUMBER.test(word)) {
      if (word === 'BI') throw new Error('Unexpected image inside the content of a page')
      yield { operator: word, operands: content.slice(start, at).trimEnd(), start, end }
      start = -1
    }
    at = end
  }
  if (start >= 0) throw new Error('The content of a page ends in operands')
}

const TOKEN =
  /(?<space>[\t\n\f\r ]+|%[^\n\r]*)|\((?:\\[\s\S]|[^\\()])*\)|<<|>>|<[0-9A-Fa-f]*>|[[\]]|\/[^\t\n\f\r ()<>[\]{}/%]*|(?<word>[^\t\n\f\r ()<>[\]{}/%]+)/uy

const NUMBER = /^(?:[-+]?(?:\d+\.?\d*|\.\d+)|true|false|null)$/u
