import { readFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { EnvironmentFault } from '#node/faults.ts'
import { indexedHtml } from './indexed-html.ts'

/** Pages that are given to the index at a time: each is a message to another process. */
const batch = 64

/** Parts of a page that only lead somewhere, or say what day it is. */
const excludeSelectors = ['nav', 'form', '.contents-column', '.actions', '.note', '.contract-life']

/**
 * Makes the index of some pages of a built site, by Pagefind's own program.
 * @param pages paths below the site's folder, such as `fr/clauses/late-payment/index.html`
 * @param outputPath the folder of the index
 * @throws EnvironmentFault when that program cannot run
 */
export async function makeIndex(
  site: string,
  pages: readonly string[],
  outputPath: string,
): Promise<void> {
  const pagefind = await import('pagefind').catch((cause: unknown) => {
    throw cannotIndex(String(cause))
  })
  try {
    const { index, errors } = await pagefind.createIndex({ rootSelector: 'main', excludeSelectors })
    if (!index) throw cannotIndex(errors.join(' '))
    for (let from = 0; from < pages.length; from += batch) {
      const adding = pages.slice(from, from + batch).map(async (page) => {
        const content = indexedHtml(page, await readFile(join(site, page), 'utf8'))
        const added = await index.addHTMLFile({ url: urlOf(page), content })
        if (added.errors.length > 0) throw cannotIndex(`${page}: ${added.errors.join(' ')}`)
      })
      await Promise.all(adding)
    }
    const written = await index.writeFiles({ outputPath })
    if (written.errors.length > 0) throw cannotIndex(written.errors.join(' '))
    await removeInterfaces(outputPath)
  } finally {
    await pagefind.close()
  }
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

/** Why there is no index, told so that somebody can mend it. */
export function cannotIndex(why: string): EnvironmentFault {
  return new EnvironmentFault(
    { fr: "L'index de recherche ne peut pas être fait.", en: 'The search index cannot be made.' },
    {
      why,
      remedy: {
        fr: 'Relancez « npm install » sur cette machine : Pagefind a un programme par système.',
        en: 'Run "npm install" again on this machine: Pagefind has a program for each system.',
      },
    },
  )
}
