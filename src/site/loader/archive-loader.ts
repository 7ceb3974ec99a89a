import type { Loader, LoaderContext } from 'astro/loaders'
import type { Language } from '#core/locale/locale.ts'
import { formatMessage, hasErrors } from '#core/report/message.ts'
import type { Reading } from '#site/archive/archive.ts'
import { archiveOf } from './archive-integration.ts'
import { watchArchive } from './watch-archive.ts'

type Kind =
  | 'contracts'
  | 'addenda'
  | 'clauses'
  | 'parties'
  | 'templates'
  | 'packages'
  | 'projects'
  | 'house'

/**
 * Loads one kind of thing from the archive. All of them read it once together; the first to find mistakes throws, and
 * the site is not built.
 */
export function archiveLoader(kind: Kind): Loader {
  return {
    name: `clausier-${kind}`,
    load: async (context) => {
      const archive = archiveOf(context.config)
      const reading = await archive.read()
      if (hasErrors(reading.messages)) throw new ArchiveRefused(reading, archive.options.language)
      await fill(kind, reading, context)
      if (!context.watcher) return
      watchArchive(archive, context.watcher, async (fresh) => {
        if (hasErrors(fresh.messages)) report(kind, fresh, context, archive.options.language)
        else await fill(kind, fresh, context)
      })
    },
  }
}

/** Thrown when a repository has mistakes. Its message lists them all. */
class ArchiveRefused extends Error {
  constructor({ messages }: Reading, language: Language) {
    super(messages.map((message) => formatMessage(message, language)).join('\n'))
    this.name = 'ArchiveRefused'
  }
}

/** Puts a kind of record into Astro's store: only what differs is written, what is gone is deleted. */
async function fill(
  kind: Kind,
  reading: Reading,
  { store, generateDigest, parseData }: LoaderContext,
): Promise<void> {
  const entries = new Map(recordsOf(kind, reading))
  for (const id of store.keys()) if (!entries.has(id)) store.delete(id)
  for (const [id, record] of entries) {
    const digest = generateDigest(JSON.stringify(record))
    if (store.get(id)?.digest === digest) continue
    store.set({ id, data: await parseData({ id, data: record }), digest })
  }
}

function recordsOf(
  kind: Kind,
  { contracts, addenda, clauses, parties, templates, packages, projects, house }: Reading,
): [string, Record<string, unknown>][] {
  if (kind === 'contracts' || kind === 'addenda')
    return (kind === 'contracts' ? contracts : addenda).map((record) => [record.id, record])
  if (kind === 'clauses' || kind === 'templates')
    return (kind === 'clauses' ? clauses : templates).map((record) => [
      `${record.id}@${record.version}`,
      record,
    ])
  if (kind === 'house') return [['house', house]]
  if (kind === 'projects') return projects.map((record) => [record.slug, record])
  if (kind === 'packages') return packages.map((record) => [record.id, record])
  return parties.map((record) => [record.slug, record])
}

/** While one writes, mistakes are shown and the last good page stays. */
function report(
  kind: Kind,
  { messages }: Reading,
  { logger }: LoaderContext,
  language: Language,
): void {
  if (kind !== 'contracts') return
  for (const message of messages) logger.error(formatMessage(message, language))
}
