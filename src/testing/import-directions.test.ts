import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'clausier-directions-'))

beforeAll(() => {
  cpSync('biome.json', join(folder, 'biome.json'))
  execFileSync('git', ['init', '-q', folder])
})
afterAll(() => rmSync(folder, { recursive: true }))

const planted: [file: string, specifier: string, refused: boolean][] = [
  ['src/core/terms/planted.ts', 'node:fs', true],
  ['src/core/terms/planted.ts', '#core/contract/html.ts', true],
  ['src/core/contract/planted.ts', '#node/git/git.ts', true],
  ['src/core/contract/planted.ts', '#core/lint/engine.ts', true],
  ['src/core/contract/planted.ts', 'astro', true],
  ['src/core/contract/planted.ts', '../terms/money.ts', true],
  ['src/core/lint/planted.ts', '#core/life/state.ts', true],
  ['src/core/seal/planted.ts', '#core/life/state.ts', true],
  ['src/core/seal/planted.ts', '#core/verify/verify-contract.ts', true],
  ['src/core/verify/planted.ts', '#core/lint/engine.ts', true],
  ['src/core/verify/planted.ts', '#core/life/state.ts', false],
  ['src/core/repository/planted.ts', '#core/lint/engine.ts', true],
  ['src/core/repository/planted.ts', '#core/life/state.ts', false],
  ['src/core/life/planted.ts', '#core/repository/source-tree.ts', true],
  ['src/node/planted.ts', '#site/loader.ts', true],
  ['src/node/planted.ts', '#testing/fixtures/sample-contract.ts', true],
  ['src/site/planted.ts', '#testing/fixtures/sample-contract.ts', true],
  ['src/core/contract/planted.ts', '#core/terms/money.ts', false],
  ['src/core/lint/planted.ts', '#core/contract/contract.ts', false],
  ['src/node/planted.ts', '#core/contract/contract.ts', false],
  ['src/site/planted.ts', '#node/git/git.ts', false],
]

test.each(planted)('%s importing %s: refused is %s', (file, specifier, refused) => {
  const path = join(folder, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `import { thing } from '${specifier}'\n\nexport const used = thing\n`)
  const lint = spawnSync(
    join('node_modules', '.bin', 'biome'),
    ['lint', '--config-path', folder, path],
    { encoding: 'utf8' },
  )
  rmSync(path)
  expect(/noRestrictedImports/.test(lint.stdout + lint.stderr), lint.stdout + lint.stderr).toBe(
    refused,
  )
  expect(lint.status === 0).toBe(!refused)
})
