import { parentPort, workerData } from 'node:worker_threads'
import { EnvironmentFault } from '#node/faults.ts'
import { makeIndex } from './make-index.ts'

/** What a worker is given: a site, pages of it, and the folder for their index. */
export type IndexTask = {
  readonly site: string
  readonly pages: readonly string[]
  readonly outputPath: string
}

const { site, pages, outputPath } = workerData as IndexTask

/** Why the machine made no index; errors lose their type on the way between threads. */
const why: string | null = await makeIndex(site, pages, outputPath).then(
  () => null,
  (cause: unknown) => {
    if (cause instanceof EnvironmentFault) return cause.why
    throw cause
  },
)
parentPort?.postMessage(why)
