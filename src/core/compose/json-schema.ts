import * as z from 'zod'
import { kindNotes } from '#core/terms/kinds.ts'
import { clauseMeta } from '#core/contract/clause-meta.ts'
import { cover } from '#core/contract/cover.ts'
import { party } from '#core/contract/cover/parties.ts'
import { packageSchema } from './package.ts'
import { projectSchema } from './project.ts'
import { settingsSchema } from './settings.ts'

/** Names of the files that editors can complete and check. */
export const schemaNames = [
  'contract',
  'party',
  'clause',
  'package',
  'project',
  'settings',
] as const
export type SchemaName = (typeof schemaNames)[number]

const schemas: Record<SchemaName, z.ZodType> = {
  contract: cover,
  party,
  clause: clauseMeta,
  package: packageSchema,
  project: projectSchema,
  settings: settingsSchema,
}

/**
 * The JSON Schema of what an author writes, for editors: completion, types, an example for every term.
 * It describes the written form (`900.00 EUR`), not the value read from it.
 */
export function jsonSchema(name: SchemaName): Record<string, unknown> {
  const schema = z.toJSONSchema(schemas[name], {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: made }) => {
      const note = kindNotes.get(zodSchema)
      if (!note) return
      made.description = `${note.kind}, for example ${note.example}`
    },
  })
  return { title: `Clausier: ${name}`, ...schema }
}
