import { readContent } from '#core/contract/check-content.ts'
import type { Condition, Content, ContentBlock } from '#core/contract/content.ts'
import { Report } from '#core/report/report.ts'
import type { Template } from './template.ts'

/** A clause that a template pins, and the conditions that decide whether a contract gets it. */
export type TemplateClause = {
  readonly id: string
  readonly version: string
  readonly role: 'article' | 'annex'
  /** All must hold; none: every contract has it. */
  readonly conditions: readonly Condition[]
}

/** The clauses of a template in the order of the text, and its own special terms. */
export function templateClauses({ body, path }: Template): {
  clauses: TemplateClause[]
  own: Content
} {
  const content = readContent(body, 'contract', new Report(path)) ?? []
  return { clauses: content.flatMap((block) => clausesIn(block, [])), own: ownText(content) }
}

function clausesIn(block: ContentBlock, conditions: readonly Condition[]): TemplateClause[] {
  if (block.type === 'use')
    return [{ id: block.id, version: block.version, role: block.role, conditions }]
  return block.type === 'when'
    ? block.blocks.flatMap((inner) => clausesIn(inner, [...conditions, block.condition]))
    : []
}

/** What is neither clause nor panel; a condition around nothing else goes with it. */
function ownText(content: Content): Content {
  return content.flatMap((block): Content => {
    if (block.type === 'use' || block.type === 'panel') return []
    if (block.type !== 'when') return [block]
    const blocks = ownText(block.blocks)
    return blocks.length > 0 ? [{ ...block, blocks }] : []
  })
}
