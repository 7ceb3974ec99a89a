import { boundPaths } from './bound-paths.ts'
import { type Clause, compareVersions } from './library.ts'

/** How much a clause version changes against the one before it. */
export type VersionStep = 'major' | 'minor' | 'patch'

/** Why a version number is too small for what changed. */
export type StepProblem = { readonly needed: VersionStep; readonly paths: readonly string[] }

/** The step that the numbers claim: `1.1.0` after `1.0.3` is a minor one. */
export function claimedStep(previous: string, next: string): VersionStep {
  const [before, after] = [previous.split('.'), next.split('.')]
  if (before[0] !== after[0]) return 'major'
  return before[1] === after[1] ? 'patch' : 'minor'
}

/**
 * Checks a version number against what can be seen of the change: a parameter that became required, went away
 * or changed its default asks for a major version; a new optional parameter or a newly bound term for a minor one.
 * Whether words changed their meaning only a person can say.
 */
export function stepProblem(previous: Clause, next: Clause): StepProblem | undefined {
  const rank: Record<VersionStep, number> = { patch: 0, minor: 1, major: 2 }
  const claimed = claimedStep(previous.meta.version, next.meta.version)
  const { needed, paths } = neededStep(previous, next)
  return rank[claimed] < rank[needed] ? { needed, paths } : undefined
}

/** The released version just before a clause version, if there is one. */
export function previousVersion(
  versions: ReadonlyMap<string, Clause>,
  version: string,
): Clause | undefined {
  return [...versions.values()]
    .filter(({ meta }) => compareVersions(meta.version, version) < 0)
    .sort((a, b) => compareVersions(a.meta.version, b.meta.version))
    .at(-1)
}

function neededStep(previous: Clause, next: Clause): StepProblem {
  const before = new Map(previous.meta.params.map((param) => [param.path, param]))
  const after = new Map(next.meta.params.map((param) => [param.path, param]))
  const breaking = [...before.keys()].filter((path) => !after.has(path))
  for (const [path, param] of after) {
    const old = before.get(path)
    const isNewlyRequired = param.required === true && old?.required !== true
    const isOtherDefault =
      old !== undefined &&
      JSON.stringify([old.default, old.byLaw]) !== JSON.stringify([param.default, param.byLaw])
    if (isNewlyRequired || isOtherDefault) breaking.push(path)
  }
  if (breaking.length > 0) return { needed: 'major', paths: breaking }
  const bound = (clause: Clause) =>
    new Set(boundPaths(clause.texts.en ?? []).map(({ path }) => path))
  const known = bound(previous)
  const added = [...new Set([...after.keys(), ...bound(next)])].filter(
    (path) => !before.has(path) && !known.has(path),
  )
  return { needed: added.length > 0 ? 'minor' : 'patch', paths: added }
}
