import { createTwoFilesPatch } from 'diff'
import type { PlannedFile } from './planned-files.ts'

/** The planned files as one patch that `git apply` takes. */
export function patchOf(files: readonly PlannedFile[]): string {
  return files.map(onePatch).join('')
}

function onePatch({ path, before, after }: PlannedFile): string {
  const isNew = before === undefined
  const body = createTwoFilesPatch(
    isNew ? '/dev/null' : `a/${path}`,
    `b/${path}`,
    before ?? '',
    after,
    '',
    '',
    { context: 3 },
  )
  // The library's own first line is no part of a patch; git asks for its own where a file is new.
  const lines = body.slice(body.indexOf('\n') + 1)
  return `diff --git a/${path} b/${path}\n${isNew ? 'new file mode 100644\n' : ''}${lines}`
}
