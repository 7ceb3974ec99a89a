import { createHash } from 'node:crypto'
import { cp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { Worker } from 'node:worker_threads'
import { type Language, languages } from '#core/locale/locale.ts'
import type { IndexTask } from './index-worker.ts'
import { forgetOthers, isKept, keepIndex } from './kept-indexes.ts'
import { cannotIndex } from './make-index.ts'

export type IndexOptions = {
  /** A folder where indexes are kept from one build to the next. */
  readonly keptIn: string
  /** Changes when the code that makes an index does. */
  readonly engine: string
  readonly signal?: AbortSignal
}

/** Pages that only list or repeat what others say. */
const notIndexed =
  /^(?:[a-z]{2}\/(?:search\/|contracts\/[^/]+\/key-terms\/|clauses\/[^/]+\/\d|templates\/[^/]+\/\d)?|[a-z]{2}\/[a-z]+\/)index\.html$/

/**
 * Makes the search index of a built site, under `pagefind/` in its folder: one for each language of the interface, side by
 * side, or the one of the last build where no page has changed. Gives the number of pages indexed.
 * @throws EnvironmentFault when Pagefind's program cannot run
 */
export async function indexSite(site: string, options: IndexOptions): Promise<number> {
  await mkdir(options.keptIn, { recursive: true })
  const made = await Promise.all(languages.map((language) => indexOf(site, language, options)))
  const target = join(site, 'pagefind')
  for (const { name } of made) await cp(join(options.keptIn, name), target, { recursive: true })
  const entries = await Promise.all(
    made.map(async ({ name }) => readFile(entryIn(join(options.keptIn, name)), 'utf8')),
  )
  await writeFile(entryIn(target), joinEntries(entries))
  await forgetOthers(options.keptIn, new Set(made.map(({ name }) => name)))
  return made.reduce((sum, { pages }) => sum + pages, 0)
}

/** What Pagefind's entry files say of one language each, in one file. */
export function joinEntries(entries: readonly string[]): string {
  const parsed = entries.map((entry) => JSON.parse(entry) as { readonly languages: object })
  return JSON.stringify({
    ...parsed[0],
    languages: Object.assign({}, ...parsed.map((entry) => entry.languages)),
  })
}

async function indexOf(
  site: string,
  language: Language,
  { keptIn, engine, signal }: IndexOptions,
): Promise<{ name: string; pages: number }> {
  const pages = await pagesIn(site, language)
  const name = `${language}-${await digestOf(site, pages, engine)}`
  if (!(await isKept(keptIn, name)))
    await keepIndex(keptIn, name, (outputPath) => inThread({ site, pages, outputPath }, signal))
  return { name, pages: pages.length }
}

/** Pages worth finding, as paths below the site's folder, in order. */
async function pagesIn(site: string, language: Language): Promise<string[]> {
  const names = await readdir(join(site, language), { recursive: true })
  return names
    .map((name) => `${language}/${name.replaceAll(sep, '/')}`)
    .filter((path) => path.endsWith('index.html') && !notIndexed.test(path))
    .sort()
}

async function digestOf(site: string, pages: readonly string[], engine: string): Promise<string> {
  const hash = createHash('sha256').update(engine)
  for (const page of pages) hash.update(`\n${page}\n`).update(await readFile(join(site, page)))
  return hash.digest('hex').slice(0, 32)
}

/** Pagefind's package drives one program for each thread. */
async function inThread(task: IndexTask, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted()
  const worker = new Worker(new URL('./index-worker.ts', import.meta.url), { workerData: task })
  const stop = () => void worker.terminate()
  signal?.addEventListener('abort', stop)
  try {
    const why = await new Promise<string | null>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.once('exit', () => reject(signal?.reason ?? new Error('the index thread ended early')))
    })
    if (why !== null) throw cannotIndex(why)
  } finally {
    signal?.removeEventListener('abort', stop)
    await worker.terminate()
  }
}

function entryIn(folder: string): string {
  return join(folder, 'pagefind-entry.json')
}
