import type { Condition, Content, ContentBlock, ContentInline } from '#core/contract/content.ts'
import { type Scope, holds, valueIn } from '#core/contract/scope.ts'

/** The answers that conditions gave so far. */
export type Answers = Map<Condition, Set<boolean>>

/** Walks a text as it is assembled and notes the answer of every condition on the way. */
export function noteConditions(content: Content, scope: Scope, answers: Answers): void {
  for (const block of content) inBlock(block, scope, answers)
}

function inBlock(block: ContentBlock, scope: Scope, answers: Answers): void {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      inInlines(block.children, scope, answers)
      break
    case 'list':
      noteConditions(block.items.flat(), scope, answers)
      break
    case 'table':
      inInlines([block.head, ...block.rows].flat(2), scope, answers)
      break
    case 'quote':
      noteConditions(block.blocks, scope, answers)
      break
    case 'when':
      if (answer(block.condition, scope, answers)) noteConditions(block.blocks, scope, answers)
      break
    case 'each': {
      const list = valueIn(scope, block.list)
      for (const value of Array.isArray(list) ? list : [])
        noteConditions(block.blocks, { ...scope, item: { list: block.list, value } }, answers)
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
