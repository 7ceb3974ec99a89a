import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkFiles } from '#core/seal/bundle/check-files.ts'
import { digestsOf, withLists } from '#core/seal/bundle/manifest.ts'
import { readBundle } from '#node/bundle/read-bundle.ts'
import { settleBundle, writeBundle } from '#node/bundle/write-bundle.ts'
import { countOf } from './fixtures/count-of.ts'

const root = mkdtempSync(join(tmpdir(), 'clausier-bundles-'))
/** Two bundles that differ in every file. */
const made = ['one', 'two'].map((name) => join(root, name))

beforeAll(async () => {
  for (const [index, to] of made.entries()) {
    const sizes = [10, 3_000, 40_000, 900_000]
    const files = sizes.map(
      (size) => [`source/${size}/text.txt`, Buffer.alloc(size, String(index))] as const,
    )
    await writeBundle(to, withLists(new Map(files), about))
  }
})
afterAll(() => rmSync(root, { recursive: true }))

const none = `sha256:${'0'.repeat(64)}` as const
const about = { contract: 'T-1', version: 'v1.0', text: none, head: none, engine: 'none', pdfs: {} }

/** Which of the two stands at a place, by all of its files; none when nothing is there. */
function standing(to: string): number | undefined {
  if (!existsSync(to)) return undefined
  const files = readBundle(to)
  expect(checkFiles(files).findings.filter(({ standing: is }) => is === 'failed')).toEqual([])
  const which = made.findIndex(
    (one) => JSON.stringify(digestsOf(readBundle(one))) === JSON.stringify(digestsOf(files)),
  )
  expect(which).toBeGreaterThanOrEqual(0)
  return which
}

/** Runs a writer and kills it some milliseconds after it began to write; gives what it acknowledged last. */
function killedWriter(to: string, milliseconds: number): Promise<number | undefined> {
  const child = spawn(process.execPath, ['src/testing/write-bundles.ts', to, ...made])
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    if (said === '') setTimeout(() => child.kill('SIGKILL'), milliseconds)
    said += chunk.toString()
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', () => {
      const written = [...said.matchAll(/written (\d)\n/gu)].at(-1)?.[1]
      resolve(written === undefined ? undefined : Number(written))
    })
  })
}

test.each(['proofs', 'proofs.zip'])(
  'a writer of %s killed in mid work leaves one bundle, whole, or none, and the next run sweeps up',
  async (name) => {
    const kills = countOf({ usual: 6, full: 200 })
    const seen = new Set<number | undefined>()
    let swept = 0
    for (let round = 0; round < kills; round += 1) {
      const folder = mkdtempSync(join(root, 'killed-'))
      const to = join(folder, name)
      const acknowledged = await killedWriter(to, (round * 17) % 83)
      swept += readdirSync(folder).filter((left) => left !== name).length
      await settleBundle(to)
      const found = standing(to)
      seen.add(found)
      if (acknowledged !== undefined) expect(found).toBeDefined()
      await writeBundle(to, readBundle(made[0] ?? ''))
      expect([readdirSync(folder), standing(to)]).toEqual([[name], 0])
      rmSync(folder, { recursive: true })
    }
    expect(seen.size).toBeGreaterThan(1)
    expect(swept).toBeGreaterThan(0)
  },
)
