import type * as z from 'zod'
import { kindNotes, type KindNote } from '#core/terms/kinds.ts'

/** What the schema says about a path: a leaf with its kind, or a list or group without one. */
export type PathShape = {
  readonly schema: z.core.$ZodType
  readonly kind: KindNote | undefined
  /** Codes, when the leaf is a choice or a list of choices. */
  readonly codes: readonly string[] | undefined
}

/**
 * Looks a dotted path up in a schema: `fees.retainer.amount`, `scope.services[].name`.
 * Through a union, the first option that has the path answers.
 */
export function shapeAt(root: z.core.$ZodType, path: string): PathShape | undefined {
  const steps = path.replaceAll('[]', '.[]').split('.')
  let found: z.core.$ZodType[] = [root]
  for (const step of steps) {
    found = found.flatMap((schema) => {
      const inside = children(schema)
      return Object.hasOwn(inside, step) ? (inside[step] ?? []) : []
    })
    if (found.length === 0) return undefined
  }
  const schema = found.find((candidate) => noteOf(candidate)) ?? found[0]
  const codes = found.flatMap((candidate) => codesOf(candidate) ?? [])
  return schema && { schema, kind: noteOf(schema), codes: codes.length > 0 ? codes : undefined }
}

/** Every path of a schema, groups and leaves, for suggestions and documentation. */
export function pathsOf(root: z.core.$ZodType, prefix = ''): string[] {
  return Object.entries(children(root)).flatMap(([key, options]) => {
    const path = key === '[]' ? `${prefix}[]` : prefix ? `${prefix}.${key}` : key
    return [path, ...options.flatMap((option) => pathsOf(option, path))]
  })
}

type AnyDef = {
  type: string
  innerType?: z.core.$ZodType
  in?: z.core.$ZodType
  shape?: Record<string, z.core.$ZodType>
  options?: z.core.$ZodType[]
  element?: z.core.$ZodType
  entries?: Record<string, string>
  values?: readonly unknown[]
}

function defOf(schema: z.core.$ZodType): AnyDef {
  return schema._zod.def as unknown as AnyDef
}

function children(schema: z.core.$ZodType): Record<string, z.core.$ZodType[]> {
  const def = defOf(schema)
  if (kindNotes.has(schema)) return elementsOf(def)
  if (def.shape)
    return Object.fromEntries(Object.entries(def.shape).map(([key, value]) => [key, [value]]))
  if (def.element) return { '[]': [def.element] }
  if (def.options) {
    const merged: Record<string, z.core.$ZodType[]> = {}
    for (const option of def.options) {
      for (const [key, values] of Object.entries(children(option)))
        merged[key] = [...(merged[key] ?? []), ...values]
    }
    return merged
  }
  const inner = def.innerType ?? def.in
  return inner ? children(inner) : {}
}

/** The elements of a list of codes are codes too, though the list is one leaf. */
function elementsOf(def: AnyDef): Record<string, z.core.$ZodType[]> {
  const element = def.element ?? (def.innerType && defOf(def.innerType).element)
  return element ? { '[]': [element] } : {}
}

function noteOf(schema: z.core.$ZodType): KindNote | undefined {
  const own = kindNotes.get(schema)
  if (own) return own
  const inner = defOf(schema).innerType
  return inner && noteOf(inner)
}

function codesOf(schema: z.core.$ZodType): readonly string[] | undefined {
  const def = defOf(schema)
  if (def.entries) return Object.values(def.entries)
  if (def.type === 'literal') return def.values?.map(String)
  const inner = def.innerType ?? def.element
  return inner && codesOf(inner)
}
