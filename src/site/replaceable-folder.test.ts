import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ensureReplaceable, siteMarks } from './replaceable-folder.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clausier-out-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function put(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), '')
  }
}

test('a site may take a new folder, an empty one, and that of an earlier site of its kind', async () => {
  await ensureReplaceable(join(folder, 'new'), 'share')
  await ensureReplaceable(folder, 'share')
  put(...siteMarks.share, 'sealed/x.bin')
  await ensureReplaceable(folder, 'share')
})

test.each<[string, readonly string[]]>([
  ["somebody's own folder", ['letters/to-my-mother.txt']],
  ['half a site', [siteMarks.share[0]]],
  ['the other site', siteMarks.archive],
  ['a repository', [...siteMarks.share, '.git/HEAD']],
])('%s is never replaced', async (_, paths) => {
  put(...paths)
  await expect(ensureReplaceable(folder, 'share')).rejects.toThrow('not an earlier site')
})

test('an archive may take the folder where PDFs alone were printed, a share site may not', async () => {
  put('pdf/FR-ADM-0001.pdf')
  await ensureReplaceable(folder, 'archive')
  await expect(ensureReplaceable(folder, 'share')).rejects.toThrow('not an earlier site')
  put('pdf/letter.docx')
  await expect(ensureReplaceable(folder, 'archive')).rejects.toThrow('not an earlier site')
})

test('nor is a file', async () => {
  put('file')
  await expect(ensureReplaceable(join(folder, 'file'), 'share')).rejects.toThrow(
    'not an earlier site',
  )
})
