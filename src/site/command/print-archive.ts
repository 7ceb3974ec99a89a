import { join } from 'node:path'
import type { Message } from '#core/report/message.ts'
import { documentFile } from '#node/print/document-file.ts'
import { contractJobs } from '#node/print/contract-jobs.ts'
import { printContracts } from '#node/print/pdf-contracts.ts'
import { openPdfStamps } from '#node/print/pdf-stamps.ts'
import { loadLibrary } from '#node/repository/load-library.ts'
import type { ContractRecord } from '#site/archive/records.ts'

export type PrintedArchive = {
  readonly printed: number
  readonly cached: number
  readonly messages: readonly Message[]
}

type Task = {
  readonly root: string
  /** The site being completed; PDFs go into its `pdf` folder. */
  readonly folder: string
  readonly cacheFolder: string
  readonly signal: AbortSignal
  readonly onProgress: (text: string) => void
}

/** Prints contracts into a site. One that did not change since it was printed is copied without being read again. */
export async function printArchive(
  records: readonly ContractRecord[],
  task: Task,
): Promise<PrintedArchive> {
  const { root, folder, signal, onProgress } = task
  const cacheFolder = join(task.cacheFolder, 'pdf')
  const outFolder = join(folder, 'pdf')
  const stamps = await openPdfStamps(cacheFolder)
  const readings = new Map(records.map(({ id, key }) => [id, key]))
  const stale: string[] = []
  for (const { id, key } of records) {
    signal.throwIfAborted()
    if (!(await stamps.copy(id, key, join(outFolder, `${documentFile(id)}.pdf`)))) stale.push(id)
  }
  const kept = records.length - stale.length
  if (stale.length === 0) return { printed: 0, cached: kept, messages: [] }
  const { library } = loadLibrary(root)
  const result = await printContracts(contractJobs(root, stale, library, outFolder), {
    cacheFolder,
    signal,
    onProgress: ({ contract, key, done }) => {
      onProgress(`PDF ${done}/${stale.length}  ${contract}`)
      if (key) stamps.set(contract, readings.get(contract) ?? '', key)
    },
  })
  await stamps.save()
  return { ...result, cached: result.cached + kept }
}
