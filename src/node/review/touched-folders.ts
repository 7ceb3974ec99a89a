import { filesIn, foldersIn, readSource } from '#node/repository/read-files.ts'
import type { ChangedPath } from '#node/git/changed-paths.ts'

/** What the files of a contract folder say, for finding out which of them name something; not yet read as contracts. */
export type FolderTexts = ReadonlyMap<string, string>

/** The texts of all contract folders of a repository. */
export function folderTexts(root: string): FolderTexts {
  return new Map(
    foldersIn(root, 'content/contracts').map((folder) => {
      const path = `content/contracts/${folder}`
      const names = filesIn(root, path).filter((name) => name.endsWith('.mdx'))
      const texts = names.map(
        (name) => readSource(root, `${path}/${name}`)?.bytes ?? new Uint8Array(),
      )
      return [folder, Buffer.concat(texts).toString('utf8')]
    }),
  )
}

/** A folder that may read differently, and the changed files that are not its own. */
export type TouchedFolder = { readonly isOwn: boolean; readonly through: readonly string[] }

/** Folders with a changed file, or whose text names a clause or party that changed. Whether they read differently is seen later. */
export function touchedFolders(
  changed: readonly ChangedPath[],
  texts: FolderTexts,
): Map<string, TouchedFolder> {
  const own = new Set(changed.flatMap(({ path, from }) => [path, from].flatMap(folderIn)))
  const inputs = new Map(changed.flatMap(({ path }) => inputOf(path)))
  const touched = new Map<string, TouchedFolder>()
  for (const folder of new Set([...own, ...texts.keys()])) {
    const text = texts.get(folder) ?? ''
    const through = [...inputs].flatMap(([input, isNamedIn]) => (isNamedIn(text) ? [input] : []))
    if (own.has(folder) || through.length > 0)
      touched.set(folder, { isOwn: own.has(folder), through })
  }
  return touched
}

/** Folders that stand on one of these, or that one of these stands on: client addenda and their master. */
export function relatedFolders(folders: ReadonlySet<string>, texts: FolderTexts): Set<string> {
  const names = [...texts.keys()]
  return new Set(
    [...texts].flatMap(([folder, text]) => {
      const bases = names.filter((name) => name !== folder && text.includes(`base: ${name}`))
      if (folders.has(folder)) return bases
      return bases.some((base) => folders.has(base)) ? [folder] : []
    }),
  )
}

function folderIn(path: string | undefined): string[] {
  const folder = /^content\/contracts\/([^/]+)\//u.exec(path ?? '')?.[1]
  return folder === undefined ? [] : [folder]
}

/** The clause version or party that a file belongs to, and how to tell whether a text names it. */
function inputOf(path: string): [input: string, isNamedIn: (text: string) => boolean][] {
  const [, id, version] = /^clauses\/([^/]+)\/([^/]+)\/[^/]+$/u.exec(path) ?? []
  if (id !== undefined && version !== undefined)
    return [
      [`clauses/${id}/${version}`, (text) => text.includes(`"${id}"`) && text.includes(version)],
    ]
  const slug = /^content\/parties\/(.+)\.yaml$/u.exec(path)?.[1]
  return slug === undefined ? [] : [[path, (text) => text.includes(slug)]]
}
