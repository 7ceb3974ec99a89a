import type { SourceFile } from '#core/contract/source.ts'
import type { Scenario } from './scenario.ts'

/**
 * A scenario as a contract file. JSON is YAML.
 * In a contract with one language, words are written once, as its author would.
 */
export function contractOf(
  { clauses, written }: Scenario,
  language: 'fr' | 'en' | 'fr+en',
): SourceFile {
  const cover = { ...written, doc: { ...Object(written['doc']), language } }
  const once = (_: string, value: unknown) =>
    language !== 'fr+en' && areWords(value) ? value[language] : value
  const uses = (name: string) =>
    clauses
      .filter(({ meta }) => (meta.kind === 'annex') === (name === 'Annex'))
      .map(({ meta }) => `<${name} id="${meta.id}" version="${meta.version}" />`)
  const text = [
    '---',
    JSON.stringify(cover, once),
    '---',
    '',
    ...uses('Clause'),
    '',
    '<Signatures />',
    '',
    ...uses('Annex'),
    '',
  ]
  return {
    path: 'content/contracts/T-1/contract.mdx',
    bytes: new TextEncoder().encode(text.join('\n')),
  }
}

function areWords(value: unknown): value is { fr: string; en: string } {
  return typeof value === 'object' && value !== null && typeof Object(value).fr === 'string'
}
