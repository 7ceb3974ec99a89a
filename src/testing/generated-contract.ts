import * as fc from 'fast-check'
import { base, contractPath } from './attacks/base.ts'
import type { Files } from './read-in-memory.ts'

/** A sentence in pieces: words, or words in emphasis, and terms. */
export type Piece = { readonly kind: 'words' | 'strong' | 'emphasis' | 'term' | 'ref'; readonly text: string }

/** Special terms as a person means them, before they are typed as Markdown. */
export type Passage =
  | { readonly kind: 'heading' | 'paragraph'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Piece[])[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }

/** How a person may type the same text. */
export type Hand = {
  readonly bullet: '-' | '*' | '+'
  readonly stress: '*' | '_'
  readonly width: number
  readonly isLoose: boolean
  readonly blankLines: number
  readonly trailing: '' | ' ' | '  '
  readonly lineEnd: '\n' | '\r\n'
  readonly isPadded: boolean
}

const word = fc.constantFrom('the', 'Client', 'pays', 'été', "l'accord", 'within', 'œuvre', '12', 'a/b', 'fee;', 'due,', 'Écrit', '(see)', 'end.', '«', '»', '€', 'x:')
const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((list) => list.join(' '))
const piece: fc.Arbitrary<Piece> = fc.oneof(
  { weight: 4, arbitrary: words.map((text) => ({ kind: 'words' as const, text })) },
  { weight: 1, arbitrary: fc.constantFrom('strong' as const, 'emphasis' as const).chain((kind) => stressed.map((text) => ({ kind, text }))) },
  { weight: 1, arbitrary: fc.constantFrom('late.graceDays', 'doc.id', 'parties.provider.legalName').map((text) => ({ kind: 'term' as const, text })) },
  { weight: 1, arbitrary: fc.constantFrom('late-payment', 'form-dpa').map((text) => ({ kind: 'ref' as const, text })) },
)
const stressed = fc.array(fc.constantFrom('the', 'Client', 'pays', 'été'), { minLength: 1, maxLength: 3 }).map((list) => list.join(' '))
const pieces = fc.array(piece, { minLength: 1, maxLength: 5 })
const passage: fc.Arbitrary<Passage> = fc.oneof(
  { weight: 3, arbitrary: pieces.map((list) => ({ kind: 'paragraph' as const, pieces: list })) },
  { weight: 1, arbitrary: stressed.map((text) => ({ kind: 'heading' as const, pieces: [{ kind: 'words' as const, text }] })) },
  { weight: 1, arbitrary: fc.array(pieces, { minLength: 1, maxLength: 4 }).map((items) => ({ kind: 'list' as const, items })) },
  { weight: 1, arbitrary: fc.array(fc.array(stressed, { minLength: 2, maxLength: 2 }), { minLength: 2, maxLength: 4 }).map((rows) => ({ kind: 'table' as const, rows })) },
)

export const passages = fc.array(passage, { minLength: 1, maxLength: 8 })

export const hand: fc.Arbitrary<Hand> = fc.record({
  bullet: fc.constantFrom('-', '*', '+'),
  stress: fc.constantFrom('*', '_'),
  width: fc.integer({ min: 20, max: 200 }),
  isLoose: fc.boolean(),
  blankLines: fc.integer({ min: 1, max: 4 }),
  trailing: fc.constantFrom('', ' ', '  '),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  isPadded: fc.boolean(),
})

/** The plainest hand. */
export const plainHand: Hand = { bullet: '-', stress: '*', width: 10_000, isLoose: false, blankLines: 1, trailing: '', lineEnd: '\n', isPadded: false }

/** A repository whose contract has these special terms, typed by this hand. */
export function repositoryWith(content: readonly Passage[], how: Hand = plainHand): Files {
  const typed = separateLists(content).map((one) => type(one, how))
  const between = '\n'.repeat(how.blankLines + 1)
  const contract = String(base[contractPath]).replace('@cover\n', '').replace('@text', () => typed.join(between))
  const clean = Object.entries(base).map(([path, text]) => [path, String(text).replace(/^@\w+\n/gm, '')] as const)
  return { ...Object.fromEntries(clean), [contractPath]: contract.replaceAll('\n', `${how.lineEnd}`) }
}

/** Two lists that follow each other are one in Markdown: words are put between them. */
function separateLists(content: readonly Passage[]): Passage[] {
  return content.flatMap((one, index) => {
    const follows = one.kind === 'list' && content[index - 1]?.kind === 'list'
    return follows ? [{ kind: 'paragraph', pieces: [{ kind: 'words', text: 'and' }] } as const, one] : [one]
  })
}

function type(passage: Passage, how: Hand): string {
  switch (passage.kind) {
    case 'heading':
      return `## ${inline(passage.pieces, how)}`
    case 'paragraph':
      return wrap(inline(passage.pieces, how), how, '')
    case 'list': {
      const items = passage.items.map((item) => `${how.bullet} ${wrap(inline(item, how), how, '  ')}`)
      return items.join(how.isLoose ? '\n\n' : '\n')
    }
    case 'table': {
      const [head = [], ...rows] = passage.rows
      const pad = how.isPadded ? '   ' : ' '
      return [head, head.map(() => (how.isPadded ? '-----' : '-')), ...rows].map((row) => `|${pad}${row.join(`${pad}|${pad}`)}${pad}|`).join('\n')
    }
  }
}

function inline(list: readonly Piece[], { stress }: Hand): string {
  return list
    .map(({ kind, text }) => {
      if (kind === 'term') return `{${text}}`
      if (kind === 'ref') return `<Ref to="${text}" />`
      if (kind === 'words') return text
      const mark = kind === 'strong' ? stress + stress : stress
      return `${mark}${text}${mark}`
    })
    .join(' ')
}

/** Breaks lines where a person would; a line never begins with a sign that would open a list or a title. */
function wrap(text: string, { width, trailing }: Hand, indent: string): string {
  const lines: string[] = []
  for (const one of text.split(' ')) {
    const last = lines.at(-1)
    const canBreak = /^[\p{L}«»(€{<]/u.test(one)
    if (last === undefined || (canBreak && last.length + one.length >= width)) lines.push(one)
    else lines[lines.length - 1] = `${last} ${one}`
  }
  return lines.join(`${trailing}\n${indent}`)
}
