import { parse } from 'yaml'
import type * as z from 'zod'
import { type PathShape, pathsOf, shapeAt } from '#core/contract/schema-path.ts'
import { closest } from '#core/report/did-you-mean.ts'
import type { Message } from '#core/report/message.ts'
import { fileStart } from '#core/report/message.ts'
import { Report } from '#core/report/report.ts'
import { withValue } from './merge-terms.ts'

/** Terms as plain YAML, one by one and together. */
export type SetOptions = {
  readonly terms: Record<string, unknown>
  readonly pairs: readonly (readonly [path: string, value: unknown])[]
  readonly messages: readonly Message[]
}

/**
 * Reads `--set path=value` options into plain terms of a schema: the cover page, or a party. A text stays as typed, whatever colons or quotes are in it; amounts,
 * dates and delays too. Everything else is read as YAML: `true`, `20`, `[sepa, card]`, `{ fr: …, en: … }`.
 */
export function readSetOptions(
  schema: z.ZodType,
  options: readonly string[],
  name = '--set',
): SetOptions {
  const report = new Report(name)
  const pairs: (readonly [string, unknown])[] = []
  for (const option of options) {
    const at = option.indexOf('=')
    const path = (at === -1 ? option : option.slice(0, at)).trim()
    const shape = shapeOf(schema, path)
    if (at === -1 || !shape) {
      report.add('term-unknown', fileStart, { key: path, guess: closest(path, pathsOf(schema)) })
      continue
    }
    const value = typedValue(
      option
        .slice(at + 1)
        .normalize('NFC')
        .trim(),
      shape.kind?.kind,
    )
    if (value === undefined)
      report.add('term-wrong-type', fileStart, {
        path,
        actual: option.slice(at + 1),
        kind: shape.kind?.kind ?? 'YAML',
        example: shape.kind?.example ?? '…',
      })
    else pairs.push([path, value])
  }
  const terms = pairs.reduce<Record<string, unknown>>(
    (all, [path, value]) => withValue(all, path, value),
    {},
  )
  return { terms, pairs, messages: report.messages }
}

/** `place.usual.fr` is the French text of `place.usual`. */
function shapeOf(schema: z.ZodType, path: string): PathShape | undefined {
  const schemaPath = path.replaceAll(/\.\d+(?=\.|$)/g, '[]')
  const shape = shapeAt(schema, schemaPath)
  if (shape) return shape
  const words = shapeAt(schema, schemaPath.replace(/\.(?:fr|en)$/, ''))
  return words?.kind?.kind === 'words' ? words : undefined
}

const asTyped = new Set([
  'text',
  'words',
  'money',
  'date',
  'delay',
  'time',
  'instant',
  'IBAN',
  'BIC',
])

function typedValue(typed: string, kind: string | undefined): unknown {
  if (typed === 'null') return null
  if (kind && asTyped.has(kind) && !(kind === 'words' && typed.startsWith('{'))) return typed
  try {
    return parse(typed, { schema: 'core', maxAliasCount: 0 }) as unknown
  } catch {
    return undefined
  }
}
