import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { components } from '#core/contract/components.ts'
import { languages } from '#core/locale/locale.ts'
import { catalogue } from '#core/report/catalogue.ts'
import { readExample } from './read-example.ts'

const chapter = (language: string, name: string) =>
  readFileSync(`content/guide/${language}/${name}.mdx`, 'utf8')

describe.each(languages)('the handbook (%s)', (language) => {
  const writing = chapter(language, 'writing-a-contract')

  test.each(Object.keys(components))('explains <%s>', (name) => {
    expect(writing).toContain(`<${name}`)
  })

  test('names every attribute of a condition', () => {
    for (const attribute of Object.keys(components['When']?.attributes ?? {}))
      expect(writing).toContain(`\`${attribute}\``)
  })

  test('names only rules that exist', () => {
    const named = [...writing.matchAll(/^\| `([a-z-]+)` \|/gm)]
      .map(([, rule = '']) => rule)
      .filter((rule) => rule.includes('-'))
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((rule) => !Object.hasOwn(catalogue, rule))).toEqual([])
  })

  test('has examples that hold', () => {
    const examples = [...writing.matchAll(/^```clause\n(.*?)^```/gms)].map(
      ([, source = '']) => source,
    )
    expect(examples.length).toBeGreaterThan(7)
    for (const example of examples)
      expect(readExample(example, language)).toMatch(/^<(?:p|ol|div|table)/)
  })
})

test('an example that no longer holds is an error', () => {
  expect(() => readExample('{late.graceDay}', 'en')).toThrow('no term is called "late.graceDay"')
  expect(() => readExample('<Ref to="nothing" />', 'en')).toThrow('gen-crossref-broken')
})
