import { readBlobs } from '#node/git/blobs.ts'

/** Contents of the past, read in batches and kept while they are of use. */
export type BlobStore = {
  /** Reads those that are not here yet, in one call of git. */
  readonly fetch: (ids: readonly string[]) => void
  /** The content of a blob, fetched if it must be. */
  readonly read: (id: string) => Uint8Array
}

/** The blobs of a repository. */
export function blobStore(root: string): BlobStore {
  const known = new Map<string, Uint8Array>()
  const fetch = (ids: readonly string[]) => {
    const missing = ids.filter((id) => !known.has(id))
    for (const [id, bytes] of readBlobs(root, missing)) known.set(id, bytes)
  }
  return {
    fetch,
    read: (id) => {
      fetch([id])
      const bytes = known.get(id)
      if (!bytes) throw new Error(`Blob ${id} was read and is not there.`)
      return bytes
    },
  }
}
