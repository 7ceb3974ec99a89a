import { createTwoFilesPatch } from 'diff'
import type { PlannedFile } from './planned-files.ts'

/**
 * The planned files as one patch that `git apply` takes.
 * @param prefix where the contracts stand in their git repository: git reads the paths of a patch from its top
 */
export function patchOf(files: readonly PlannedFile[], prefix: string): string {
  return files.map((file) => onePatch({ ...file, path: `${prefix}${file.path}` })).join('')
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
