import { expect, test } from 'vitest'
import { chosenFiles, droppedFiles } from './placed-files.ts'

const file = (name: string) => new File(['x'], name)
const fileEntry = (fullPath: string) => ({
  isFile: true,
  isDirectory: false,
  fullPath,
  file: (give: (file: File) => void) => give(file(fullPath.slice(fullPath.lastIndexOf('/') + 1))),
})
/** A folder that gives its entries two at a time, as browsers give a hundred. */
const folderEntry = (fullPath: string, entries: readonly unknown[]) => ({
  isFile: false,
  isDirectory: true,
  fullPath,
  createReader: () => {
    const left = [...entries]
    return { readEntries: (give: (part: unknown[]) => void) => give(left.splice(0, 2)) }
  },
})
const transfer = (entries: readonly unknown[]) =>
  ({
    items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })),
    files: [],
  }) as unknown as DataTransfer

test('a dropped folder comes with all that is in it, by paths from its name on', async () => {
  const names = ['a.json', 'b.json', 'c.json'].map((name) => fileEntry(`/proofs/records/${name}`))
  const folder = folderEntry('/proofs', [
    fileEntry('/proofs/bundle.json'),
    folderEntry('/proofs/records', names),
    folderEntry('/proofs/empty', []),
  ])
  const found = await droppedFiles(transfer([folder, fileEntry('/alone.pdf')]))
  expect(found.map(({ path }) => path).sort()).toEqual([
    'alone.pdf',
    'proofs/bundle.json',
    'proofs/records/a.json',
    'proofs/records/b.json',
    'proofs/records/c.json',
  ])
})

test('a folder without end is given up', async () => {
  const entries = Array.from({ length: 20_002 }, (_, index) => fileEntry(`/many/${index}`))
  await expect(droppedFiles(transfer([folderEntry('/many', entries)]))).rejects.toThrow(RangeError)
})

test('files that were chosen by themselves have their names for paths', () => {
  expect(chosenFiles([file('a.pdf')]).map(({ path }) => path)).toEqual(['a.pdf'])
})
