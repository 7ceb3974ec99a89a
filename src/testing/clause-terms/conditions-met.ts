import type { Condition, Content, ContentBlock, ContentInline } from '#core/contract/content.ts'
import type { Clause } from '#core/contract/library.ts'
import { type Scope, holds, valueIn } from '#core/contract/scope.ts'

/** How often each condition of a text was asked, and which answers it gave. */
export type Answers = Map<Condition, Set<boolean>>

/** Walks a text as it is assembled and notes the answer of every condition on the way. */
export function noteConditions(content: Content, scope: Scope, answers: Answers): void {
  for (const block of content) inBlock(block, scope, answers)
}

function inBlock(block: ContentBlock, scope: Scope, answers: Answers): void {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inInlines(block.children, scope, answers)
    case 'list':
      return noteConditions(block.items.flat(), scope, answers)
    case 'table':
      return inInlines([block.head, ...block.rows].flat(2), scope, answers)
    case 'quote':
      return noteConditions(block.blocks, scope, answers)
    case 'when':
      if (answer(block.condition, scope, answers)) noteConditions(block.blocks, scope, answers)
      return
    case 'each': {
      const list = valueIn(scope, block.list)
      for (const value of Array.isArray(list) ? list : []) noteConditions(block.blocks, { ...scope, item: { list: block.list, value } }, answers)
    }
  }
}

function inInlines(inlines: readonly ContentInline[], scope: Scope, answers: Answers): void {
  for (const inline of inlines) {
    const isKept = inline.type !== 'inline-when' || answer(inline.condition, scope, answers)
    if (isKept && 'children' in inline) inInlines(inline.children, scope, answers)
  }
}

function answer(condition: Condition, scope: Scope, answers: Answers): boolean {
  const held = holds(condition, scope)
  answers.set(condition, (answers.get(condition) ?? new Set()).add(held))
  return held
}

/** Conditions of a clause that did not give both answers, though they can. */
export function openConditions(clause: Clause, answers: Answers): string[] {
  const contents = Object.values(clause.texts)
  return contents.flatMap((content) => conditionsIn(content)).filter((one) => (answers.get(one)?.size ?? 0) < 2 && !isAlways(one, clause)).map((one) => JSON.stringify({ ...one, answers: [...(answers.get(one) ?? [])] }))
}
