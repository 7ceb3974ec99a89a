import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
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

/**
 * Runs a writer and kills it some milliseconds after it began to write, or after something half-written was seen; gives
 * what it acknowledged last.
 */
function killedWriter(
  to: string,
  when: 'begun' | 'half-written',
  milliseconds: number,
): Promise<number | undefined> {
  const child = spawn(process.execPath, ['src/testing/write-bundles.ts', to, ...made])
  const kill = () => setTimeout(() => child.kill('SIGKILL'), milliseconds)
  const killOnceHalfWritten = () => {
    const isSeen = readdirSync(dirname(to)).some((name) => name.startsWith('.'))
    if (isSeen || child.exitCode !== null) kill()
    else setImmediate(killOnceHalfWritten)
  }
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    if (said === '' && when === 'begun') kill()
    if (said === '' && when === 'half-written') killOnceHalfWritten()
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
    let swept = 0
    // Until a kill has fallen into the middle of writing at least once.
    for (let round = 0; round < kills || (swept === 0 && round < 200); round += 1) {
      const folder = mkdtempSync(join(root, 'killed-'))
      const to = join(folder, name)
      const [when, wait] =
        round % 2 === 0
          ? (['half-written', (round / 2) % 7] as const)
          : (['begun', (round * 17) % 83] as const)
      const acknowledged = await killedWriter(to, when, wait)
      swept += readdirSync(folder).filter((left) => left !== name).length
      await settleBundle(to)
      const found = standing(to)
      if (acknowledged !== undefined) expect(found).toBeDefined()
      await writeBundle(to, readBundle(made[0] ?? ''))
      expect([readdirSync(folder), standing(to)]).toEqual([[name], 0])
      rmSync(folder, { recursive: true })
    }
    expect(swept).toBeGreaterThan(0)
  },
)
