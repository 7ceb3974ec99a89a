import { cover } from './cover.ts'
import { derivations } from './derive.ts'
import { type PathShape, shapeAt } from './schema-path.ts'

/** Answers already found: walking the schema costs more than binding a term. */
const found = new Map<string, PathShape | undefined>()

/** What the cover page's schema says about a path. */
export function coverShape(path: string): PathShape | undefined {
  if (!found.has(path)) found.set(path, shapeAt(cover, path))
  return found.get(path)
}

/** True when a path exists: on the cover page's schema or among the derived terms. */
export function isKnownPath(path: string): boolean {
  return (
    derivations.some((derivation) => derivation.path === path) || coverShape(path) !== undefined
  )
}
