import type { Clause } from '#core/contract/library.ts'
import type { Content, ContentBlock, ContentInline } from '#core/contract/content.ts'
import { languages } from '#core/locale/locale.ts'
import { specialTexts } from '#core/lint/special-texts.ts'
import type { Subject } from '#core/lint/subject.ts'
import type { WrittenText } from '#core/lint/written-text.ts'
import { clauseTexts } from '#core/lint/written-texts.ts'
import { classify } from './classify.ts'
import type { Concept } from './concept.ts'
import { numbersOf } from './numbers-of.ts'
import type { Quantity } from './quantity.ts'
import { sentencesIn } from './sentences-in.ts'

/** A number that the author wrote out instead of binding a term, and what it is about if that can be told. */
export type ProseNumber = {
  readonly quantity: Quantity
  readonly concept: Concept | undefined
  readonly text: WrittenText
}

/**
 * Numbers in the sentences of a contract: its special terms, the terms that are sentences, and clauses with numbers of their
 * own. Service rows are left out: their numbers are about the work.
 */
export function proseNumbers(subject: Subject): ProseNumber[] {
  return proseTexts(subject).flatMap((text) => {
    const numbers = numbersOf(text.text, text.language)
    return numbers.quantities.map((quantity, which) => ({
      quantity,
      concept: classify(numbers, which, text.language),
      text,
    }))
  })
}

function proseTexts(subject: Subject): WrittenText[] {
  const withNumbers = new Set(
    subject.clauses.filter(({ clause }) => hasNumbers(clause)).map(({ id }) => id),
  )
  const ofClauses = withNumbers.size > 0 ? clauseTexts(subject, (id) => withNumbers.has(id)) : []
  return [...sentencesIn(subject), ...specialTexts(subject), ...ofClauses]
}

/** Clauses bind their numbers to terms, so most are asked once and never read again. */
const asked = new WeakMap<Clause, boolean>()

function hasNumbers(clause: Clause): boolean {
  const known = asked.get(clause)
  if (known !== undefined) return known
  const has = languages.some((language) =>
    (clause.texts[language] ?? [])
      .flatMap(linesOf)
      .some((line) => numbersOf(line, language).quantities.length > 0),
  )
  asked.set(clause, has)
  return has
}

function linesOf(block: ContentBlock): string[] {
  if (block.type === 'list') return block.items.flatMap((item: Content) => item.flatMap(linesOf))
  if (block.type === 'table') return [block.head, ...block.rows].flat().map((cell) => typed(cell))
  if ('blocks' in block) return block.blocks.flatMap(linesOf)
  return 'children' in block ? [typed(block.children)] : []
}

function typed(inlines: readonly ContentInline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.value
      return 'children' in inline ? typed(inline.children) : ' '
    })
    .join('')
}
