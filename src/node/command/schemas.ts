import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { jsonSchema, schemaNames } from '#core/compose/json-schema.ts'
import { writeFileAtomically } from '#node/write-file.ts'
import type { RunVerb } from './verb.ts'

/** Where editors find the JSON Schemas. */
export const schemaFolder = 'public/schemas'

/** `schemas`: writes the JSON Schemas for editors; with `--check` only tells whether they are current. */
export const schemas: RunVerb = async ({ root, print, report }, _, options) => {
  const files = schemaNames.map((name) => ({
    path: `${schemaFolder}/${name}.schema.json`,
    text: `${JSON.stringify(jsonSchema(name))}\n`,
  }))
  const stale = files.filter(({ path, text }) => current(join(root, path)) !== text)
  if (options.check)
    for (const { path } of stale) report(`${path} is not current: run "clausier schemas".`)
  else for (const { path, text } of stale) await writeFileAtomically(join(root, path), text)
  for (const { path } of options.check ? [] : stale) print(path)
  return options.check && stale.length > 0 ? 1 : 0
}

function current(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
