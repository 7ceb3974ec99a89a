import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { isRunning } from '#node/sweep.ts'

/** An empty folder beside another one, to be filled and then put in its place. Sweeps up those of runs that were killed. */
export async function temporaryFolder(target: string): Promise<string> {
  const parent = dirname(target)
  await mkdir(parent, { recursive: true })
  const own = new RegExp(
    `^\\.${basename(target).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\.(?:next|old)-(\\d+)$`,
  )
  for (const name of await readdir(parent)) {
    const pid = own.exec(name)?.[1]
    if (pid && (Number(pid) === process.pid || !isRunning(Number(pid))))
      await rm(join(parent, name), { recursive: true, force: true })
  }
  const folder = beside(target, 'next')
  await mkdir(folder)
  return folder
}

/** Puts a folder in the place of another by two renames. What stood there is removed afterwards. */
export async function swapFolder(folder: string, target: string): Promise<void> {
  const old = beside(target, 'old')
  const stood = await rename(target, old).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw error
    },
  )
  try {
    await rename(folder, target)
  } catch (error) {
    if (stood) await rename(old, target)
    throw error
  }
  if (stood) await rm(old, { recursive: true, force: true })
}

function beside(target: string, role: 'next' | 'old'): string {
  return join(dirname(target), `.${basename(target)}.${role}-${process.pid}`)
}
