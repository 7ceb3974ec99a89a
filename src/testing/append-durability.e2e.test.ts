import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkLinks } from '#core/life/chain/check-links.ts'
import { appendRecord } from '#node/records/append-record.ts'
import { recordsFolder } from '#core/repository/records-folder.ts'
import { readRecords } from '#node/records/read-records.ts'
import { lifeContext, lifeFolder, noteSaying } from './fixtures/life-folder.ts'

/** One file that starts in a tenth of a second: it is started hundreds of times. */
const bundle = mkdtempSync(join(tmpdir(), 'clausier-writer-'))
const writer = join(bundle, 'append-notes.js')

beforeAll(() =>
  build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: { ssr: 'src/testing/append-notes.ts', outDir: bundle },
  }),
)
afterAll(() => rmSync(bundle, { recursive: true }))

/** The chain as `check` sees it. */
function chain(root: string) {
  const { files, messages } = readRecords(root, 'T-1')
  return {
    digests: new Map(files.map(({ number, digest }) => [number, digest as string])),
    faults: [...messages, ...checkLinks(files, 'T-1')].map(({ rule }) => rule),
  }
}

test('writers killed 200 times in mid work: no acknowledged record is lost, no chain is broken', async () => {
  let acknowledged = 0
  for (let round = 0; round < 20; round++) {
    const root = lifeFolder()
    const known = new Map<number, string>()
    for (let pair = 0; pair < 5; pair++) {
      const both = [0, 1].map((one) =>
        killedWriter(root, `${pair}-${one}`, (round * 7 + pair) % 23),
      )
      for (const said of (await Promise.all(both)).flat()) known.set(said.number, said.digest)
    }
    const { digests, faults } = chain(root)
    expect(faults).toEqual([])
    expect([...known].filter(([number, digest]) => digests.get(number) !== digest)).toEqual([])
    expect(
      (await appendRecord(root, noteSaying('the last word'), lifeContext())).file,
    ).toBeDefined()
    expect(chain(root).faults).toEqual([])
    expect(temporariesIn(root)).toEqual([])
    acknowledged += known.size
  }
  expect(acknowledged).toBeGreaterThan(200)
})

/** What writers have left under names of their own. */
function temporariesIn(root: string): string[] {
  return readdirSync(join(root, recordsFolder('T-1'))).filter((name) => name.startsWith('.'))
}

/** Runs a writer, kills it without warning some milliseconds after its first record, and gives what it acknowledged. */
function killedWriter(
  root: string,
  name: string,
  milliseconds: number,
): Promise<{ number: number; digest: string }[]> {
  const child = spawn(process.execPath, [writer, root, name])
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    if (said === '') setTimeout(() => child.kill('SIGKILL'), milliseconds)
    said += chunk.toString()
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', () => {
      const lines = said.split('\n').slice(0, -1)
      resolve(lines.map((line) => pieces(line)))
    })
  })
}

function pieces(line: string): { number: number; digest: string } {
  const [number = '', digest = ''] = line.split(' ')
  return { number: Number(number), digest }
}

test('a disk that fills up keeps every acknowledged record, and says what to do', async (context) => {
  const root = mkdtempSync(join(tmpdir(), 'clausier-full-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=96k', 'tmpfs', root])
  if (mounted.status !== 0) context.skip('this machine does not let the test mount a small disk')
  try {
    mkdirSync(join(root, recordsFolder('T-1')), { recursive: true })
    const known: string[] = []
    let fault: unknown
    while (!fault) {
      try {
        const note = noteSaying(`note ${known.length}`)
        known.push(String((await appendRecord(root, note, lifeContext())).file?.digest))
      } catch (error) {
        fault = error
      }
    }
    expect(fault).toMatchObject({ name: 'EnvironmentFault', why: 'The disk is full.' })
    const { digests, faults } = chain(root)
    expect(faults).toEqual([])
    expect([...digests.values()]).toEqual(known)
    expect(temporariesIn(root)).toEqual([])
  } finally {
    spawnSync('umount', [root])
  }
})
