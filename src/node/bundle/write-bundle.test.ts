import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { settleBundle } from './write-bundle.ts'

/** No process has this number: Linux ends at 4,194,304. */
const dead = '99999999-0123456789ab'
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clausier-settle-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function put(name: string): void {
  mkdirSync(join(folder, name))
  writeFileSync(join(folder, name, 'x'), name)
}
const settled = async () => {
  await settleBundle(join(folder, 'proofs'))
  return readdirSync(folder).sort()
}

describe('what a killed run left beside a bundle', () => {
  test('is removed when half-written, and so is the bundle that another one has replaced', async () => {
    for (const name of ['proofs', `.proofs.${dead}.tmp`, `.proofs.${dead}.old`]) put(name)
    writeFileSync(join(folder, `.proofs.zip.${dead}.tmp`), '')
    expect(await settled()).toEqual([`.proofs.zip.${dead}.tmp`, 'proofs'])
    expect(readFileSync(join(folder, 'proofs/x'), 'utf8')).toBe('proofs')
    await settleBundle(join(folder, 'proofs.zip'))
    expect(readdirSync(folder)).toEqual(['proofs'])
  })

  test('comes back when it was about to be replaced and nothing stands in its place', async () => {
    for (const name of [`.proofs.${dead}.tmp`, `.proofs.${dead}.old`]) put(name)
    expect(await settled()).toEqual(['proofs'])
    expect(readFileSync(join(folder, 'proofs/x'), 'utf8')).toBe(`.proofs.${dead}.old`)
  })

  test('stays while its writer runs, and so does what is called otherwise', async () => {
    const names = [`.proofs.${process.pid}-0123456789ab.tmp`, `.other.${dead}.tmp`, '.proofs.tmp']
    for (const name of names) put(name)
    expect(await settled()).toEqual(names.toSorted())
  })
})
