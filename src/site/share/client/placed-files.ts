/** A file that was given, and its path in the folder that was given with it: its name alone when there was none. */
export type PlacedFile = { readonly path: string; readonly file: File }

/** More files than any bundle has: no page should read on. */
export const mostFiles = 20_000

/** What was chosen, one by one or as a folder. */
export function chosenFiles(files: Iterable<File>): PlacedFile[] {
  return [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }))
}

/**
 * What was dropped, folders with all that is in them. The entries are taken at once: a browser forgets them when the
 * event is over.
 * @throws RangeError with more than `mostFiles`
 */
export function droppedFiles({ items, files }: DataTransfer): Promise<PlacedFile[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  return entries.length > 0 ? filesUnder(entries) : Promise.resolve(chosenFiles(files))
}

async function filesUnder(entries: readonly FileSystemEntry[]): Promise<PlacedFile[]> {
  const found: PlacedFile[] = []
  const open = [...entries]
  for (let entry = open.pop(); entry; entry = open.pop()) {
    if (found.length + open.length > mostFiles) throw new RangeError('too many files')
    const path = entry.fullPath.replace(/^\//u, '')
    if (isFile(entry)) found.push({ path, file: await fileOf(entry) })
    else if (isFolder(entry)) open.push(...(await entriesIn(entry)))
  }
  return found
}

/** A folder gives its entries in parts, a hundred at a time, until it gives none. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    all.push(...part)
    if (part.length === 0 || all.length > mostFiles) return all
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject))
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}
