import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkLinks } from '#core/life/chain/check-links.ts'
import { recordsFolder } from '#core/repository/records-folder.ts'
import { checkEvidence, readRecords } from '#node/records/read-records.ts'
import { countOf } from './fixtures/count-of.ts'

const id = 'FR-ADM-0001'
/** Three folders below the package, as the code that reads its version expects. */
mkdirSync('.cache', { recursive: true })
const bundle = mkdtempSync(join('.cache', 'sealer-'))
const sealer = join(bundle, 'out', 'seal-samples.js')

beforeAll(() =>
  build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: { ssr: 'src/testing/seal-samples.ts', outDir: join(bundle, 'out') },
  }),
)
afterAll(() => rmSync(bundle, { recursive: true }))

/** What stands in a folder: its seals, and whatever is half done. */
function standing(root: string) {
  if (!existsSync(join(root, recordsFolder(id)))) return { seals: [], faults: [] }
  const { files, messages } = readRecords(root, id)
  const faults = [...messages, ...checkLinks(files, id), ...checkEvidence(root, id, files)]
  return {
    seals: files.filter(({ record }) => record.kind === 'sealed').map(({ digest }) => digest),
    faults: faults.map(({ rule }) => rule),
  }
}

/** Runs the sealer, kills it a moment after so many of its lines, and gives what it acknowledged. */
function killedSealer(root: string, lines: number): Promise<Map<string, string>> {
  const child = spawn(process.execPath, [sealer, root, '60'])
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
    if (said.split('\n').length > lines) setTimeout(() => child.kill('SIGKILL'), lines)
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', () => {
      const acknowledged = said
        .split('\n')
        .slice(0, -1)
        .filter((line) => line.includes('sha256:'))
      resolve(new Map(acknowledged.map((line) => line.split(' ') as [string, string])))
    })
  })
}

test('a sealer killed in mid work leaves each contract sealed whole or not at all', async () => {
  let sealed = 0
  let begun = 0
  const rounds = countOf({ usual: 8, full: 200 })
  for (let round = 0; round < rounds; round += 1) {
    const root = mkdtempSync(join(tmpdir(), 'clausier-sealed-'))
    const acknowledged = await killedSealer(root, 1 + (round % 8) * 2)
    for (const name of readdirSync(root)) {
      const { seals, faults } = standing(join(root, name))
      expect(seals.length).toBeLessThanOrEqual(1)
      if (acknowledged.has(name)) expect(seals).toEqual([acknowledged.get(name)])
      // The last folder may lack records that the sealer was still laying out.
      if (seals.length > 0) expect(faults).toEqual([])
      sealed += seals.length
      begun += 1
    }
    rmSync(root, { recursive: true })
  }
  expect(begun).toBeGreaterThan(sealed)
  expect(sealed).toBeGreaterThan(8)
})

test('a disk that fills up leaves nothing half-sealed, and says so', (context) => {
  const root = mkdtempSync(join(tmpdir(), 'clausier-full-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=700k', 'tmpfs', root])
  if (mounted.status !== 0) context.skip('this machine does not let the test mount a small disk')
  try {
    const { status, stdout, stderr } = spawnSync(process.execPath, [sealer, root, '60'], {
      encoding: 'utf8',
    })
    expect([status !== 0, stderr]).toEqual([true, expect.stringMatching(/disk is full|ENOSPC/u)])
    const acknowledged = new Map(
      stdout
        .split('\n')
        .filter((line) => line.includes('sha256:'))
        .map((line) => line.split(' ') as [string, string]),
    )
    expect(acknowledged.size).toBeGreaterThan(0)
    for (const name of readdirSync(root)) {
      const { seals, faults } = standing(join(root, name))
      expect(seals).toEqual(acknowledged.has(name) ? [acknowledged.get(name)] : [])
      if (seals.length > 0) expect(faults).toEqual([])
    }
  } finally {
    spawnSync('umount', [root])
  }
})
