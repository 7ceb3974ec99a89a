import { stringify } from 'yaml'
import { isGroup, type PlainTerms } from './merge-terms.ts'

/** Groups of the cover page in reading order; a blank line stands between blocks. */
const order = [
  ['doc', 'parties', 'law'],
  ['base', 'change', 'rate', 'scopeChange', 'pause'],
  ['recitals', 'defs', 'docs', 'scope'],
  [
    'fees',
    'setup',
    'hours',
    'invoice',
    'payment',
    'late',
    'tax',
    'cancel',
    'rateChange',
    'expenses',
  ],
  ['status', 'place', 'tools', 'equipment', 'availability', 'response', 'rush', 'access', 'aup'],
  ['conf', 'breach', 'data', 'dpa', 'ip', 'portfolio', 'ai', 'excl', 'sub', 'assign'],
  ['term', 'renewal', 'end', 'susp', 'amend'],
  [
    'std',
    'liab',
    'indem',
    'ins',
    'fm',
    'hardship',
    'disp',
    'notices',
    'lang',
    'ea',
    'sev',
    'sign',
    'store',
    'summary',
  ],
]
const docOrder = ['type', 'id', 'no', 'version', 'language']
const widest = 100

/** Terms as the YAML of a cover page: grouped in reading order, a group on one line where it fits. */
export function writeCover(terms: PlainTerms): string {
  const known = order.flat()
  const rest = Object.keys(terms).filter((key) => !known.includes(key))
  const blocks = [...order, rest].map((keys) =>
    keys
      .flatMap((key) =>
        isEmpty(terms[key])
          ? []
          : entry(key, key === 'doc' ? inDocOrder(terms[key]) : terms[key], 0),
      )
      .join('\n'),
  )
  return `${blocks.filter(Boolean).join('\n\n')}\n`
}

/** A party file or settings: the same form, in the order given. */
export function writePlain(values: PlainTerms): string {
  return `${Object.entries(values)
    .flatMap(([key, value]) => (isEmpty(value) ? [] : entry(key, value, 0)))
    .join('\n')}\n`
}

function entry(key: string, value: unknown, indent: number): string[] {
  const pad = ' '.repeat(indent)
  const line = `${pad}${scalar(key)}: ${isNested(value) ? flow(value) : plain(value)}`
  const fits = line.length <= widest && !isLongList(key, value)
  if (fits || !isNested(value)) return [line]
  if (Array.isArray(value))
    return [`${pad}${scalar(key)}:`, ...value.flatMap((item) => listItem(item, indent + 2))]
  return [
    `${pad}${scalar(key)}:`,
    ...Object.entries(value).flatMap(([inner, one]) =>
      one === undefined ? [] : entry(inner, one, indent + 2),
    ),
  ]
}

function listItem(item: unknown, indent: number): string[] {
  const pad = ' '.repeat(indent)
  const line = `${pad}- ${isNested(item) ? flow(item) : plain(item)}`
  if (line.length <= widest || !isNested(item)) return [line]
  const lines = Array.isArray(item)
    ? item.flatMap((one) => listItem(one, indent + 2))
    : Object.entries(item).flatMap(([key, value]) => entry(key, value, indent + 2))
  return [`${pad}- ${(lines[0] ?? '').trimStart()}`, ...lines.slice(1)]
}

/** A value on one line: `{ model: retainer }`, `[sepa, card]`. */
export function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
  if (!isGroup(value)) return scalar(value)
  const pairs = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return pairs.length === 0
    ? '{}'
    : `{ ${pairs.map(([key, inner]) => `${scalar(key)}: ${flow(inner)}`).join(', ')} }`
}

/** One scalar, quoted so that it also reads as itself inside brackets. */
function scalar(value: unknown): string {
  const [written = ''] = stringify([value], {
    lineWidth: 0,
    blockQuote: false,
    collectionStyle: 'flow',
  }).split('\n')
  return written.replace(/^\[ | \]$/g, '')
}

/** One scalar on a line of its own. */
function plain(value: unknown): string {
  return stringify(value, { lineWidth: 0, blockQuote: false }).trimEnd()
}

/** Services and tools read better one by one. */
function isLongList(key: string, value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(isGroup) &&
    (key === 'services' || key === 'tools' || value.length > 2)
  )
}

function inDocOrder(doc: unknown): unknown {
  if (!isGroup(doc)) return doc
  const keys = [...docOrder, ...Object.keys(doc).filter((key) => !docOrder.includes(key))]
  return Object.fromEntries(
    keys.filter((key) => Object.hasOwn(doc, key)).map((key) => [key, doc[key]]),
  )
}

function isNested(value: unknown): value is unknown[] | Record<string, unknown> {
  return Array.isArray(value) || isGroup(value)
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (isGroup(value) && Object.keys(value).length === 0)
}
