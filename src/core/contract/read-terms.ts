import type * as z from 'zod'
import { closest } from '#core/report/did-you-mean.ts'
import type { Report } from '#core/report/report.ts'
import { kindNotes } from '#core/terms/kinds.ts'
import { pathsOf, shapeAt } from './schema-path.ts'
import { termAt } from './terms.ts'
import { kindsThatKnow } from './union-key.ts'
import type { YamlSource } from './yaml-source.ts'

/**
 * Checks plain values against a schema. Every mistake is reported where it stands in the YAML:
 * unknown keys with the nearest known one, wrong types with an example, numbers that should be text.
 * @param skip paths whose mistakes were already reported elsewhere (a party's own file)
 */
export function readTerms<Schema extends z.ZodType>(
  schema: Schema,
  values: unknown,
  yaml: YamlSource,
  report: Report,
  skip: (path: readonly PropertyKey[]) => boolean = () => false,
): z.output<Schema> | undefined {
  const result = schema.safeParse(values, { reportInput: true })
  if (result.success) return result.data
  for (const issue of result.error.issues.flatMap((found) => flatten(found)))
    if (!skip(issue.path)) reportIssue(issue, schema, yaml, report)
  return undefined
}

type Issue = z.core.$ZodIssue

/** A union that is not a leaf (a party by name or in full) answers with the mistakes of the branch that was meant. */
function flatten(issue: Issue, prefix: readonly PropertyKey[] = []): Issue[] {
  const path = [...prefix, ...issue.path]
  if (issue.code !== 'invalid_union') return [{ ...issue, path } as Issue]
  const meant = issue.errors.find((branch) =>
    branch.some((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys'),
  )
  return meant ? meant.flatMap((inner) => flatten(inner, path)) : [{ ...issue, path } as Issue]
}

function reportIssue(issue: Issue, schema: z.ZodType, yaml: YamlSource, report: Report): void {
  const path = dotted(issue.path)
  if (issue.code === 'unrecognized_keys') {
    const group = shapeAt(schema, path)?.schema
    const known = keysAt(schema, path)
    for (const key of issue.keys) {
      const full = path ? `${path}.${key}` : key
      const other = group && kindsThatKnow(group, key)
      if (other) {
        const model = String(termAt(issue.input, other.by))
        report.add('fees-mixed', yaml.placeOfKey([...issue.path, key]), {
          model,
          key,
          other: other.kinds.join(', '),
        })
        continue
      }
      report.add('term-unknown', yaml.placeOfKey([...issue.path, key]), {
        key: full,
        guess: closest(key, known),
      })
    }
    return
  }
  const place = yaml.placeOf(issue.path)
  const shape = shapeAt(schema, path)
  const input = inputOf(issue)
  const actual = show(input)
  const codes = shape?.codes
  if (codes && typeof input === 'string')
    report.add('term-choice', place, {
      path,
      actual,
      codes: codes.join(', '),
      guess: closest(input, codes),
    })
  else if (
    typeof input === 'number' &&
    (shape?.kind?.kind === 'text' || shape?.kind?.kind === 'words')
  )
    report.add('term-number-for-text', place, { path, source: yaml.sourceOf(issue.path) ?? actual })
  else
    report.add('term-wrong-type', place, {
      path: path || '.',
      actual,
      kind: kindOf(issue, shape?.kind?.kind),
      example: shape?.kind?.example,
    })
}

/** What was expected, as well as the schema can say it. */
function kindOf(issue: Issue, kind: string | undefined): string {
  if (issue.code === 'too_big') return `${kind ?? issue.origin}, ≤ ${issue.maximum}`
  if (kind) return kind
  if (issue.code === 'invalid_format')
    return issue.format === 'regex' ? (issue.pattern ?? '') : issue.format
  return issue.code === 'invalid_type' ? issue.expected : issue.code
}

/** What was written at the issue's path. Of a group that exists in several kinds zod gives the whole group. */
function inputOf(issue: Issue): unknown {
  const chosen = issue.code === 'invalid_union' ? issue.discriminator : undefined
  return typeof chosen === 'string' ? termAt(issue.input, chosen) : issue.input
}

function keysAt(schema: z.ZodType, path: string): string[] {
  const start = path ? (shapeAt(schema, path)?.schema ?? schema) : schema
  if (kindNotes.has(start)) return []
  return pathsOf(start).filter((candidate) => !candidate.includes('.'))
}

/** `['scope', 'services', 0, 'name']` as `scope.services[].name`, the form schemas are asked in. */
function dotted(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[]`
    return text ? `${text}.${String(step)}` : String(step)
  }, '')
}

function show(input: unknown): string {
  if (input === undefined) return '∅'
  return typeof input === 'string' ? input : JSON.stringify(input)
}
