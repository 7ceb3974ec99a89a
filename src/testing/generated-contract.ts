import * as fc from 'fast-check'

/** A sentence in pieces: words, or words in emphasis, and terms. */
export type Piece = {
  readonly kind: 'words' | 'strong' | 'emphasis' | 'term' | 'ref'
  readonly text: string
}

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

const word = fc.constantFrom(
  'the',
  'Client',
  'pays',
  'été',
  "l'accord",
  'within',
  'œuvre',
  '12',
  'a/b',
  'fee;',
  'due,',
  'Écrit',
  '(see)',
  'end.',
  '«',
  '»',
  '€',
  'x:',
)
const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((list) => list.join(' '))
const piece: fc.Arbitrary<Piece> = fc.oneof(
  { weight: 4, arbitrary: words.map((text) => ({ kind: 'words' as const, text })) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('strong' as const, 'emphasis' as const)
      .chain((kind) => stressed.map((text) => ({ kind, text }))),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('late.graceDays', 'doc.id', 'parties.provider.legalName')
      .map((text) => ({ kind: 'term' as const, text })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('late-payment', 'form-dpa')
      .map((text) => ({ kind: 'ref' as const, text })),
  },
)
const stressed = fc
  .array(fc.constantFrom('the', 'Client', 'pays', 'été'), { minLength: 1, maxLength: 3 })
  .map((list) => list.join(' '))
const pieces = fc.array(piece, { minLength: 1, maxLength: 5 })
const passage: fc.Arbitrary<Passage> = fc.oneof(
  { weight: 3, arbitrary: pieces.map((list) => ({ kind: 'paragraph' as const, pieces: list })) },
  {
    weight: 1,
    arbitrary: stressed.map((text) => ({
      kind: 'heading' as const,
      pieces: [{ kind: 'words' as const, text }],
    })),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(pieces, { minLength: 1, maxLength: 4 })
      .map((items) => ({ kind: 'list' as const, items })),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.array(stressed, { minLength: 2, maxLength: 2 }), { minLength: 2, maxLength: 4 })
      .map((rows) => ({ kind: 'table' as const, rows })),
  },
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
