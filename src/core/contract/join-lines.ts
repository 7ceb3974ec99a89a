import type { BlockContent, DefinitionContent, RootContent } from 'mdast'

type Node = RootContent | BlockContent | DefinitionContent

/**
 * MDX makes a block of any tag that stands alone on its line. `<Ref>` and `<Value>` are words: wherever a line breaks,
 * they belong to the lines above and below. Gives the nodes in runs; the nodes of a run are one paragraph.
 */
export function joinLines(nodes: readonly Node[]): Node[][] {
  const runs: Node[][] = []
  for (const node of nodes) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && isOneParagraph(last, node)) run.push(node)
    else runs.push([node])
  }
  return runs
}

function isOneParagraph(above: Node, below: Node): boolean {
  if (!isWordTag(above) && !isWordTag(below)) return false
  const isText = [above, below].every((node) => node.type === 'paragraph' || isWordTag(node))
  const [end, start] = [above.position?.end.line, below.position?.start.line]
  return isText && end !== undefined && start !== undefined && start - end <= 1
}

function isWordTag(node: Node): boolean {
  return node.type === 'mdxJsxFlowElement' && (node.name === 'Ref' || node.name === 'Value')
}
