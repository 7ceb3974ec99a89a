import { refuse } from '#core/seal/refusal.ts'

/** A value of a PDF, with its place in the file. Simple ones keep the characters they are written with. */
export type PdfValue =
  | ({ readonly kind: 'name' | 'number' | 'string' | 'word'; readonly text: string } & Span)
  | ({ readonly kind: 'reference'; readonly number: number } & Span)
  | ({ readonly kind: 'array'; readonly items: readonly PdfValue[] } & Span)
  | PdfDictionary

export type PdfDictionary = {
  readonly kind: 'dictionary'
  /** By name, without the slash, as written. */
  readonly entries: ReadonlyMap<string, PdfValue>
} & Span

/** From the first character to the one after the last. */
export type Span = { readonly start: number; readonly end: number }

/**
 * Reads the value that begins at a place. Strict: no comments, no null characters, no key twice, no
 * reference to another generation.
 * @throws Refusal `pdf-malformed`
 */
export function readValue(file: string, at: number, depth = 0): PdfValue {
  if (depth > DEEPEST) malformedAt('too deep', at)
  const start = skipSpace(file, at)
  const two = file.slice(start, start + 2)
  if (two === '<<') return readDictionary(file, start, depth)
  if (two[0] === '[') return readArray(file, start, depth)
  if (two[0] === '(') return readString(file, start)
  const reference = sticky(REFERENCE, file, start)
  if (reference)
    return {
      kind: 'reference',
      number: Number(reference[1]),
      start,
      end: start + reference[0].length,
    }
  const simple = sticky(SIMPLE, file, start) ?? malformedAt('no value', start)
  const [text] = simple
  const kind =
    text[0] === '/' ? 'name' : text[0] === '<' ? 'string' : NUMBER.test(text) ? 'number' : 'word'
  if (kind === 'word' && !WORDS.has(text)) malformedAt('an unknown word', start)
  return { kind, text, start, end: start + text.length }
}

/** The place of the next character that is not white space. */
export function skipSpace(file: string, at: number): number {
  return at + (sticky(SPACE, file, at)?.[0].length ?? 0)
}

/** A regular expression at one place. */
export function sticky(expression: RegExp, file: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at
  return expression.exec(file)
}

/** Stops reading at a place. */
export function malformedAt(detail: string, at: number): never {
  return refuse('pdf-malformed', { detail, at })
}

const DEEPEST = 60
const SPACE = /[\t\n\f\r ]*/uy
const REFERENCE = /([1-9]\d{0,9}) 0 R(?![^\t\n\f\r ()<>[\]{}/%])/uy
const SIMPLE =
  /\/[^\0-\x20()<>[\]{}/%\x7f]+|<(?:[0-9A-F]*|[0-9a-f]*)>|[^\0-\x20()<>[\]{}/%\x7f-\xff]+/uy
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)$/u
const WORDS: ReadonlySet<string> = new Set(['true', 'false', 'null'])

function readDictionary(file: string, start: number, depth: number): PdfDictionary {
  const entries = new Map<string, PdfValue>()
  let at = start + 2
  for (;;) {
    at = skipSpace(file, at)
    if (file.startsWith('>>', at)) return { kind: 'dictionary', entries, start, end: at + 2 }
    const key = readValue(file, at, depth + 1)
    const value = readValue(file, key.end, depth + 1)
    if (key.kind !== 'name') return malformedAt('no key', at)
    const name = key.text.slice(1)
    if (entries.has(name)) malformedAt('a key twice', at)
    entries.set(name, value)
    at = value.end
  }
}

function readArray(file: string, start: number, depth: number): PdfValue {
  const items: PdfValue[] = []
  let at = start + 1
  for (;;) {
    at = skipSpace(file, at)
    if (file[at] === ']') return { kind: 'array', items, start, end: at + 1 }
    const item = readValue(file, at, depth + 1)
    items.push(item)
    at = item.end
  }
}

function readString(file: string, start: number): PdfValue {
  let open = 0
  for (let at = start; at < file.length; at += 1) {
    const character = file[at]
    if (character === '\\') at += 1
    else if (character === '(') open += 1
    else if (character === ')') open -= 1
    if (open === 0) return { kind: 'string', text: file.slice(start, at + 1), start, end: at + 1 }
  }
  return malformedAt('a string without an end', start)
}

/** True when both are written alike, but for white space. */
export function sameValue(one: PdfValue | undefined, other: PdfValue | undefined): boolean {
  if (!one || !other) return one === other
  if (one.kind === 'reference') return other.kind === 'reference' && one.number === other.number
  if (one.kind === 'array')
    return (
      other.kind === 'array' &&
      one.items.length === other.items.length &&
      one.items.every((item, index) => sameValue(item, other.items[index]))
    )
  if (one.kind === 'dictionary')
    return (
      other.kind === 'dictionary' &&
      one.entries.size === other.entries.size &&
      [...one.entries].every(([name, value]) => sameValue(value, other.entries.get(name)))
    )
  return one.kind === other.kind && 'text' in other && one.text === other.text
}

/** A whole number from 0 on, written plainly; NaN for anything else. */
export function countOf(value: PdfValue | undefined): number {
  return value?.kind === 'number' && /^\d{1,10}$/u.test(value.text)
    ? Number(value.text)
    : Number.NaN
}

/** The characters of a simple value. */
export function textOf(value: PdfValue): string {
  return 'text' in value ? value.text : ''
}
