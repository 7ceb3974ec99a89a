import { parentPort, workerData } from 'node:worker_threads'
import { loadLibrary } from '#node/repository/load-library.ts'
import { type Walk, type Walked, walkContract } from './walk-contract.ts'

/** The other end of `walkContracts`: reads the library once, then walks what it is sent. */
const walk = workerData as Walk
const { library } = loadLibrary(walk.root)

parentPort?.on('message', async (folders: readonly string[]) => {
  const walked: Walked[] = []
  for (const folder of folders) walked.push(await walkContract(folder, library, walk))
  parentPort?.postMessage(walked)
})
