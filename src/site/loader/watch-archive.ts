import { join } from 'node:path'
import type { LoaderContext } from 'astro/loaders'
import type { Archive, Reading } from '#site/archive/archive.ts'

/** Editors write a file in several steps, and a folder arrives file by file. */
const settleMs = 80

/** Reads the archive again after a file of it was changed, added or removed, and hands the reading on. */
export function watchArchive(
  archive: Archive,
  watcher: NonNullable<LoaderContext['watcher']>,
  onReading: (reading: Reading) => Promise<void>,
): void {
  const folders = [
    'content/contracts',
    'content/parties',
    'content/templates',
    'content/packages',
    'content/projects',
    'content/settings.yaml',
    'clauses',
  ].map((path) => join(archive.options.root, path))
  watcher.add(folders)
  let timer: NodeJS.Timeout | undefined
  for (const event of ['change', 'add', 'unlink'] as const) {
    watcher.on(event, (path) => {
      if (!folders.some((folder) => path.startsWith(folder))) return
      archive.forget()
      clearTimeout(timer)
      timer = setTimeout(() => void archive.read().then(onReading), settleMs)
    })
  }
}
