import { resolve } from 'node:path'
import { formatMessage } from '#core/report/message.ts'
import { contractJobs } from '#node/print/contract-jobs.ts'
import { printCacheFolder } from '#node/print/print-cache.ts'
import { printContracts } from '#node/print/pdf-contracts.ts'
import { isPdfFile, oneFileForMany } from '#node/print/pdf-place.ts'
import { loadLibrary } from '#node/repository/load-library.ts'
import { documentIds } from '#node/repository/repository.ts'
import { refuseLoss } from '#node/signed-paper/refuse-loss.ts'
import { startProgress } from './progress.ts'
import { unknownContract } from './read-one.ts'
import { inShard, readShard } from './shard.ts'
import type { RunVerb } from './verb.ts'

/** `pdf [contracts…]`: prints contracts and addenda, all or those named, or one share of them. */
export const pdf: RunVerb = async (context, ids, options) => {
  if (options.signed) return (await import('./pdf-signed.ts')).pdfSigned(context, ids, options)
  const { root, language, print, report, signal } = context
  const shard = readShard(options.shard)
  const known = documentIds(root)
  const unknown = ids.find((id) => !known.includes(id))
  if (unknown !== undefined) throw unknownContract(unknown, known)
  const wanted = inShard(ids.length > 0 ? ids : known, shard)
  const out = resolve(root, String(options.out ?? 'dist/pdf'))
  if (isPdfFile(out)) {
    if (wanted.length !== 1) throw oneFileForMany(out, wanted.length)
    refuseLoss(out, options, language)
  }
  const { library } = loadLibrary(root)
  let failed = false
  const jobs = contractJobs(root, wanted, library, out, (messages) => {
    failed = true
    for (const message of messages) report(formatMessage(message, language))
  })
  const progress = startProgress()
  const result = await printContracts(jobs, {
    cacheFolder: printCacheFolder(root),
    signal,
    onProgress: ({ contract, done }) => progress.show(`${done}/${wanted.length}  ${contract}`),
  }).finally(progress.end)
  for (const message of result.messages) report(formatMessage(message, language))
  print(summary(result.printed, result.cached, out, language))
  return failed || result.messages.length > 0 ? 1 : 0
}

function summary(printed: number, cached: number, out: string, language: 'fr' | 'en'): string {
  return language === 'fr'
    ? `${printed} PDF imprimé${printed > 1 ? 's' : ''}, ${cached} inchangé${cached > 1 ? 's' : ''}, dans ${out}`
    : `${printed} ${printed === 1 ? 'PDF' : 'PDFs'} printed, ${cached} unchanged, in ${out}`
}
