/** A commit, with what it changed against its first parent. Paths are relative to the repository of contracts. */
export type Commit = {
  readonly id: string
  /** First parent first; none for a root. */
  readonly parents: readonly string[]
  /** When it was written, ISO with the author's offset. */
  readonly date: string
  /** When it came to stand where it is: later than `date` after a rebase. */
  readonly landed: string
  readonly author: string
  readonly email: string
  readonly subject: string
  /** The rest of the message: the reason, where the author gave one. */
  readonly body: string
  readonly changes: readonly FileChange[]
}

/** A file that a commit wrote, removed or moved. */
export type FileChange = {
  readonly path: string
  /** Where it stood before, when it was moved or copied. */
  readonly from?: { readonly path: string; readonly isCopy: boolean }
  /** Id of the new content; absent when the file was removed. */
  readonly blob?: string
}
