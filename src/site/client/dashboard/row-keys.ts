/** What lies around the rows. */
type Around = {
  /** What is moved between, as a selector. */
  readonly links: string
  /** Where the arrow up leads from the first row; the arrow down leads back. */
  readonly before: HTMLElement | undefined
  /** Called at the last row, which may then no longer be the last. */
  readonly atEnd: () => void
}

/** Arrows move from the link of one row to the next; Home and End to the first and the last. */
export function arrowsThrough(rows: HTMLElement, { links: selector, before, atEnd }: Around): void {
  const links = () => [...rows.querySelectorAll<HTMLAnchorElement>(selector)]
  rows.addEventListener('keydown', (event) => {
    const all = links()
    const at = all.indexOf(document.activeElement as HTMLAnchorElement)
    if (at < 0) return
    if (event.key === 'ArrowDown' && at === all.length - 1) atEnd()
    const target = targetOf(event.key, at, links(), before)
    if (!target) return
    event.preventDefault()
    target.focus()
  })
  before?.addEventListener('keydown', (event) => {
    const [first] = links()
    if (event.key !== 'ArrowDown' || !first) return
    event.preventDefault()
    first.focus()
  })
}

function targetOf(
  key: string,
  at: number,
  links: readonly HTMLElement[],
  before: HTMLElement | undefined,
): HTMLElement | undefined {
  if (key === 'ArrowDown') return links[at + 1]
  if (key === 'ArrowUp') return at === 0 ? before : links[at - 1]
  if (key === 'Home') return links[0]
  return key === 'End' ? links.at(-1) : undefined
}
