import {
  type Document,
  type ParsedNode,
  isAlias,
  isMap,
  isScalar,
  parseDocument,
  visit,
} from 'yaml'
import { type Place, fileStart } from '#core/report/message.ts'
import type { Report } from '#core/report/report.ts'
import { refuseSpelledOut } from './deceptive.ts'
import { placesIn } from './places-in.ts'
import { nestingIn } from './yaml-nesting.ts'

/** YAML that was read: plain values, and where each of them stands. */
export type YamlSource = {
  readonly value: unknown
  /** Place of the value at a path, or of the nearest group around it that was written. */
  placeOf(path: readonly PropertyKey[]): Place
  /** Place of a key, for messages about the key itself. */
  placeOfKey(path: readonly PropertyKey[]): Place
  /** A scalar exactly as the author typed it: `012345`. */
  sourceOf(path: readonly PropertyKey[]): string | undefined
}

/** A cover page has some hundreds of values. */
const mostNodes = 10_000

/** What an anchor, alias or tag begins with. Each is refused; the parser needs minutes for thousands of them. */
const feature = /(?<=^|[\s[{,])[*&!]\S+/gm
const mostFeatures = 100

/** One mistake in YAML can make a mistake of every line below it. */
const mostErrors = 20

/** Deeper than any group of terms; the parser would exhaust the stack on thousands. */
const deepestNesting = 40

/**
 * Reads YAML as plain data: no anchors, aliases, tags or merge keys, no duplicate keys.
 * Reports what is wrong and gives `undefined` when nothing can be read.
 */
export function readYaml(text: string, report: Report): YamlSource | undefined {
  const before = report.messages.length
  const placeAt = placesIn(text)
  const deep = nestingIn(text, deepestNesting)
  if (deep) {
    report.add('nesting-too-deep', deep, { limit: deepestNesting })
    return undefined
  }
  const [first, ...others] = text.matchAll(feature)
  if (first && others.length >= mostFeatures) {
    report.add('yaml-feature-refused', placeAt(first.index), { feature: first[0] })
    return undefined
  }
  // Doubled keys are found below: the parser compares each key with each.
  const document = parseDocument(text, {
    keepSourceTokens: false,
    uniqueKeys: false,
    stringKeys: true,
  })
  for (const error of [...document.errors, ...document.warnings].slice(0, mostErrors)) {
    const place = placeAt(error.pos[0])
    report.add('yaml-syntax', place, { problem: error.message.split(' at line')[0] ?? error.code })
  }
  if (report.messages.length === before) refuseFeatures(document, text, placeAt, report)
  if (report.messages.length > before) return undefined

  const nodeAt = (path: readonly PropertyKey[]): ParsedNode | undefined => {
    for (let length = path.length; length >= 0; length--) {
      const node =
        length === 0 ? document.contents : document.getIn(path.slice(0, length) as string[], true)
      if (isNode(node)) return node
    }
    return undefined
  }
  const placeOf = (path: readonly PropertyKey[]) => {
    const offset = nodeAt(path)?.range?.[0]
    return offset === undefined ? fileStart : placeAt(offset)
  }
  return {
    value: document.toJS({ maxAliasCount: 0 }) as unknown,
    placeOf,
    placeOfKey: (path) => {
      const parent = nodeAt(path.slice(0, -1))
      const pair = isMap(parent)
        ? parent.items.find((item) => isScalar(item.key) && item.key.value === path.at(-1))
        : undefined
      const offset = isNode(pair?.key) ? pair.key.range?.[0] : undefined
      return offset === undefined ? placeOf(path) : placeAt(offset)
    },
    sourceOf: (path) => {
      const node = document.getIn(path as string[], true)
      return isScalar(node) ? (node.source ?? undefined) : undefined
    },
  }
}

function refuseFeatures(
  { contents }: Document.Parsed,
  text: string,
  placeAt: (offset: number) => Place,
  report: Report,
): void {
  let nodes = 0
  const at = (node: ParsedNode) => placeAt(node.range?.[0] ?? 0)
  const refuse = (node: ParsedNode, feature: string) =>
    report.add('yaml-feature-refused', at(node), { feature })
  visit(contents, (_, node) => {
    if (!isNode(node)) return undefined
    nodes += 1
    if (nodes > mostNodes || (isMap(node) && node.items.length > mostNodes)) {
      report.add('document-too-long', at(node), { limit: mostNodes })
      return visit.BREAK
    }
    if (isAlias(node)) {
      refuse(node, `*${node.source}`)
      return undefined
    }
    if (node.anchor) refuse(node, `&${node.anchor}`)
    if (node.tag) refuse(node, node.tag.replace(/^tag:yaml\.org,2002:/, '!!'))
    if (isScalar(node) && node.value === '<<') refuse(node, '<<')
    if (isScalar(node) && typeof node.value === 'string')
      refuseSpelledOut(node.value, text.slice(node.range[0], node.range[1]), at(node), report)
    if (isMap(node)) refuseDoubles(node.items.map(({ key }) => key).filter(isNode), at, report)
    return undefined
  })
}

function refuseDoubles(
  keys: readonly ParsedNode[],
  at: (node: ParsedNode) => Place,
  report: Report,
): void {
  const seen = new Set<unknown>()
  for (const key of keys) {
    if (!isScalar(key)) continue
    if (seen.has(key.value)) report.add('yaml-duplicate-key', at(key), { key: String(key.value) })
    seen.add(key.value)
  }
}

function isNode(value: unknown): value is ParsedNode {
  return typeof value === 'object' && value !== null && 'range' in value
}
