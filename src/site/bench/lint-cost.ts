import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { RunCost } from './measure-run.ts'

/** What linting every contract of a repository costs once they have been read, rules loaded. */
export async function lintCost(root: string): Promise<RunCost> {
  const run = join(import.meta.dirname, 'lint-run.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [run, root])
  return { seconds: Number(stdout), nodeMiB: undefined, treeMiB: undefined }
}
