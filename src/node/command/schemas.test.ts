import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { jsonSchema, schemaNames } from '#core/compose/json-schema.ts'
import { schemaFolder } from './schemas.ts'

test.each(schemaNames)('the committed schema of a %s is what the code says today', (name) => {
  const committed: unknown = JSON.parse(readFileSync(`${schemaFolder}/${name}.schema.json`, 'utf8'))
  expect(committed).toEqual(JSON.parse(JSON.stringify(jsonSchema(name))))
})

test('a term tells an editor its kind and an example', () => {
  const { properties } = jsonSchema('party') as { properties: Record<string, unknown> }
  expect(JSON.stringify(properties['employeeCount'])).toContain('number, for example 2')
})
