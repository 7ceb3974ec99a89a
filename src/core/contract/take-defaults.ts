import { underLaw } from '#core/law/law-codes.ts'
import type { ClauseMeta, ClauseParam } from './clause-meta.ts'
import type { TakenDefault } from './terms.ts'

/** What a clause's parameter is worth when a contract under `law` does not say. */
export function defaultUnder(
  param: ClauseParam,
  law: string,
): { value: unknown; origin: 'S' | 'L' | 'P'; law?: string } | undefined {
  const special = param.byLaw && underLaw(param.byLaw, law)
  if (special && special.default !== undefined)
    return { value: special.default, origin: special.origin, law }
  if (param.default === undefined || param.default === null) return undefined
  return { value: param.default, origin: param.origin ?? 'P' }
}

/**
 * Fills what the cover page leaves open with the defaults of the clauses used.
 * `null` on the cover page means "not decided" and stays; so does a group that is `null`.
 */
export function takeDefaults(
  written: Record<string, unknown>,
  clauses: readonly ClauseMeta[],
  law: string,
): { values: Record<string, unknown>; taken: TakenDefault[] } {
  const values = structuredClone(written)
  const taken: TakenDefault[] = []
  for (const meta of clauses) {
    for (const param of meta.params) {
      const fallback = defaultUnder(param, law)
      if (!fallback || param.path.includes('[]') || !isOpen(written, param.path)) continue
      setTerm(values, param.path, fallback.value)
      taken.push({
        path: param.path,
        clause: meta.id,
        origin: fallback.origin,
        ...(fallback.law && { law: fallback.law }),
      })
    }
  }
  return { values, taken }
}

/** Sets a value in a copy that only this file holds. */
function setTerm(values: Record<string, unknown>, path: string, value: unknown): void {
  const steps = path.split('.')
  const last = steps.pop() ?? ''
  let group = values
  for (const step of steps) {
    if (!Object.hasOwn(group, step)) group[step] = {}
    group = group[step] as Record<string, unknown>
  }
  group[last] = value
}

/** Nothing is written at the path, and every group on the way can hold it. */
function isOpen(written: unknown, path: string): boolean {
  let value = written
  for (const step of path.split('.')) {
    if (value === undefined) return true
    if (typeof value !== 'object' || value === null) return false
    value = Object.hasOwn(value, step) ? (value as Record<string, unknown>)[step] : undefined
  }
  return value === undefined
}
