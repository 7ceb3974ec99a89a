import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isKnownPath } from '#core/contract/cover-shape.ts'
import { factById } from '#core/law/find-fact.ts'
import { deepFreeze } from '#testing/deep-freeze.ts'
import { editedSample } from '#testing/lint/edited-sample.ts'
import type { RuleExample } from './example.ts'
import { makeLinter } from './lint.ts'
import { type Rule, packOf } from './rule.ts'
import { allRules } from './rules.ts'

const folder = new URL('./rules/', import.meta.url).pathname
const files = globSync('*/*.ts', { cwd: folder })
  .filter((file) => !file.endsWith('.test.ts'))
  .filter((file) => isRuleFile(file))
  .sort((a, b) => basename(a).localeCompare(basename(b), 'en'))
const lint = makeLinter(allRules)

test('rules.ts names every rule file; GOLDEN=write writes it', () => {
  const index = indexOf(files)
  const path = new URL('./rules.ts', import.meta.url)
  if (process.env.GOLDEN === 'write') writeFileSync(path, index)
  expect(readFileSync(path, 'utf8')).toBe(index)
})

test('ids are unique and name their pack and file', () => {
  const ids = allRules.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.map((id) => `${packOf(id)}/${id}.ts`).sort()).toEqual([...files].sort())
})

describe.each(allRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('says what it looks for, why and what to do, in both languages', () => {
    for (const words of [rule.summary, rule.why, rule.remedy])
      for (const text of [words.fr, words.en]) {
        expect(text).toMatch(/[.?]$/)
        expect(text).not.toMatch(/\b(?:valid|invalid|compliant|valide|conforme à la loi)\b/i)
      }
  })

  test('rests on known facts and looks at known terms', () => {
    for (const fact of rule.facts) expect(factById(fact), fact).toBeDefined()
    for (const path of rule.paths) expect(isKnownPath(path), path).toBe(true)
  })

  test('has examples of both kinds', () => {
    expect(rule.examples.some(({ finds }) => finds)).toBe(true)
    expect(rule.examples.some(({ finds }) => !finds)).toBe(true)
  })

  test.each(rule.examples.map((example, index) => [index + 1, example] as const))(
    'example %i',
    (_index, example) => {
      const found = findingsOf(rule, example)
      const { finds } = example
      expect(found.map(({ text }) => text)).toEqual(
        finds ? Array.from({ length: finds.times ?? 1 }, () => finds.says) : [],
      )
      if (finds?.severity) expect(found[0]?.severity).toBe(finds.severity)
    },
  )
})

function findingsOf(rule: Rule, example: RuleExample) {
  const { subject, messages } = editedSample(example)
  if ('reportedBy' in rule && rule.reportedBy === 'walk')
    return messages.filter((message) => message.rule === rule.id)
  if (!subject) throw new Error(messages.map(({ text }) => text.en).join('\n'))
  const { findings, crashed } = lint(deepFreeze(subject))
  expect(crashed).toEqual([])
  return findings.filter((finding) => finding.rule === rule.id)
}

function isRuleFile(file: string): boolean {
  return readFileSync(`${folder}${file}`, 'utf8').includes(': Rule = {')
}

function indexOf(found: readonly string[]): string {
  const rules = found.map((file) => ({ file, name: camel(basename(file, '.ts')) }))
  return `${[
    "import type { Rule } from './rule.ts'",
    ...rules.map(({ file, name }) => `import { ${name} } from './rules/${file}'`),
    '',
    '/** Every rule, by id. Written by `GOLDEN=write npx vitest run src/core/lint/rules.test.ts`: a rule is one file, and only that. */',
    'export const allRules: readonly Rule[] = [',
    ...rules.map(({ name }) => `  ${name},`),
    ']',
  ].join('\n')}\n`
}

function camel(id: string): string {
  return id.replace(/-(\w)/g, (_match, letter: string) => letter.toUpperCase())
}
