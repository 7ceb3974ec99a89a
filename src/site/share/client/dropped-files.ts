import { isReply } from '#core/seal/statement/reply.ts'
import { manifestName, sumsName } from '#core/seal/bundle/manifest.ts'
import type { PlacedFile } from './placed-files.ts'

/** A file that was given, and what it is taken for. */
export type DroppedFile = {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly kind: 'pdf' | 'reply' | 'certificate' | 'zip' | 'other'
}

/** A folder that was given, its files by their paths in it. */
export type DroppedFolder = {
  readonly name: string
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly kind: 'bundle' | 'folder'
}

/** A file or a folder too large to be read in a page. */
export type DroppedTooLarge = { readonly name: string; readonly kind: 'too-large' }

export type Dropped = DroppedFile | DroppedFolder | DroppedTooLarge

/** More than any contract with its evidence needs; a phone has room for it. */
export const mostBytes = 128 * 1024 * 1024

/** Reads files and folders in this page. Nothing leaves it. */
export function readDropped(given: readonly PlacedFile[]): Promise<Dropped[]> {
  const loose = given.filter(({ path }) => !path.includes('/'))
  const placed = given.filter(({ path }) => path.includes('/'))
  const folders = Map.groupBy(placed, ({ path }) => path.slice(0, path.indexOf('/')))
  return Promise.all([
    ...loose.map(({ path, file }) => readFile(path, file)),
    ...[...folders].map(([name, files]) => readFolder(name, files)),
  ])
}

async function readFile(name: string, file: File): Promise<DroppedFile | DroppedTooLarge> {
  if (file.size > mostBytes) return { name, kind: 'too-large' }
  const bytes = new Uint8Array(await file.arrayBuffer())
  return { name, bytes, kind: kindOf(name, bytes) }
}

async function readFolder(
  name: string,
  files: readonly PlacedFile[],
): Promise<DroppedFolder | DroppedTooLarge> {
  const inside = files.map(({ path, file }) => ({ path: path.slice(name.length + 1), file }))
  if (inside.reduce((sum, { file }) => sum + file.size, 0) > mostBytes)
    return { name, kind: 'too-large' }
  const isBundle = inside.some(({ path }) => path === manifestName || path === sumsName)
  if (!isBundle) return { name, kind: 'folder', files: new Map() }
  const read = await Promise.all(
    inside.map(async ({ path, file }) => [path, new Uint8Array(await file.arrayBuffer())] as const),
  )
  return { name, kind: 'bundle', files: new Map(read) }
}

function kindOf(name: string, bytes: Uint8Array): DroppedFile['kind'] {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (head.startsWith('PK') || /\.zip$/iu.test(name)) return 'zip'
  if (head.includes('%PDF-')) return 'pdf'
  if (isReply(bytes)) return 'reply'
  return /\.(?:pem|crt|cer|der)$/iu.test(name) ? 'certificate' : 'other'
}
