import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type { Finding } from '#core/lint/finding.ts'
import { applyFixes } from './apply-fixes.ts'

const root = mkdtempSync(join(tmpdir(), 'clausier-fix-'))
const file = 'contract.mdx'
const text =
  '---\nlate: { graceDays: 3 }   # a word\nterm:\n  kind: fixed\n---\n\nlate: { graceDays: 3 }\n'

afterEach(() => rmSync(join(root, file), { force: true }))

function finding(fix: Finding['fix'], allowed?: Finding['allowed']): Finding {
  return { file, fix, allowed } as unknown as Finding
}

test('a fix changes its term and nothing else', async () => {
  writeFileSync(join(root, file), text)
  const fixed = await applyFixes(root, [finding({ path: 'late.graceDays', value: 0 })])
  expect(readFileSync(join(root, file), 'utf8')).toBe(text.replace('graceDays: 3', 'graceDays: 0'))
  expect(fixed).toEqual([
    {
      file,
      lines: [
        {
          before: 'late: { graceDays: 3 }   # a word',
          after: 'late: { graceDays: 0 }   # a word',
          line: 2,
        },
      ],
    },
  ])
})

test('a term that is missing is added to its group', async () => {
  writeFileSync(join(root, file), text)
  const fixed = await applyFixes(root, [finding({ path: 'term.start', value: '2027-01-04' })])
  expect(fixed[0]?.lines).toEqual([{ before: '', after: '  start: 2027-01-04', line: 5 }])
})

test('what the author accepts is left as it is', async () => {
  writeFileSync(join(root, file), text)
  const allowed = { reason: 'agreed', place: { line: 1, column: 1 } }
  expect(await applyFixes(root, [finding({ path: 'late.graceDays', value: 0 }, allowed)])).toEqual(
    [],
  )
  expect(readFileSync(join(root, file), 'utf8')).toBe(text)
})
