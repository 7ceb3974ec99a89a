import type { Commit } from './commit.ts'

/** A commit of the main line, with what it brought in when it is a merge. */
export type Step = {
  readonly commit: Commit
  /** Commits of the merged branch, oldest first. Their changes are in the merge's own. */
  readonly merged: readonly Commit[]
}

/**
 * The line of first parents that ends at the newest commit, oldest first: each step's changes are against the step
 * before it, so that the steps of a file form one chain, also where branches were merged.
 * @param commits as `readCommits` gives them, the newest first
 */
export function mainline(commits: readonly Commit[]): Step[] {
  const byId = new Map(commits.map((commit) => [commit.id, commit]))
  const line: Commit[] = []
  for (let next = commits[0]; next; next = byId.get(next.parents[0] ?? '')) line.push(next)
  line.reverse()
  const order = new Map(commits.map(({ id }, index) => [id, index]))
  const seen = new Set<string>()
  return line.map((commit) => {
    seen.add(commit.id)
    const merged = broughtIn(commit.parents.slice(1), byId, seen)
    // The log is newest first.
    merged.sort((one, other) => (order.get(other.id) ?? 0) - (order.get(one.id) ?? 0))
    return { commit, merged }
  })
}

/** Commits reachable from a merge's other parents that no earlier step had. */
function broughtIn(
  from: readonly string[],
  byId: ReadonlyMap<string, Commit>,
  seen: Set<string>,
): Commit[] {
  const found: Commit[] = []
  const waiting = [...from]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const commit = byId.get(id)
    if (!commit || seen.has(id)) continue
    seen.add(id)
    found.push(commit)
    waiting.push(...commit.parents)
  }
  return found
}
