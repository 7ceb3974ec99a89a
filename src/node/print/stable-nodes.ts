import type { PdfFile } from './pdf-file.ts'

/**
 * Table heads are known by the number of their node in the browser's process, which depends on what
 * the tab printed before and on when fonts came. Here they are numbered from 1 in the order of
 * their objects in the file.
 * @returns bytes of the same length
 */
export function renumberNodes(bytes: string): string {
  const owners = Array.from(bytes.matchAll(PAIR), ([, id = '', owner]) => ({
    id,
    owner: Number(owner),
  }))
  owners.sort((a, b) => a.owner - b.owner)
  const ranks = new Map(
    owners.map(({ id }, index) => [id, String(index + 1).padStart(id.length, '0')]),
  )
  return bytes.replace(NODE, (_, id: string) => `(node${ranks.get(id) ?? id})`)
}

/** The leaves of the tree of those names, which must be sorted, as new bodies by object number. */
export function sortedNames(pdf: PdfFile): (readonly [number, string])[] {
  const leaves = [...pdf.bytes.matchAll(LEAF)].map(([, number, names = '']) => ({
    number: Number(number),
    pairs: names.match(PAIR) ?? [],
  }))
  const sorted = leaves.flatMap(({ pairs }) => pairs).sort()
  return leaves.map(({ number, pairs }) => {
    const own = sorted.splice(0, pairs.length)
    const [first, last] = [own[0], own.at(-1)].map((pair) => pair?.split(' ', 1)[0])
    return [number, `<</Limits [${first} ${last}]\n/Names [${own.join(' ')}]>>`]
  })
}

const NODE = /\(node(\d{8,})\)/gu
const PAIR = /\(node(\d{8,})\) (\d+) 0 R/gu
const LEAF = /(\d+) 0 obj\n<<\/Limits \[\(node\d+\) \(node\d+\)\]\n\/Names \[([^\]]*)\]>>/gu
