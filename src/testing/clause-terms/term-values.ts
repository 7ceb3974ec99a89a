import fc from 'fast-check'
import * as z from 'zod'
import { coverShape } from '#core/contract/cover-shape.ts'
import { kindNotes } from '#core/terms/kinds.ts'
import { alwaysSaid } from './always-said.ts'
import { type Bounds, leafTerms } from './leaf-terms.ts'

/** Values of any path of the cover page: a leaf, a choice, or a list of 0, 1 or 3 of them. */
export function termValues(path: string, bounds: Bounds): fc.Arbitrary<unknown> {
  const shape = coverShape(path)
  if (!shape) throw new Error(`${path} is not on the cover page`)
  return valuesOf(shape.schema, path, bounds)
}

function valuesOf(schema: z.core.$ZodType, path: string, bounds: Bounds): fc.Arbitrary<unknown> {
  const bare = unwrapped(schema)
  if (bare instanceof z.ZodEnum && kindNotes.get(bare)?.kind !== 'currency')
    return fc.constantFrom(...bare.options)
  if (bare instanceof z.ZodArray) return listsOf(unwrapped(bare.element), `${path}[]`, bounds)
  const kind = kindNotes.get(bare)?.kind
  if (kind) return leafTerms(path, kind, bounds)
  if (bare instanceof z.ZodUnion)
    return fc.oneof(...bare.options.map((option) => valuesOf(option, path, bounds)))
  if (bare instanceof z.ZodObject) return groupsOf(bare, path, bounds)
  throw new Error(`no values are known for ${path}`)
}

function listsOf(item: z.core.$ZodType, path: string, bounds: Bounds): fc.Arbitrary<unknown> {
  const { filled, ...inner } = bounds
  const sized = (size: number) => ({ minLength: size, maxLength: size })
  if (item instanceof z.ZodEnum) {
    const codes = item.options.map(String)
    const sizes = [filled ? 1 : 0, 1, Math.min(3, codes.length), codes.length]
    return fc.oneof(...sizes.map((size) => fc.shuffledSubarray(codes, sized(size))))
  }
  const items = valuesOf(item, path, inner)
  return fc.oneof(...[filled ? 1 : 0, 1, 3].map((size) => fc.array(items, sized(size))))
}

function groupsOf(group: z.ZodObject, path: string, bounds: Bounds): fc.Arbitrary<unknown> {
  const fields: Record<string, fc.Arbitrary<unknown>> = {}
  for (const [key, schema] of Object.entries(group.shape))
    fields[key] = valuesOf(schema, `${path}.${key}`, bounds)
  const requiredKeys = Object.keys(fields).filter((key) => alwaysSaid.has(`${path}.${key}`))
  return fc.record(fields, { requiredKeys })
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  const isWrapper =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodReadonly
  return isWrapper ? unwrapped(schema.unwrap()) : schema
}
