import { XMLParser } from 'fast-xml-parser'
import type { WordFault } from './open-word.ts'

/** An element with its children, or a text. */
export type XmlNode =
  | {
      readonly name: string
      readonly attributes: Attributes
      readonly children: readonly XmlNode[]
    }
  | { readonly text: string }

export type XmlElement = Extract<XmlNode, { name: string }>

type Attributes = Readonly<Record<string, string>>

/** Parses XML that nobody vouches for: no declared entities, no deep nesting; the five entities and numbers are decoded. */
export function parseXml(text: string): readonly XmlNode[] | { readonly fault: WordFault } {
  // Word writes no document type; one could declare entities that unfold without end.
  if (/<!DOCTYPE/iu.test(text)) return { fault: 'declares-entities' }
  try {
    return nodesOf(parser.parse(text) as ParsedNode[], 0)
  } catch {
    return { fault: 'not-xml' }
  }
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
})

/** As the parser gives nodes: the name of an element is a key. */
type ParsedNode = Readonly<Record<string, unknown>>

const deepest = 200

function nodesOf(parsed: readonly ParsedNode[], depth: number): XmlNode[] {
  if (depth > deepest) throw new Error('Nested too deeply.')
  return parsed.flatMap((node): XmlNode[] => {
    if ('#text' in node) return [{ text: decode(String(node['#text'])) }]
    const name = Object.keys(node).find((key) => key !== ':@')
    if (name === undefined || name.startsWith('?')) return []
    const attributes = Object.entries((node[':@'] ?? {}) as Record<string, unknown>)
    return [
      {
        name,
        attributes: Object.fromEntries(
          attributes.map(([key, value]) => [key, decode(String(value))]),
        ),
        children: nodesOf(node[name] as ParsedNode[], depth + 1),
      },
    ]
  })
}

function decode(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w{2,4}));/gu,
    (whole, decimal, hex, name) => {
      if (name !== undefined) return entities[name as string] ?? whole
      const code = decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
}
