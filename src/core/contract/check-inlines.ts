import type { Nodes, PhrasingContent } from 'mdast'
import type { Place } from '#core/report/message.ts'
import type { Report } from '#core/report/report.ts'
import { checkElement } from './check-element.ts'
import { checkUrl } from './check-url.ts'
import type { ContentInline } from './content.ts'
import { refuseSpelledOut } from './deceptive.ts'
import { type ContentPlace, nodePlace } from './node-place.ts'

/** Keeps of a sentence what the allow-list knows, and reports everything else. */
export class InlineChecker {
  readonly #text: string
  readonly #where: ContentPlace
  readonly #report: Report

  /** @param text the file's text, to tell how a character was spelled */
  constructor(text: string, where: ContentPlace, report: Report) {
    this.#text = text
    this.#where = where
    this.#report = report
  }

  inlines(nodes: readonly PhrasingContent[]): ContentInline[] {
    return nodes.flatMap((node) => this.#inline(node))
  }

  /** `{late.graceDays}` as a value; anything but a plain path is reported. */
  path(source: string, place: Place): ContentInline[] {
    const path = source.trim()
    if (plainPath.test(path)) return [{ type: 'value', path, place }]
    this.#report.add('expression-refused', place, { source: path })
    return []
  }

  #inline(node: PhrasingContent): ContentInline[] {
    const place = nodePlace(node)
    switch (node.type) {
      case 'text':
        return this.#words(node.value, sourceOf(node, this.#text), place)
      case 'break':
        return [{ type: 'text', value: ' ', place }]
      case 'strong':
      case 'emphasis':
        return [{ type: node.type, children: this.inlines(node.children), place }]
      case 'link': {
        const children = this.inlines(node.children)
        refuseSpelledOut(node.url, sourceOf(node, this.#text), place, this.#report)
        if (node.title) this.#refuse('[…](… "…")', place)
        return checkUrl(node.url, place, this.#report)
          ? [{ type: 'link', url: node.url, children, place }]
          : children
      }
      case 'image':
      case 'imageReference':
        this.#report.add('image-refused', place, { url: 'url' in node ? node.url : '' })
        return []
      case 'mdxTextExpression':
        return this.path(node.value, place)
      case 'mdxJsxTextElement': {
        const element = checkElement(node, this.#where, 'inline', this.#report)
        if (element?.name === 'Ref')
          return [{ type: 'ref', to: element.attributes.to ?? '', place }]
        if (element?.name === 'Value')
          return [{ type: 'value', path: element.attributes.path ?? '', place }]
        if (element?.name !== 'When') return []
        return [
          {
            type: 'inline-when',
            condition: element.condition,
            children: this.inlines(element.inlines),
            place,
          },
        ]
      }
      default:
        return this.#refuse(nodeNames[node.type] ?? node.type, place)
    }
  }

  #words(value: string, source: string, place: Place): ContentInline[] {
    refuseSpelledOut(value, source, place, this.#report)
    // GitHub would show these as a footnote and as struck out; here they would be printed as they stand.
    if (/\[\^[^\]]+\]/.test(value)) this.#refuse('[^…]', place)
    if (/~~\S/.test(value)) this.#refuse('~~…~~', place)
    return [{ type: 'text', value, place }]
  }

  #refuse(what: string, place: Place): [] {
    this.#report.add('element-refused', place, { what })
    return []
  }
}

/** What an author typed for a node. */
export function sourceOf(node: Nodes, text: string): string {
  return text.slice(node.position?.start.offset, node.position?.end.offset)
}

/** How refused elements look to an author. */
export const nodeNames: Readonly<Record<string, string>> = {
  code: '```',
  inlineCode: '`…`',
  html: '<…>',
  thematicBreak: '***',
  definition: '[…]: …',
  linkReference: '[…][…]',
}

const plainPath = /^[a-zA-Z][\w-]*(\.[a-zA-Z0-9][\w-]*)*$/
