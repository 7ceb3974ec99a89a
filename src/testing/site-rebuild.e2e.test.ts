import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { record } from '#node/command/record.ts'
import type { Options } from '#node/command/verb.ts'
import { buildSite } from '#site/build-site.ts'
import { runVerb } from './fixtures/run-verb.ts'
import { brokenLinks } from '#testing/site/broken-links.ts'

const home = process.env['CLAUSIER_ROOT'] ?? process.cwd()
const folder = mkdtempSync(join(tmpdir(), 'clausier-rebuild-'))
const [root, outDir, cacheFolder] = [
  join(folder, 'repository'),
  join(folder, 'dist'),
  join(folder, 'cache'),
]
const contract = join(root, 'content/contracts/FR-ADM-0001/contract.mdx')

// Texts change here: none of them may be sealed yet.
for (const part of [
  'clauses',
  'content/parties',
  'content/contracts/FR-ADM-0001',
  'content/contracts/US-HRL-0003',
])
  cpSync(join(home, part), join(root, part), {
    recursive: true,
    filter: (path) => !path.endsWith('/records'),
  })

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const build = () => buildSite({ root, outDir, cacheFolder })
const page = (path: string) => readFileSync(join(outDir, path, 'index.html'), 'utf8')
const change = (path: string, was: string, is: string) => {
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(was)
  writeFileSync(path, text.replace(was, is))
}
const sideFiles = () =>
  Object.fromEntries(
    readdirSync(join(cacheFolder, 'archive/contracts')).map((name) => [
      name,
      statSync(join(cacheFolder, 'archive/contracts', name)).mtimeMs,
    ]),
  )

test('the same repository gives the same pages, and no contract is walked again', async () => {
  await build()
  const [first, sides] = [page('fr/contracts/FR-ADM-0001'), sideFiles()]
  const again = await build()
  expect(again.pages).toBeGreaterThan(100)
  expect(page('fr/contracts/FR-ADM-0001')).toBe(first)
  expect(sideFiles()).toEqual(sides)
  expect(brokenLinks(outDir)).toEqual([])
})

test('a changed amount is on the page, in the list and at the client, a changed party on the pages of its contracts', async () => {
  const other = page('en/contracts/US-HRL-0003')
  change(contract, 'amount: 900.00 EUR', 'amount: 955.00 EUR')
  change(
    join(root, 'content/parties/exemple-sarl.yaml'),
    'legalName: Exemple SARL',
    'legalName: Modèle SARL',
  )
  await build()
  for (const path of ['fr/contracts/FR-ADM-0001', 'fr', 'fr/parties/exemple-sarl'])
    expect(page(path)).toContain('955,00')
  expect(page('en/contracts/US-HRL-0003')).toBe(other)
  expect(page('fr/contracts/FR-ADM-0001')).toContain('Modèle SARL')
  expect(page('fr/contracts/FR-ADM-0001')).not.toContain('Exemple SARL')
})

test('a newer clause version is told in the margin; the one in use keeps a page', async () => {
  const clause = join(root, 'clauses/severability')
  cpSync(join(clause, '1.0.0'), join(clause, '1.9.0'), { recursive: true })
  change(join(clause, '1.9.0/clause.yaml'), 'version: 1.0.0', 'version: 1.9.0')
  change(join(clause, '1.9.0/clause.yaml'), 'status: released', 'status: draft')
  await build()
  expect(page('fr/contracts/FR-ADM-0001')).toContain('1.9.0 existe')
  expect(page('fr/contracts/FR-ADM-0001')).toContain('href="/fr/clauses/severability/1.0.0/"')
  expect(page('en/clauses/severability/1.0.0')).toContain('Version 1.9.0 has replaced it')
  expect(brokenLinks(outDir)).toEqual([])
})

