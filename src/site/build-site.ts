import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { AstroIntegration } from 'astro'
import type { Message } from '#core/report/message.ts'
import { hasErrors } from '#core/report/message.ts'
import type { Words } from '#core/locale/locale.ts'
import type { PlainDate } from '#core/terms/date.ts'
import { searchDigest } from '#site/archive/engine-digest.ts'
import type { ContractRecord } from '#site/archive/records.ts'
import { writeSignedCopies } from '#site/archive/signed-copies.ts'
import { archiveOf } from '#site/loader/archive-integration.ts'
import { refusedContracts } from './refused-contracts.ts'
import { indexSite } from './search/index-site.ts'
import { siteConfig } from './site-config.ts'
import { swapFolder, temporaryFolder } from './swap-folder.ts'

export type BuildOptions = {
  /** The repository to show. */
  readonly root: string
  /** Where the site goes. It is replaced as a whole, when all of the new one is there. */
  readonly outDir: string
  /** What is kept between builds. */
  readonly cacheFolder: string
  /** Refuse to build while a contract has findings that are errors and that nobody has accepted. */
  readonly strict?: boolean
  /** What day it is; the machine's by default. */
  readonly today?: PlainDate
  readonly signal?: AbortSignal
  /**
   * More files for the site, put into the folder before it takes its place: the PDFs of all contracts and addenda
   * under `pdf/`, which the pages link to only when this is given. Signed copies come with them.
   */
  readonly complete?: (folder: string, documents: readonly ContractRecord[]) => Promise<void>
}

export type Built = {
  /** Pages made or restored; 0 when mistakes kept the site from being built. */
  readonly pages: number
  readonly messages: readonly Message[]
  readonly contracts: readonly ContractRecord[]
  /** Why the contracts have no change log; absent when they have. */
  readonly noChanges?: Words
}

/**
 * Builds the archive site of a repository. With mistakes in it nothing is built and the messages say why; on any
 * failure the site that stood at `outDir` is left as it was.
 */
export async function buildSite({
  root,
  outDir,
  cacheFolder,
  strict = false,
  today,
  signal,
  complete,
}: BuildOptions): Promise<Built> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  const folder = await temporaryFolder(outDir)
  const config = siteConfig({
    project,
    root,
    outDir: folder,
    cacheFolder,
    pdf: complete !== undefined,
    ...(today && { today }),
    ...(signal && { signal }),
  })
  // Contracts are walked on other threads while Astro's code is loaded.
  const [reading, astro] = [archiveOf(config).read(), import('astro')]
  let pages = 0
  const counter: AstroIntegration = {
    name: 'clausier-count',
    hooks: {
      'astro:build:done': ({ pages: made }) => {
        pages = made.length
      },
    },
  }
  try {
    const { messages: read, contracts, addenda, noChanges } = await reading
    const messages = strict ? [...read, ...refusedContracts(contracts)] : read
    if (hasErrors(messages)) return { pages: 0, messages, contracts }
    const { build } = await astro
    await build({
      ...config,
      configFile: false,
      logLevel: 'silent',
      integrations: [...config.integrations, counter],
    })
    await indexSite(folder, {
      keptIn: join(cacheFolder, 'search'),
      engine: searchDigest(project),
      ...(signal && { signal }),
    })
    await complete?.(folder, [...contracts, ...addenda])
    const copied = contracts.map(({ id, recorded }) => ({ id, copies: recorded?.copies ?? [] }))
    if (complete) await writeSignedCopies(root, folder, copied)
    signal?.throwIfAborted()
    await swapFolder(folder, outDir)
    return { pages, messages, contracts, ...(noChanges && { noChanges }) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const project = dirname(dirname(import.meta.dirname))
