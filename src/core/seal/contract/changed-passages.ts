import { diffArrays } from 'diff'

/** Where a text differs from another: under which heading, what stood there, what stands there now. */
export type Passage = {
  /** The heading above it: `12. Prix`; empty before the first. */
  readonly where: string
  readonly was: string
  readonly now: string
}

const heading = /^(?:\d{1,3}\. |(?:Annexe|Annex|Schedule) )\S/u

/** The passages that differ between two canonical texts, in their order: paragraphs that follow one another are one. */
export function changedPassages(was: string, now: string): Passage[] {
  const passages: Passage[] = []
  let where = ''
  let open: { was: string[]; now: string[] } | undefined
  const close = () => {
    if (open) passages.push({ where, was: open.was.join(' '), now: open.now.join(' ') })
    open = undefined
  }
  for (const { value, added, removed } of diffArrays(was.split('\n'), now.split('\n'))) {
    if (added || removed) {
      open ??= { was: [], now: [] }
      open[added ? 'now' : 'was'].push(...value)
    } else {
      close()
      where = value.findLast((line) => heading.test(line)) ?? where
    }
  }
  close()
  return passages.map((passage) => ({ ...passage, ...differing(passage) }))
}

/** The words that differ, with a few around them. */
function differing({ was, now }: Passage): Pick<Passage, 'was' | 'now'> {
  // The cells of a row, apart for a reader too: a tab would be shown as a character that deceives.
  const words = (text: string) => text.replaceAll('\t', ' | ').split(' ')
  const [before, after] = [words(was), words(now)]
  const start = sharedLength(before, after)
  const end = sharedLength(before.slice(start).reverse(), after.slice(start).reverse())
  const around = (all: readonly string[]) =>
    all.slice(Math.max(0, start - 3), all.length - Math.max(0, end - 3)).join(' ')
  return { was: around(before), now: around(after) }
}

function sharedLength(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((word, index) => word !== other[index])
  return at === -1 ? one.length : at
}
