import type { BlockContent, DefinitionContent, Nodes, PhrasingContent, RootContent, TableRow } from 'mdast'
import type { Place } from '#core/report/message.ts'
import type { Report } from '#core/report/report.ts'
import { type CheckedElement, checkElement } from './check-element.ts'
import { checkUrl } from './check-url.ts'
import type { Content, ContentBlock, ContentInline, PanelName } from './content.ts'
import { type ContentPlace, nodePlace } from './node-place.ts'
import { parseContent } from './parse-content.ts'

/** More nodes than this is no contract. */
const mostNodes = 50_000

/**
 * Reads a text and keeps only what the allow-list knows. Everything else is reported with its place and left out,
 * so that one run shows every mistake.
 */
export function readContent(text: string, where: ContentPlace, report: Report): Content {
  const root = parseContent(text, report)
  return root ? new Checker(where, report).blocks(root.children) : []
}

class Checker {
  readonly #where: ContentPlace
  readonly #report: Report
  #nodes = 0
  #inEach = false

  constructor(where: ContentPlace, report: Report) {
    this.#where = where
    this.#report = report
  }

  blocks(nodes: readonly (RootContent | BlockContent | DefinitionContent)[]): ContentBlock[] {
    return nodes.flatMap((node) => (this.#count(node) ? this.#block(node) : []))
  }

  #block(node: RootContent): ContentBlock[] {
    const place = nodePlace(node)
    switch (node.type) {
      case 'paragraph':
        return this.#paragraph(node.children, place)
      case 'heading':
        if (node.depth !== 2 || this.#where === 'clause') return this.#refuse(headingName(node.depth), place)
        return [{ type: 'heading', children: this.inlines(node.children), place }]
      case 'list':
        return [{
          type: 'list',
          ordered: node.ordered === true,
          start: node.start ?? 1,
          items: node.children.map((item) => this.blocks(item.children)),
          place,
        }]
      case 'table': {
        const [head, ...rows] = node.children.map((row) => this.#row(row))
        const align = (node.align ?? []).map((side) => (side === 'right' ? ('end' as const) : undefined))
        return [{ type: 'table', head: head ?? [], rows, align, place }]
      }
      case 'blockquote':
        return [{ type: 'quote', blocks: this.blocks(node.children), place }]
      case 'mdxJsxFlowElement':
        return this.#element(checkElement(node, this.#where, 'block', this.#report), place)
      case 'mdxFlowExpression':
        return this.#lonePath(node.value, place)
      default:
        return this.#refuse(nodeNames[node.type] ?? node.type, place)
    }
  }

  inlines(nodes: readonly PhrasingContent[]): ContentInline[] {
    return nodes.flatMap((node) => (this.#count(node) ? this.#inline(node) : []))
  }

  #inline(node: PhrasingContent): ContentInline[] {
    const place = nodePlace(node)
    switch (node.type) {
      case 'text':
        return [{ type: 'text', value: node.value, place }]
      case 'break':
        return [{ type: 'text', value: ' ', place }]
      case 'strong':
      case 'emphasis':
        return [{ type: node.type, children: this.inlines(node.children), place }]
      case 'link': {
        const children = this.inlines(node.children)
        return checkUrl(node.url, place, this.#report) ? [{ type: 'link', url: node.url, children, place }] : children
      }
      case 'image':
      case 'imageReference':
        this.#report.add('image-refused', place, { url: 'url' in node ? node.url : '' })
        return []
      case 'mdxTextExpression':
        return this.#path(node.value, place)
      case 'mdxJsxTextElement': {
        const element = checkElement(node, this.#where, 'inline', this.#report)
        if (element?.name === 'Ref') return [{ type: 'ref', to: element.attributes.to ?? '', place }]
        if (element?.name === 'Value') return [{ type: 'value', path: element.attributes.path ?? '', place }]
        if (element?.name !== 'When') return []
        return [{ type: 'inline-when', condition: element.condition, children: this.inlines(element.inlines), place }]
      }
      default:
        this.#refuse(nodeNames[node.type] ?? node.type, place)
        return []
    }
  }

  #paragraph(nodes: readonly PhrasingContent[], place: Place): ContentBlock[] {
    const first = nodes[0]
    const code = first?.type === 'text' && /^(?:import|export)(?=[\s{*'"])/.exec(first.value)
    if (code) {
      this.#report.add('code-refused', place, { what: code[0] })
      return []
    }
    return [{ type: 'paragraph', children: this.inlines(nodes), place }]
  }

  #element(element: CheckedElement | undefined, place: Place): ContentBlock[] {
    if (!element) return []
    const { name, attributes, condition, blocks } = element
    switch (name) {
      case 'Clause':
      case 'Annex': {
        const role = name === 'Clause' ? 'article' : 'annex'
        return [{ type: 'use', role, id: attributes.id ?? '', version: attributes.version ?? '', place }]
      }
      case 'When':
        return [{ type: 'when', condition, blocks: this.blocks(blocks), place }]
      case 'Each':
        return this.#each(attributes.list ?? '', blocks, place)
      default:
        return [{ type: 'panel', name: name as PanelName, place }]
    }
  }

  #each(list: string, blocks: CheckedElement['blocks'], place: Place): ContentBlock[] {
    if (this.#inEach) {
      this.#report.add('component-misplaced', place, { name: 'Each', where: '<Each>' })
      return []
    }
    this.#inEach = true
    const inner = this.blocks(blocks)
    this.#inEach = false
    return [{ type: 'each', list, blocks: inner, place }]
  }

  /** A term alone on its line or in a list item is a paragraph. */
  #lonePath(source: string, place: Place): ContentBlock[] {
    const children = this.#path(source, place)
    return children.length > 0 ? [{ type: 'paragraph', children, place }] : []
  }

  #path(source: string, place: Place): ContentInline[] {
    const path = source.trim()
    if (plainPath.test(path)) return [{ type: 'value', path, place }]
    this.#report.add('expression-refused', place, { source: path })
    return []
  }

  #row(row: TableRow): ContentInline[][] {
    return row.children.map((cell) => this.inlines(cell.children))
  }

  #refuse(what: string, place: Place): ContentBlock[] {
    this.#report.add('element-refused', place, { what })
    return []
  }

  #count(node: Nodes): boolean {
    this.#nodes += 1
    if (this.#nodes === mostNodes) this.#report.add('document-too-long', nodePlace(node), { limit: mostNodes })
    return this.#nodes < mostNodes
  }
}

const plainPath = /^[a-zA-Z][\w-]*(\.[a-zA-Z0-9][\w-]*)*$/

const headingName = (depth: number) => `${'#'.repeat(depth)} …`

const nodeNames: Record<string, string> = {
  code: '```',
  inlineCode: '`…`',
  html: '<…>',
  thematicBreak: '***',
  definition: '[…]: …',
  linkReference: '[…][…]',
  footnoteReference: '[^…]',
  footnoteDefinition: '[^…]: …',
  delete: '~~…~~',
}
