import { join, resolve } from 'node:path'
import { formatMessage, hasErrors, type Message } from '#core/report/message.ts'
import type { Words } from '#core/locale/locale.ts'
import { typographer } from '#core/locale/typographer.ts'
import type { PlainDate } from '#core/terms/date.ts'
import { clockFrom } from '#node/command/clock.ts'
import { startProgress } from '#node/command/progress.ts'
import { inShard, readShard, type Shard } from '#node/command/shard.ts'
import type { Context, RunVerb } from '#node/command/verb.ts'
import type { ContractRecord } from '#site/archive/records.ts'
import { buildSite } from '#site/build-site.ts'
import { ensureReplaceable } from '#site/replaceable-folder.ts'
import { serveSite } from '#site/serve-site.ts'
import { printArchive, type PrintedArchive } from './print-archive.ts'
import { portOf } from './port-of.ts'
import { showUntilStopped } from './show-until-stopped.ts'

/** `build`: checks everything, then makes the archive and the PDFs; with `--serve` shows it afterwards. */
export const build: RunVerb = async (context, _, options) => {
  const started = performance.now()
  const shard = readShard(options.shard)
  const outDir = resolve(context.root, String(options.out ?? 'dist'))
  await ensureReplaceable(outDir, 'archive')
  const printed = options.pdf === false ? undefined : shard
  const today = options.today === undefined ? undefined : clockFrom(options.today).today('UTC')
  const built = await buildAll(context, outDir, printed, { strict: options.strict === true, today })
  for (const message of built.messages) context.report(formatMessage(message, context.language))
  if (hasErrors(built.messages)) return 1
  const found = findingsLine(built.contracts, context.language)
  if (found) context.report(found)
  if (built.noChanges)
    context.report(typographer(context.language)(built.noChanges[context.language]))
  context.print(summary(built, (performance.now() - started) / 1000, outDir, context.language))
  if (!options.serve) return 0
  return showUntilStopped(context, await serveSite(outDir, portOf(options.port).port))
}

type Built = {
  readonly pages: number
  readonly pdfs: PrintedArchive
  readonly messages: readonly Message[]
  readonly contracts: readonly ContractRecord[]
  readonly noChanges?: Words
}

async function buildAll(
  { root, signal }: Context,
  outDir: string,
  shard: Shard | undefined,
  { strict, today }: { readonly strict: boolean; readonly today: PlainDate | undefined },
): Promise<Built> {
  const cacheFolder = join(root, '.cache')
  const progress = startProgress()
  let pdfs: PrintedArchive = { printed: 0, cached: 0, messages: [] }
  progress.show('Archive…')
  try {
    const { messages, ...built } = await buildSite({
      root,
      outDir,
      cacheFolder,
      strict,
      ...(today && { today }),
      signal,
      ...(shard && {
        complete: async (folder: string, documents: readonly ContractRecord[]) => {
          const task = { root, folder, cacheFolder, signal, onProgress: progress.show }
          pdfs = await printArchive(inShard(documents, shard), task)
        },
      }),
    })
    return { ...built, pdfs, messages: [...messages, ...pdfs.messages] }
  } finally {
    progress.end()
  }
}

/** How many findings the contracts have, and where to read them; nothing when there are none but infos. */
function findingsLine(
  contracts: readonly ContractRecord[],
  language: Context['language'],
): string | undefined {
  const sum = (kind: 'error' | 'warning') =>
    contracts.reduce((total, { findings }) => total + findings[kind], 0)
  const [errors, warnings] = [sum('error'), sum('warning')]
  if (errors + warnings === 0) return undefined
  return language === 'fr'
    ? `Constats des règles : erreurs ${errors}, avertissements ${warnings}. Les lire : clausier check`
    : `Findings of the rules: errors ${errors}, warnings ${warnings}. Read them: clausier check`
}

function summary(
  { pages, pdfs }: Built,
  seconds: number,
  outDir: string,
  language: Context['language'],
): string {
  const time = seconds.toFixed(1)
  return language === 'fr'
    ? `${pages} pages, ${pdfs.printed} PDF imprimés, ${pdfs.cached} inchangés, en ${time} s : ${outDir}`
    : `${pages} pages, ${pdfs.printed} PDFs printed, ${pdfs.cached} unchanged, in ${time} s: ${outDir}`
}
