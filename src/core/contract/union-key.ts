import type * as z from 'zod'
import { pathsOf } from './schema-path.ts'

/**
 * For a group that exists in several kinds (`fees` by `fees.model`): the kinds that know a key which the chosen one refuses.
 * Gives `undefined` for any other group, or a key no kind knows.
 */
export function kindsThatKnow(
  schema: z.core.$ZodType,
  key: string,
): { by: string; kinds: string[] } | undefined {
  const union = unionIn(schema)
  if (!union) return undefined
  const { discriminator: by, options } = union
  const kinds = options
    .filter((option) => pathsOf(option).includes(key))
    .flatMap((option) => codesAt(option, by))
  return kinds.length > 0 ? { by, kinds } : undefined
}

type Def = {
  innerType?: z.core.$ZodType
  discriminator?: string
  options?: z.core.$ZodType[]
  shape?: Record<string, z.core.$ZodType>
  entries?: Record<string, string>
}

function unionIn(
  schema: z.core.$ZodType,
): { discriminator: string; options: z.core.$ZodType[] } | undefined {
  const { innerType, discriminator, options } = defOf(schema)
  if (discriminator && options) return { discriminator, options }
  return innerType && unionIn(innerType)
}

function codesAt(option: z.core.$ZodType, key: string): string[] {
  const schema = defOf(option).shape?.[key]
  return schema ? Object.values(defOf(schema).entries ?? {}) : []
}

function defOf(schema: z.core.$ZodType): Def {
  return schema._zod.def as unknown as Def
}
