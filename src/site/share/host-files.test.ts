import { describe, expect, test } from 'vitest'
import { hostFiles } from './host-files.ts'
import { contentPolicy, headerRules, headersFor } from './security-policy.ts'

const endpoint = 'https://forms.example.com/contracts?x=1'
const rules = headerRules(endpoint)
const files = hostFiles(rules)
const pairs = rules.flatMap(({ path, headers }) =>
  Object.entries(headers).map(([name, value]) => ({ path, name, value })),
)

describe('the header files', () => {
  test('all say every header of the one list', () => {
    for (const [file, text] of Object.entries(files))
      for (const { name, value } of pairs) {
        expect(text, `${file}: ${name}`).toContain(name)
        expect(text, `${file}: ${name}`).toContain(value)
      }
  })

  test('keep to the limits of Cloudflare: lines of 2,000 characters, 100 rules', () => {
    const lines = (files['_headers'] ?? '').split('\n')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000)
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThan(100)
  })

  test('are JSON where JSON is asked for', () => {
    for (const [file, text] of Object.entries(files))
      if (file.endsWith('.json')) expect(() => JSON.parse(text), file).not.toThrow()
  })

  test('quote no value that would end its own quotes', () => {
    for (const { value } of pairs) expect(value).not.toContain('"')
  })
})

test('the policy lets pages connect to their own host and to the origin of the endpoint only', () => {
  expect(contentPolicy()).toContain("connect-src 'self';")
  expect(contentPolicy(endpoint)).toContain("connect-src 'self' https://forms.example.com;")
  expect(contentPolicy()).not.toMatch(/unsafe|\*|http:/u)
})

test('no path gets one header from two rules', () => {
  const twice = rules.flatMap(({ path, headers }) =>
    rules.flatMap((other) =>
      other.path !== path && other.path.startsWith(path.replace('*', ''))
        ? Object.keys(headers).filter((name) => name in other.headers)
        : [],
    ),
  )
  expect(twice).toEqual([])
})

test('files with a hash in their name are kept, everything else is never stored', () => {
  expect(headersFor(rules, '/assets/read-abc.js')['Cache-Control']).toContain('immutable')
  expect(headersFor(rules, '/read/')['Cache-Control']).toBe('no-store')
  expect(headersFor(rules, '/sealed/x.bin')['Referrer-Policy']).toBe('no-referrer')
})
