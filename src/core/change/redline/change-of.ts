import type { Change, Mark, Run } from './marked.ts'

/** What became of a text, from its runs. */
export function changeOfRuns(runs: readonly Run[]): Change {
  const changed = runs.filter(({ change }) => change !== 'same')
  if (changed.length === 0) return 'same'
  return changed.every((run) => run.change === 'restyled' || run.isCosmetic)
    ? 'cosmetic'
    : 'reworded'
}

/** What became of what holds these: as much as the most changed of them. */
export function changeOfAll(changes: readonly Change[]): Change {
  if (changes.every((change) => change === 'same')) return 'same'
  return changes.every((change) => change === 'same' || change === 'cosmetic')
    ? 'cosmetic'
    : 'reworded'
}

/** The marks of several members. */
export function changesIn(members: readonly Mark[]): Change[] {
  return members.map(({ change }) => change)
}
