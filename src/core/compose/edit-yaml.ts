import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Pair,
  type ParsedNode,
  type YAMLMap,
} from 'yaml'
import { flow } from './write-cover.ts'

/**
 * Sets a value at a dotted path of a YAML text and leaves every other character as the author wrote it: order, comments,
 * quotes, alignment. A missing key goes to the end of its group; missing groups are written on one line.
 */
export function setInYaml(text: string, path: string, value: unknown): string {
  const document = parseDocument(text)
  const steps = path.split('.')
  const there = document.getIn(steps, true)
  if (isPlaced(there)) {
    const [from, to] = there.range
    return splice(text, [from, lastSign(text, from, to)], flow(value))
  }
  for (let depth = steps.length - 1; depth >= 0; depth--) {
    const group = depth === 0 ? document.contents : document.getIn(steps.slice(0, depth), true)
    const inner = steps
      .slice(depth + 1)
      .reduceRight<unknown>((below, step) => ({ [step]: below }), value)
    const key = steps[depth] ?? ''
    if (isPlaced(group) && isMap(group))
      return group.items.length > 0
        ? insert(text, group, key, inner)
        : splice(text, group.range, flow({ [key]: inner }))
    if (isPlaced(group) && (isScalar(group) || isSeq(group)))
      return splice(text, group.range, flow({ [key]: inner }))
  }
  return `${text}${path}: ${flow(value)}\n`
}

/** The value at a dotted path as its author wrote it, without quotes; nothing where no single value stands. */
export function scalarInYaml(text: string, path: string): string | undefined {
  const there = parseDocument(text).getIn(path.split('.'), true)
  return isPlaced(there) && isScalar(there) ? (there.source ?? String(there.value)) : undefined
}

/** Removes the key at a dotted path, with its line or its comma. A path that is not there changes nothing. */
export function removeInYaml(text: string, path: string): string {
  const document = parseDocument(text)
  const steps = path.split('.')
  const group = steps.length === 1 ? document.contents : document.getIn(steps.slice(0, -1), true)
  const pair = isMap(group)
    ? group.items.find(({ key }) => isScalar(key) && key.value === steps.at(-1))
    : undefined
  const ends = pair && endsOf(pair)
  if (!isMap(group) || !isPlaced(group) || !ends) return text
  const [from, to] = ends
  if (group.flow) {
    const after = /^\s*,\s*/.exec(text.slice(to))?.[0].length
    if (after !== undefined) return text.slice(0, from) + text.slice(to + after)
    return (
      text.slice(0, from).replace(/,\s*$/, ' ').replace(/ +$/, ' ') +
      text.slice(to).replace(/^ +/, '')
    )
  }
  if (group.items.length === 1) return splice(text, [from, to], '{}')
  const lineStart = text.lastIndexOf('\n', from - 1) + 1
  return text.slice(0, lineStart) + text.slice(endOfLine(text, to) + 1)
}

function insert(
  text: string,
  group: YAMLMap & { range: Range },
  key: string,
  value: unknown,
): string {
  const last = group.items.at(-1)
  const [from, to] = (last && endsOf(last)) ?? [group.range[0], group.range[1]]
  if (group.flow) return `${text.slice(0, to)}, ${key}: ${flow(value)}${text.slice(to)}`
  const indent = ' '.repeat(from - (text.lastIndexOf('\n', from - 1) + 1))
  const end = endOfLine(text, lastSign(text, from, to))
  const lineEnd = text.slice(0, end).includes('\r\n') ? '\r\n' : '\n'
  return `${text.slice(0, end)}${lineEnd}${indent}${key}: ${flow(value)}${text.slice(end)}`
}

type Range = readonly [number, number, ...number[]]

function splice(text: string, [from, to]: Range, written: string): string {
  return text.slice(0, from) + written + text.slice(to)
}

/** The end of what is written between two offsets: a block's range runs on to the line below it. */
function lastSign(text: string, from: number, to: number): number {
  return from + text.slice(from, to).trimEnd().length
}

function endsOf({ key, value }: Pair): Range | undefined {
  const to = isPlaced(value) ? value.range[1] : isPlaced(key) ? key.range[1] : undefined
  return isPlaced(key) && to !== undefined ? [key.range[0], trimmedEnd(value, to)] : undefined
}

function trimmedEnd(value: unknown, to: number): number {
  const last = isMap(value) || isSeq(value) ? value.items.at(-1) : undefined
  if (!last || !('flow' in (value as object)) || (value as { flow?: boolean }).flow) return to
  const inner = isPlaced(last) ? last.range[1] : endsOf(last as Pair)?.[1]
  return inner ?? to
}

/** The end of the line on which an offset stands, before its line break. */
function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  if (end === -1) return text.length
  return text[end - 1] === '\r' ? end - 1 : end
}

function isPlaced(node: unknown): node is ParsedNode & { range: Range } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
}
