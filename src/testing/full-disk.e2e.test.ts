import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { digestOf } from '#core/contract/digest.ts'
import { checkFiles } from '#core/seal/bundle/check-files.ts'
import { readBundle } from '#node/bundle/read-bundle.ts'
import { writeBundle } from '#node/bundle/write-bundle.ts'
import { record } from '#node/command/record.ts'
import { sign } from '#node/command/sign.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { recordsFolder } from '#core/repository/records-folder.ts'
import { runVerb } from './fixtures/run-verb.ts'
import { removeCopy, sampleCopy } from './fixtures/sample-copy.ts'
import { smallPdf } from './fixtures/small-pdf.ts'
import { isThere } from './fixtures/tools.ts'

const id = 'FR-ADM-0001'
const today = '2026-12-18'
const sealed = sampleCopy('with records')
const key = join(sealed, 'id_sample')
beforeAll(() => {
  writeFileSync(join(sealed, 'small.pdf'), smallPdf())
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'SAMPLE', '-f', key])
})
afterAll(() => removeCopy(sealed))

const few = new Map([
  ['source/a/text.txt', Buffer.alloc(9_000, 'a')],
  ['contract.txt', Buffer.from('Contract')],
])

/** Leaves the sample as it was when only the client had signed. */
function forgetProvider(root: string): void {
  const folder = join(root, recordsFolder(id))
  for (const name of readdirSync(folder)) if (/^000[4-9]-/u.test(name)) rmSync(join(folder, name))
}

/** A small disk that is full in one of three manners, with the sample on it. */
const manners: Record<string, { mount: string; fill: (root: string) => void; why: string }> = {
  'without space': { mount: 'size=12m', fill: fillWithBytes, why: 'The disk is full.' },
  'without room for another name': {
    mount: 'size=64m,nr_inodes=1500',
    fill: fillWithNames,
    why: 'The disk is full.',
  },
  'that is read-only': {
    mount: 'size=64m',
    fill: (root) => void spawnSync('mount', ['-o', 'remount,ro', root]),
    why: 'The disk is read-only.',
  },
}

const canMount = (() => {
  const folder = mkdtempSync(join(tmpdir(), 'clausier-probe-'))
  const isMounted = spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', folder]).status === 0
  if (isMounted) spawnSync('umount', [folder])
  return isMounted
})()

describe.skipIf(!canMount || !isThere('ssh-keygen'))(
  'a disk (needs ssh-keygen, and the right to mount a small disk)',
  () => {
    describe.each(Object.keys(manners))('%s', (manner) => {
      const { mount = '', fill, why } = manners[manner] ?? {}
      const disk = mkdtempSync(join(tmpdir(), 'clausier-disk-'))
      beforeAll(() => {
        spawnSync('mount', ['-t', 'tmpfs', '-o', mount, 'tmpfs', disk])
        for (const name of ['content', 'clauses'])
          cpSync(join(sealed, name), join(disk, name), { recursive: true })
        forgetProvider(disk)
        fill?.(disk)
      })
      afterAll(() => {
        spawnSync('umount', [disk])
        rmSync(disk, { recursive: true, force: true })
      })

      test.each<[string, () => Promise<unknown>]>([
        ['record', () => runVerb(record, disk, [id, 'viewed'], { today })],
        ['sign', () => runVerb(sign, disk, [id], { as: 'provider', key, yes: true, today })],
        ['bundle', () => writeBundle(join(disk, 'proofs'), few)],
        ['bundle in a zip', () => writeBundle(join(disk, 'proofs.zip'), few)],
      ])('makes %s say so, and nothing on it has changed', async (_, attempt) => {
        const before = contentOf(disk)
        const fault: unknown = await attempt().catch((error: unknown) => error)
        expect(fault).toBeInstanceOf(EnvironmentFault)
        expect((fault as EnvironmentFault).why).toBe(why)
        expect(contentOf(disk)).toEqual(before)
      })
    })
  },
)

describe.skipIf(!existsSync('/dev/full') || !isThere('ssh-keygen'))(
  'a standard output that is full (needs /dev/full and ssh-keygen)',
  () => {
    test('is told by every verb; what was recorded stands whole', async () => {
      const unsigned = sampleCopy('with records')
      forgetProvider(unsigned)
      const runs = await Promise.all([
        intoFull(sealed, 'verify', id),
        intoFull(sealed, 'bundle', id, '--out', 'full', '--pdf', 'small.pdf'),
        intoFull(unsigned, 'sign', id, '--as', 'provider', '--key', key, '--yes', '--today', today),
        intoFull(sealed, 'record', id, 'viewed', '--today', '2027-07-05'),
      ])
      for (const { code, err } of runs)
        expect([code, err]).toEqual([
          2,
          expect.stringMatching(/Standard output.*\n {2}The disk is full/u),
        ])
      const names = readdirSync(join(unsigned, recordsFolder(id)))
      expect(names).toEqual(expect.arrayContaining(['0004-signed.json', '0005-sealed.json']))
      expect(checkFiles(readBundle(join(sealed, 'full'))).findings).not.toContainEqual(
        expect.objectContaining({ standing: 'failed' }),
      )
      removeCopy(unsigned)
    })
  },
)

test('a verification that fails does so too when nobody reads what it says', async () => {
  const line = ['scripts/clausier.ts', '--root', sealed, 'verify', 'small.pdf']
  const child = spawn(process.execPath, line, { stdio: ['ignore', 'pipe', 'ignore'] })
  child.stdout.destroy()
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(1)
})

/** Runs the command line with its standard output on a disk that is always full. */
function intoFull(
  root: string,
  ...args: readonly string[]
): Promise<{ code: number; err: string }> {
  const line = ['scripts/clausier.ts', '--root', root, '--lang', 'en', ...args]
  const full = openSync('/dev/full', 'w')
  const child = spawn(process.execPath, line, { stdio: ['ignore', full, 'pipe'] })
  closeSync(full)
  let err = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    err += chunk.toString()
  })
  return new Promise((resolve) => child.on('close', (code) => resolve({ code: code ?? 70, err })))
}

function fillWithBytes(root: string): void {
  const file = openSync(join(root, 'filler'), 'w')
  try {
    for (;;) writeSync(file, Buffer.alloc(4096))
  } catch {
    closeSync(file)
  }
}

function fillWithNames(root: string): void {
  mkdirSync(join(root, 'names'))
  try {
    for (let number = 0; ; number += 1) writeFileSync(join(root, 'names', String(number)), '')
  } catch {
    // Full.
  }
}

/** Every file on a disk but the fillers, with its digest. */
function contentOf(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .map((entry) => ({ entry, path: join(entry.parentPath, entry.name) }))
    .filter(({ path }) => !/\/(?:filler|names\/\d+)$/u.test(path))
    .map(({ entry, path }) => `${path} ${entry.isFile() ? digestOf(readFileSync(path)) : ''}`)
    .sort()
}
