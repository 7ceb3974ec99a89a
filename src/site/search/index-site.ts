import { readFile, readdir, rm } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { languages } from '#core/locale/locale.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { indexedHtml } from './indexed-html.ts'

/** Pages that are given to the index at a time: each is a message to another process. */
const batch = 64

/** Pages that only list or repeat what others say. */
const notIndexed =
  /^(?:[a-z]{2}\/(?:search\/|contracts\/[^/]+\/key-terms\/|clauses\/[^/]+\/\d|templates\/[^/]+\/\d)?|[a-z]{2}\/[a-z]+\/)index\.html$/

/**
 * Makes the search index of a built site, under `pagefind/` in its folder: one for each language of the interface, by
 * Pagefind's own program. Gives the number of pages indexed.
 * @throws EnvironmentFault when that program cannot run
 */
export async function indexSite(folder: string, signal?: AbortSignal): Promise<number> {
  const pagefind = await import('pagefind').catch((cause: unknown) => {
    throw cannotIndex(String(cause))
  })
  try {
    const { index, errors } = await pagefind.createIndex({
      rootSelector: 'main',
      excludeSelectors: ['nav', 'form', '.contents-column', '.actions', '.trail', '.note'],
    })
    if (!index) throw cannotIndex(errors.join(' '))
    const pages = await pagesOf(folder)
    for (let from = 0; from < pages.length; from += batch) {
      signal?.throwIfAborted()
      await Promise.all(
        pages.slice(from, from + batch).map(async (page) => {
          const content = indexedHtml(await readFile(join(folder, page), 'utf8'))
          const added = await index.addHTMLFile({ url: urlOf(page), content })
          if (added.errors.length > 0) throw cannotIndex(`${page}: ${added.errors.join(' ')}`)
        }),
      )
    }
    const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') })
    if (written.errors.length > 0) throw cannotIndex(written.errors.join(' '))
    await removeInterfaces(join(folder, 'pagefind'))
    return pages.length
  } finally {
    await pagefind.close()
  }
}

/** Pages worth finding, as paths below the folder, in order. */
async function pagesOf(folder: string): Promise<string[]> {
  const all = await Promise.all(
    languages.map((language) => readdir(join(folder, language), { recursive: true })),
  )
  return all
    .flatMap((names, index) => names.map((name) => `${languages[index]}/${name}`))
    .map((name) => name.replaceAll(sep, '/'))
    .filter((name) => name.endsWith('index.html') && !notIndexed.test(name))
    .sort()
}

/** Pagefind writes interfaces of its own beside the index; the archive has its own. */
async function removeInterfaces(folder: string): Promise<void> {
  const names = await readdir(folder)
  const unused = names.filter((name) => /^pagefind-(?:.*ui|highlight)\./.test(name))
  await Promise.all(unused.map((name) => rm(join(folder, name))))
}

function urlOf(page: string): string {
  return `/${page.replace(/index\.html$/, '')}`
}

function cannotIndex(why: string): EnvironmentFault {
  return new EnvironmentFault('The search index cannot be made.', {
    why,
    remedy: 'Run "npm install" again on this machine: Pagefind has a program for each system.',
  })
}
