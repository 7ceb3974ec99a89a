import { LineCounter, type Node, type ParsedNode, isAlias, isMap, isScalar, parseDocument, visit } from 'yaml'
import { type Place, fileStart } from '#core/report/message.ts'
import type { Report } from '#core/report/report.ts'

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

/**
 * Reads YAML as plain data: no anchors, aliases, tags or merge keys, no duplicate keys.
 * Reports what is wrong and gives `undefined` when nothing can be read.
 */
export function readYaml(text: string, report: Report): YamlSource | undefined {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, keepSourceTokens: false, uniqueKeys: true, stringKeys: true })
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset)
    return { line, column: col }
  }
  for (const error of [...document.errors, ...document.warnings]) {
    const place = placeAt(error.pos[0])
    if (error.code === 'DUPLICATE_KEY') report.add('yaml-duplicate-key', place, { key: wordAt(text, error.pos[0]) })
    else report.add('yaml-syntax', place, { problem: error.message.split(' at line')[0] ?? error.code })
  }
  refuseFeatures(document.contents, placeAt, report)
  if (report.failed) return undefined

  const nodeAt = (path: readonly PropertyKey[]): ParsedNode | undefined => {
    for (let length = path.length; length >= 0; length--) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length) as string[], true)
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
      const pair = isMap(parent) ? parent.items.find((item) => isScalar(item.key) && item.key.value === path.at(-1)) : undefined
      const offset = isNode(pair?.key) ? pair.key.range?.[0] : undefined
      return offset === undefined ? placeOf(path) : placeAt(offset)
    },
    sourceOf: (path) => {
      const node = document.getIn(path as string[], true)
      return isScalar(node) ? (node.source ?? undefined) : undefined
    },
  }
}

function refuseFeatures(contents: Node | null, placeAt: (offset: number) => Place, report: Report): void {
  const refuse = (node: { range?: readonly number[] | null }, feature: string) =>
    report.add('yaml-feature-refused', placeAt(node.range?.[0] ?? 0), { feature })
  visit(contents, (_, node) => {
    if (isAlias(node)) refuse(node, `*${node.source}`)
    else if (isNode(node)) {
      if ('anchor' in node && node.anchor) refuse(node, `&${node.anchor}`)
      if (node.tag && !node.tag.startsWith('tag:yaml.org,2002:')) refuse(node, node.tag)
      if (isScalar(node) && node.value === '<<') refuse(node, '<<')
    }
  })
}

function isNode(value: unknown): value is ParsedNode {
  return typeof value === 'object' && value !== null && 'range' in value
}

function wordAt(text: string, offset: number): string {
  return /^[^\s:]+/.exec(text.slice(offset))?.[0] ?? ''
}
