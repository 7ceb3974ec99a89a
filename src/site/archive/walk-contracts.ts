import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Library } from '#core/contract/library.ts'
import { type Walk, type Walked, walkContract } from './walk-contract.ts'

/** Fewer contracts than this are walked here: a thread must be given the whole library before it is of use. */
const worthThreads = 24
const batch = 8

/** A thread would otherwise let its garbage pile up as if the machine were its own. */
const memory = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 32 }

/** Walks contracts, on all processors when they are many. The order of the answers is that of the folders. */
export async function walkContracts(
  folders: readonly string[],
  walk: Walk,
  library: () => Library,
  signal?: AbortSignal,
): Promise<Walked[]> {
  if (folders.length < worthThreads) {
    const walked: Walked[] = []
    for (const folder of folders) {
      signal?.throwIfAborted()
      walked.push(await walkContract(folder, library(), walk))
    }
    return walked
  }
  const queue = cut(folders)
  const task: WalkTask = { walk, library: library() }
  const threads = Array.from(
    { length: Math.min(availableParallelism(), 8) },
    () => new Thread(task),
  )
  try {
    const found = await Promise.all(threads.map((thread) => thread.work(queue, signal)))
    const byFolder = new Map(found.flat().map((one) => [one.folder, one]))
    return folders.flatMap((folder) => byFolder.get(folder) ?? [])
  } finally {
    await Promise.all(threads.map((thread) => thread.end()))
  }
}

/** What a worker is given when it starts. The library is data, and cheaper to copy than to read again. */
export type WalkTask = { readonly walk: Walk; readonly library: Library }

/** A worker that walks one batch after the other. */
class Thread {
  readonly #worker: Worker

  constructor(task: WalkTask) {
    this.#worker = new Worker(new URL('./walk-worker.ts', import.meta.url), {
      workerData: task,
      resourceLimits: memory,
    })
  }

  async work(queue: string[][], signal?: AbortSignal): Promise<Walked[]> {
    const walked: Walked[] = []
    for (let folders = queue.shift(); folders; folders = queue.shift()) {
      signal?.throwIfAborted()
      walked.push(...(await this.#ask(folders)))
    }
    return walked
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }

  #ask(folders: readonly string[]): Promise<Walked[]> {
    return new Promise((resolve, reject) => {
      this.#worker.once('error', reject)
      this.#worker.once('message', (answer: Walked[]) => {
        this.#worker.off('error', reject)
        resolve(answer)
      })
      this.#worker.postMessage(folders)
    })
  }
}

function cut(folders: readonly string[]): string[][] {
  const batches: string[][] = []
  for (let from = 0; from < folders.length; from += batch)
    batches.push(folders.slice(from, from + batch))
  return batches
}
