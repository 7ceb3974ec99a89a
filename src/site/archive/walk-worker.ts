import { parentPort, workerData } from 'node:worker_threads'
import { type Walked, walkContract } from './walk-contract.ts'
import type { WalkTask } from './walk-contracts.ts'

/** The other end of `walkContracts`: walks what it is sent. */
const { walk, library } = workerData as WalkTask

parentPort?.on('message', async (folders: readonly string[]) => {
  const walked: Walked[] = []
  for (const folder of folders) walked.push(await walkContract(folder, library, walk))
  parentPort?.postMessage(walked)
})
