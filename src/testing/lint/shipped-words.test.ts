import { expect, test } from 'vitest'
import { allClauses } from '#core/contract/library.ts'
import { type RuleId, packOf } from '#core/lint/rule.ts'
import { allRules } from '#core/lint/rules.ts'
import { specialTexts } from '#core/lint/special-texts.ts'
import type { WrittenText } from '#core/lint/written-text.ts'
import { languages } from '#core/locale/locale.ts'
import { fileStart } from '#core/report/message.ts'
import { openShelf } from '#node/compose/repository-shelf.ts'

const { library, packages } = openShelf('.')
const rules = allRules.filter(({ id }) => packOf(id) === 'vag')

test('no released clause is vague, whatever its branch, also when its words are typed as special terms', () => {
  const texts = allClauses(library).flatMap(({ meta, texts: own }) =>
    languages.flatMap((language) =>
      specialTexts({ content: own[language] ?? [], languages: [language] }).flatMap((text) => [
        text,
        { ...text, from: 'clause' as const, clause: meta.id },
      ]),
    ),
  )
  expect(texts.length).toBeGreaterThan(1000)
  expect(texts.flatMap(said)).toEqual([])
})

test('no service of a package is vague', () => {
  const texts = packages.flatMap(({ terms }) => wordsUnder(terms, ''))
  expect(texts.length).toBeGreaterThan(50)
  expect(texts.flatMap(said)).toEqual([])
})

/** Passive sentences are notes, not faults, and clauses have their reasons. */
function said(text: WrittenText): string[] {
  return rules.flatMap((rule) => {
    const found: string[] = []
    if ('checkText' in rule && rule.checkText && rule.id !== ('vag-passive-actor' satisfies RuleId))
      rule.checkText(text, (one) => 'says' in one && found.push(`${rule.id}: ${one.says.en}`))
    return found
  })
}

/** Words in both languages anywhere in written terms, with the quantity of their row. */
function wordsUnder(value: unknown, path: string, isCounted?: boolean): WrittenText[] {
  if (typeof value !== 'object' || value === null) return []
  if ('fr' in value || 'en' in value)
    return languages.map((language) => ({
      from: 'term',
      path,
      language,
      text: String((value as Record<string, unknown>)[language] ?? ''),
      isName: false,
      ...(isCounted !== undefined && { isCounted }),
      place: fileStart,
    }))
  return Object.entries(value).flatMap(([key, inner]) =>
    wordsUnder(inner, path ? `${path}.${key}` : key, 'quantity' in value ? true : isCounted),
  )
}