test('mistakes stop the build: all are told, and the site stays as it was', async () => {
  const before = page('fr/contracts/FR-ADM-0001')
  const good = readFileSync(contract, 'utf8')
  change(contract, 'dueDays: 15', 'dueDays: trente')
  change(join(root, 'content/contracts/US-HRL-0003/contract.mdx'), 'model: hourly', 'model: hourli')
  const { pages, messages } = await build()
  expect(pages).toBe(0)
  expect(new Set(messages.map(({ file }) => file)).size).toBe(2)
  expect(page('fr/contracts/FR-ADM-0001')).toBe(before)
  expect(readdirSync(folder).sort()).toEqual(['cache', 'dist', 'repository'])
  writeFileSync(contract, good)
  change(join(root, 'content/contracts/US-HRL-0003/contract.mdx'), 'model: hourli', 'model: hourly')
})

test('a failure behind the pages leaves the site as it was too', async () => {
  const complete = async () => Promise.reject(new Error('no browser'))
  await expect(buildSite({ root, outDir, cacheFolder, complete })).rejects.toThrow('no browser')
  expect(existsSync(join(outDir, 'fr/index.html'))).toBe(true)
  expect(readdirSync(folder).sort()).toEqual(['cache', 'dist', 'repository'])
})

test('a signed copy that a record keeps is linked from the client and served with the PDFs', async () => {
  const copy = join(folder, 'signed.pdf')
  writeFileSync(copy, '%PDF-1.7 signed by hand')
  const say = (kind: string, options: Options) =>
    runVerb(record, root, ['US-HRL-0003', kind], { today: '2026-11-27', ...options })
  expect((await say('sent', {})).code).toBe(0)
  const signed = await say('signed', { by: 'client', method: 'handwritten', evidence: [copy] })
  expect(signed.code, signed.err).toBe(0)
  const { messages } = await buildSite({ root, outDir, cacheFolder, complete: async () => {} })
  expect(messages).toEqual([])
  const [, link = ''] =
    /href="(\/copies\/US-HRL-0003\/[^"]+\.pdf)"/.exec(page('en/parties/sample-widgets')) ?? []
  expect(readFileSync(join(outDir, link), 'utf8')).toBe('%PDF-1.7 signed by hand')
  await build()
  expect(page('en/parties/sample-widgets')).not.toContain('/copies/')
})

test('while one writes, a change of a contract is shown, a mistake is not, a new contract appears', async () => {
  const site = await startDev()
  try {
    const shows = (path: string, words: string) =>
      expect
        .poll(async () => (await fetch(site.address + path)).text(), {
          timeout: 30_000,
          interval: 200,
        })
        .toContain(words)
    await shows('fr/contracts/FR-ADM-0001/', '955,00')
    change(contract, 'amount: 955.00 EUR', 'amount: 960.00 EUR')
    await shows('fr/contracts/FR-ADM-0001/', '960,00')
    change(contract, 'amount: 960.00 EUR', 'amount: neuf cents')
    mkdirSync(join(root, 'content/contracts/FR-ADM-0002'))
    await shows('fr/', '960,00')
    change(contract, 'amount: neuf cents', 'amount: 970.00 EUR')
    writeFileSync(
      join(root, 'content/contracts/FR-ADM-0002/contract.mdx'),
      readFileSync(contract, 'utf8').replace('FR-ADM-0001', 'FR-ADM-0002'),
    )
    await shows('fr/contracts/FR-ADM-0002/', '970,00')
  } finally {
    site.process.kill()
  }
})

test('an empty repository says what to do next', async () => {
  rmSync(join(root, 'content'), { recursive: true })
  await build()
  expect(page('fr')).toContain('npm run build')
  expect(page('fr')).not.toContain('<table')
  expect(existsSync(join(outDir, 'fr/contracts'))).toBe(false)
})

/** A process of its own: under vitest Astro's development server serves no pages. */
async function startDev(): Promise<{ address: string; process: ChildProcess }> {
  const options = JSON.stringify({ root, cacheFolder: join(folder, 'dev'), port: 0 })
  const source = `import { devSite } from '#site/dev-site.ts'; console.log((await devSite(${options})).address)`
  const { VITEST: _, ...env } = process.env
  const child = spawn(process.execPath, ['--input-type=module', '--eval', source], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  return { address: line.toString().trim(), process: child }
}
