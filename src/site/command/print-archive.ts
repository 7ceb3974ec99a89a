import { join } from 'node:path'
import type { Message } from '#core/report/message.ts'
import { inShard, type Shard } from '#node/command/shard.ts'
import { contractJobs } from '#node/print/contract-jobs.ts'
import { printContracts } from '#node/print/pdf-contracts.ts'
import { loadLibrary } from '#node/repository/load-library.ts'
import { contractFolders } from '#node/repository/repository.ts'

export type PrintedArchive = { readonly printed: number; readonly cached: number; readonly messages: readonly Message[] }

type Task = {
  readonly root: string
  /** The site being completed; PDFs go into its `pdf` folder. */
  readonly folder: string
  readonly cacheFolder: string
  readonly shard: Shard
  readonly signal: AbortSignal
  readonly onProgress: (text: string) => void
}

/** Prints the contracts of a repository into a site. Contracts that did not change come from the cache. */
export async function printArchive({ root, folder, cacheFolder, shard, signal, onProgress }: Task): Promise<PrintedArchive> {
  const folders = inShard(contractFolders(root), shard)
  const { library } = loadLibrary(root)
  return printContracts(contractJobs(root, folders, library, join(folder, 'pdf')), {
    cacheFolder: join(cacheFolder, 'pdf'),
    signal,
    onProgress: ({ contract, done }) => onProgress(`PDF ${done}/${folders.length}  ${contract}`),
  })
}
