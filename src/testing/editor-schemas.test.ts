import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { SchemaName } from '#core/compose/json-schema.ts'

/** An editor knows nothing of Clausier: it has the committed schemas and a validator of its own. */
const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats(ajv)
const validators = new Map(
  (['contract', 'party', 'clause', 'package', 'project', 'settings'] as const).map((name) => [
    name,
    ajv.compile(JSON.parse(readFileSync(`public/schemas/${name}.schema.json`, 'utf8'))),
  ]),
)

describe('every file of the repository keeps to the schema its editor has', () => {
  test.each([...files()])('%s is a %s', (path, schema) => {
    expect(faults(schema, written(path))).toEqual([])
  })
})

test.each<[SchemaName, string, (value: Record<string, unknown>) => void]>([
  [
    'contract',
    'content/contracts/FR-ADM-0001/contract.mdx',
    (value) => Object.assign(value, { pay: {} }),
  ],
  [
    'contract',
    'content/contracts/FR-ADM-0001/contract.mdx',
    (value) => Object.assign(value, { term: { kind: 'forever' } }),
  ],
  ['party', 'content/parties/exemple-sarl.yaml', (value) => Object.assign(value, { kind: 'firm' })],
  [
    'package',
    'content/packages/ongoing-admin.yaml',
    (value) => Object.assign(value, { price: 900 }),
  ],
  [
    'project',
    'content/projects/retail-office.yaml',
    (value) => Object.assign(value, { contracts: 'one' }),
  ],
  ['settings', 'content/settings.yaml', (value) => Object.assign(value, { law: 'DE' })],
  [
    'clause',
    'clauses/term/1.0.0/clause.yaml',
    (value) => Object.assign(value, { family: 'legal' }),
  ],
])('a slip in a %s is shown while it is typed', (schema, path, slip) => {
  const value = written(path)
  slip(value)
  expect(faults(schema, value).length).toBeGreaterThan(0)
})

function faults(schema: SchemaName, value: unknown): string[] {
  const validate = validators.get(schema)
  if (!validate) throw new Error(schema)
  validate(value)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

/** The YAML of a file as an editor reads it: dates stay text. */
function written(path: string): Record<string, unknown> {
  const text = readFileSync(path, 'utf8')
  const cover = path.endsWith('.mdx') ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') : text
  return parse(cover, { schema: 'core' }) as Record<string, unknown>
}

function files(): [path: string, schema: SchemaName][] {
  const inFolder = (folder: string) => readdirSync(folder).map((name) => join(folder, name))
  return [
    ...inFolder('content/contracts').map((folder): [string, SchemaName] => [
      join(folder, 'contract.mdx'),
      'contract',
    ]),
    ...inFolder('content/parties').map((path): [string, SchemaName] => [path, 'party']),
    ...inFolder('content/projects').map((path): [string, SchemaName] => [path, 'project']),
    ...inFolder('content/packages').map((path): [string, SchemaName] => [path, 'package']),
    ['content/settings.yaml', 'settings'],
    ...readdirSync('clauses').flatMap((id) =>
      id.endsWith('.json')
        ? []
        : inFolder(join('clauses', id)).map((folder): [string, SchemaName] => [
            join(folder, 'clause.yaml'),
            'clause',
          ]),
    ),
  ]
}
