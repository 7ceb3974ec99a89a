import { coverShape } from './cover-shape.ts'

/** The paths of the values that a cover page writes itself, in its order. A list is one value; so are words in two languages. */
export function writtenPaths(written: Readonly<Record<string, unknown>>, prefix = ''): string[] {
  return Object.entries(written).flatMap(([key, value]) => {
    const path = prefix ? `${prefix}.${key}` : key
    return isGroup(value) && !coverShape(path)?.kind ? writtenPaths(value, path) : [path]
  })
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
