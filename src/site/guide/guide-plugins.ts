import type { Element, ElementContent, Nodes, Root, RootContent, Text } from 'hast'
import { type Language, languages } from '#core/locale/locale.ts'
import { typographer } from '#core/locale/typographer.ts'
import { wordsIn } from '#site/words/words.ts'
import { readExample } from './read-example.ts'

type File = { readonly path?: string | undefined }

/**
 * What the handbook's Markdown needs besides headings with ids, in this order: examples read by the walk itself, tables
 * of the house, typography last (a no-break space must not get into an id).
 */
export const guidePlugins = [examples, tables, typography]

/** A block of code in the language `clause` is shown as it is written and as it is read. */
function examples() {
  return (tree: Root, file: File) => {
    const language = languageOf(file)
    each(tree, (node) => {
      node.children = (node.children as ElementContent[]).map((child) => {
        const source =
          child.type === 'element' && child.tagName === 'pre' ? clauseIn(child) : undefined
        return source === undefined ? child : figureOf(child as Element, source, language)
      })
    })
  }
}

function tables() {
  return (tree: Root) =>
    each(tree, (node) => {
      if (node.type !== 'element') return
      if (node.tagName === 'table') node.properties['className'] = ['ledger']
      if (node.tagName === 'th') node.properties['scope'] = 'col'
    })
}

function typography() {
  return (tree: Root, file: File) => {
    const type = typographer(languageOf(file))
    const texts = (node: Nodes): Text[] => {
      if (node.type === 'text') return [node]
      if (node.type === 'element' && (node.tagName === 'code' || node.tagName === 'pre')) return []
      return 'children' in node ? node.children.flatMap(texts) : []
    }
    for (const text of texts(tree)) text.value = type(text.value)
  }
}

function clauseIn(pre: Element): string | undefined {
  const [code] = pre.children
  if (
    code?.type !== 'element' ||
    ![code.properties['className']].flat().includes('language-clause')
  )
    return undefined
  return code.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}

function figureOf(pre: Element, source: string, language: Language): ElementContent {
  const words = wordsIn(language)
  const isPanel = /^<\w+ \/>\s*$/.test(source)
  const label = (value: string) => element('p', ['example-label'], [{ type: 'text', value }])
  const result = {
    type: 'mdxJsxFlowElement',
    name: 'div',
    attributes: [
      { type: 'mdxJsxAttribute', name: 'class', value: 'contract' },
      {
        type: 'mdxJsxAttribute',
        name: 'set:html',
        value: withoutLinks(readExample(source, language)),
      },
    ],
    children: [],
  } as unknown as ElementContent
  return element('div', isPanel ? ['example', 'wide'] : ['example'], [
    element('div', [], [label(words.exampleSource), pre]),
    element('div', [], [label(words.exampleResult), result]),
  ])
}

/** What an example refers to is not on the page. */
function withoutLinks(html: string): string {
  return html.replace(/<a class="ref" href="[^"]*">(.*?)<\/a>/g, '<span class="ref">$1</span>')
}

function element(tagName: string, className: string[], children: ElementContent[]): Element {
  return {
    type: 'element',
    tagName,
    properties: className.length > 0 ? { className } : {},
    children,
  }
}

function each(node: Root | RootContent, visit: (node: Root | Element) => void): void {
  if (node.type !== 'root' && node.type !== 'element') return
  for (const child of node.children) each(child, visit)
  visit(node)
}

function languageOf({ path = '' }: File): Language {
  return (
    languages.find((language) => path.replaceAll('\\', '/').includes(`/guide/${language}/`)) ?? 'en'
  )
}
