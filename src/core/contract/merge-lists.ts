import type { Block, List } from './document.ts'

/** Lists made by `<Each>` and `<When>` one element at a time become one list again, numbered through. */
export function mergeLists(blocks: readonly Block[]): Block[] {
  const merged: Block[] = []
  let run: List[] = []
  const close = () => {
    const [first, ...others] = run
    if (first) merged.push(others.length > 0 ? numberThrough(run) : first)
    run = []
  }
  for (const block of blocks) {
    const [first] = run
    if (block.type !== 'list' || (first && isOrdered(first) !== isOrdered(block))) close()
    if (block.type === 'list') run.push(block)
    else merged.push(block)
  }
  close()
  return merged
}

function numberThrough(lists: readonly List[]): List {
  const items = lists.flatMap((list) => list.items)
  const start = Number.parseInt(items[0]?.marker ?? '', 10)
  if (Number.isNaN(start)) return { type: 'list', items }
  return {
    type: 'list',
    items: items.map((item, index) => ({ ...item, marker: `${start + index}.` })),
  }
}

function isOrdered(list: List): boolean {
  return list.items[0]?.marker !== ''
}
