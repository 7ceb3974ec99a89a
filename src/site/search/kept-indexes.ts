import { readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isRunning } from '#node/sweep.ts'

/** Is an index of this name kept, whole? */
export async function isKept(folder: string, name: string): Promise<boolean> {
  return (await readdir(folder)).includes(name)
}

/** Keeps what is made under a name: it has that name only when all of it is there. */
export async function keepIndex(
  folder: string,
  name: string,
  make: (unfinished: string) => Promise<void>,
): Promise<void> {
  const unfinished = join(folder, `${name}.${process.pid}`)
  await rm(unfinished, { recursive: true, force: true })
  await make(unfinished)
  await rename(unfinished, join(folder, name))
}

/** Forgets what is not used now: it is of a site that is no more, or of a build that was killed. */
export async function forgetOthers(folder: string, used: ReadonlySet<string>): Promise<void> {
  const names = await readdir(folder)
  const others = names.filter((name) => !used.has(name) && !isBeingMade(name))
  await Promise.all(others.map((name) => rm(join(folder, name), { recursive: true, force: true })))
}

function isBeingMade(name: string): boolean {
  const pid = /\.(\d+)$/.exec(name)?.[1]
  return pid !== undefined && Number(pid) !== process.pid && isRunning(Number(pid))
}
