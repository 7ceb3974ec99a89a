import type { Nodes, Root } from 'mdast'
import type { Report } from '#core/report/report.ts'
import { nodePlace } from './node-place.ts'

/** More nodes than this is no contract; a deeper tree would exhaust the stack of whoever walks it. */
const most = { nodes: 50_000, depth: 100 }

/** Counts a parsed tree. Reports and gives `false` when it is too large or too deep to be walked. */
export function checkTree(root: Root, report: Report): boolean {
  const open: { node: Nodes; depth: number }[] = [{ node: root, depth: 0 }]
  let nodes = 0
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next
    nodes += 1
    if (nodes > most.nodes) report.add('document-too-long', nodePlace(node), { limit: most.nodes })
    if (depth > most.depth) report.add('nesting-too-deep', nodePlace(node), { limit: most.depth })
    if (nodes > most.nodes || depth > most.depth) return false
    if ('children' in node)
      for (const child of node.children) open.push({ node: child, depth: depth + 1 })
  }
  return true
}
