import type { BlockContent, DefinitionContent, Paragraph, RootContent, TableRow } from 'mdast'
import type { Place } from '#core/report/message.ts'
import type { Report } from '#core/report/report.ts'
import { type CheckedElement, checkElement } from './check-element.ts'
import { InlineChecker, nodeNames, sourceOf } from './check-inlines.ts'
import { checkTree } from './check-tree.ts'
import type { Content, ContentBlock, ContentInline, PanelName } from './content.ts'
import { joinLines } from './join-lines.ts'
import { type ContentPlace, nodePlace } from './node-place.ts'
import { oneParagraph } from './one-paragraph.ts'
import { parseContent } from './parse-content.ts'

/**
 * Reads a text and keeps only what the allow-list knows. Everything else is reported with its place and left out,
 * so that one run shows every mistake. Gives `undefined` for a text that cannot be parsed at all.
 */
export function readContent(
  text: string,
  where: ContentPlace,
  report: Report,
): Content | undefined {
  const root = parseContent(text, report)
  return root && checkTree(root, report)
    ? new Checker(text, where, report).blocks(root.children)
    : undefined
}

class Checker {
  readonly #text: string
  readonly #where: ContentPlace
  readonly #report: Report
  readonly #inline: InlineChecker
  /** The lists, quotations and `<Each>` that are open around the current block. */
  readonly #around: ('- …' | '> …' | '<Each>')[] = []

  constructor(text: string, where: ContentPlace, report: Report) {
    this.#text = text
    this.#where = where
    this.#inline = new InlineChecker(text, where, report)
    this.#report = report
  }

  blocks(nodes: readonly (RootContent | BlockContent | DefinitionContent)[]): ContentBlock[] {
    return joinLines(nodes).flatMap((run) =>
      oneParagraph(
        run.flatMap((node) => this.#block(node)),
        run.length,
      ),
    )
  }

  #block(node: RootContent): ContentBlock[] {
    const place = nodePlace(node)
    switch (node.type) {
      case 'paragraph':
        return this.#paragraph(node, place)
      case 'heading':
        if (node.depth !== 2 || this.#where === 'clause')
          return this.#refuse(headingName(node.depth), place)
        return this.#heading(this.#inline.inlines(node.children), place)
      case 'list':
        return [
          {
            type: 'list',
            ordered: node.ordered === true,
            start: node.start ?? 1,
            items: node.children.map((item) => this.#inside('- …', item.children)),
            place,
          },
        ]
      case 'table': {
        const [head, ...rows] = node.children.map((row) => this.#row(row))
        const align = (node.align ?? []).map((side) =>
          side === 'right' ? ('end' as const) : undefined,
        )
        return [{ type: 'table', head: head ?? [], rows, align, place }]
      }
      case 'blockquote':
        return [{ type: 'quote', blocks: this.#inside('> …', node.children), place }]
      case 'mdxJsxFlowElement':
        return this.#element(checkElement(node, this.#where, 'block', this.#report), place)
      default:
        return this.#refuse(nodeNames[node.type] ?? node.type, place)
    }
  }

  #inside(what: '- …' | '> …' | '<Each>', nodes: Parameters<Checker['blocks']>[0]): ContentBlock[] {
    this.#around.push(what)
    const blocks = this.blocks(nodes)
    this.#around.pop()
    return blocks
  }

  #paragraph(node: Paragraph, place: Place): ContentBlock[] {
    const code = moduleCode.exec(sourceOf(node, this.#text))
    if (code) {
      this.#report.add('code-refused', place, { what: code[0] })
      return []
    }
    return [{ type: 'paragraph', children: this.#inline.inlines(node.children), place }]
  }

  /** A heading opens an article: it stands on its own, and its words are known before articles have numbers. */
  #heading(children: ContentInline[], place: Place): ContentBlock[] {
    if (this.#where === 'contract' && children.some(hasRef)) this.#misplace('Ref', '## …', place)
    const around = this.#around.at(-1)
    return around ? this.#refuse(`${around} ##`, place) : [{ type: 'heading', children, place }]
  }

  #element(element: CheckedElement | undefined, place: Place): ContentBlock[] {
    if (!element) return []
    const { name, attributes, condition, blocks } = element
    switch (name) {
      case 'Clause':
      case 'Annex': {
        const role = name === 'Clause' ? 'article' : 'annex'
        if (!this.#standsAlone(name, place)) return []
        return [
          { type: 'use', role, id: attributes.id ?? '', version: attributes.version ?? '', place },
        ]
      }
      case 'Allow': {
        const { rule = '', reason = '' } = attributes
        return this.#standsAlone(name, place) ? [{ type: 'allow', rule, reason, place }] : []
      }
      case 'When':
        return [{ type: 'when', condition, blocks: this.blocks(blocks), place }]
      case 'Each':
        return this.#each(attributes.list ?? '', blocks, place)
      case 'Ref':
        return [
          { type: 'paragraph', children: [{ type: 'ref', to: attributes.to ?? '', place }], place },
        ]
      case 'Value':
        return [
          {
            type: 'paragraph',
            children: [{ type: 'value', path: attributes.path ?? '', place }],
            place,
          },
        ]
      default:
        return this.#standsAlone(name, place)
          ? [{ type: 'panel', name: name as PanelName, place }]
          : []
    }
  }

  #each(list: string, blocks: CheckedElement['blocks'], place: Place): ContentBlock[] {
    if (this.#around.includes('<Each>')) return this.#misplace('Each', '<Each>', place)
    return [{ type: 'each', list, blocks: this.#inside('<Each>', blocks), place }]
  }

  /** Clauses and panels are no part of a list or quotation, where they would be lost or repeated. */
  #standsAlone(name: string, place: Place): boolean {
    const around = this.#around.at(-1)
    if (around) this.#misplace(name, around, place)
    return around === undefined
  }

  #misplace(name: string, where: string, place: Place): [] {
    this.#report.add('component-misplaced', place, { name, where })
    return []
  }

  #row(row: TableRow): ContentInline[][] {
    return row.children.map((cell) => this.#inline.inlines(cell.children))
  }

  #refuse(what: string, place: Place): ContentBlock[] {
    this.#report.add('element-refused', place, { what })
    return []
  }
}

function hasRef(inline: ContentInline): boolean {
  return inline.type === 'ref' || ('children' in inline && inline.children.some(hasRef))
}

/** `import … from`, `export const`: code in MDX. "import of contacts" is a sentence. */
const moduleCode =
  /^(?:import(?=\s*(?:["'{(*]|[\w$]+\s*(?:,|from\b)))|export(?=\s*[{*]|\s+(?:default|const|let|var|function|async|class)\b))/

const headingName = (depth: number) => `${'#'.repeat(depth)} …`
