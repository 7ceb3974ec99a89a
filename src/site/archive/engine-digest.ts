import { type Dirent, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { hash } from './sources.ts'

/** Sources that decide what a contract's side file holds. */
const walkSources = [
  'src/core',
  'src/node/records',
  'src/node/repository',
  'src/site/archive',
  'src/site/words',
]

/** Sources that decide what the change log of a contract and its redlines hold. */
const pastSources = ['src/core', 'src/node/history', 'src/node/git', 'src/site/archive/changes']

/** Sources that decide what a page holds. */
const pageSources = [
  'src/core',
  'src/node/repository',
  'src/node/print',
  'src/site',
  'src/pages',
  'src/content.config.ts',
]

/** Sources that decide what the search index holds; the version of Pagefind is among the first. */
const searchSources = ['package.json', 'src/core/locale/plain-letters.ts', 'src/site/search']

/** Digests of our own code: what it once made is stale when it changes, though no contract did. */
export function engineDigests(project: string): {
  readonly walk: string
  readonly past: string
  readonly page: string
} {
  return {
    walk: digestOf(project, walkSources),
    past: digestOf(project, pastSources),
    page: digestOf(project, pageSources),
  }
}

/** The digest of the code that makes the search index out of pages. */
export function searchDigest(project: string): string {
  return digestOf(project, searchSources)
}

function digestOf(project: string, paths: readonly string[]): string {
  const version =
    readFileSync(join(project, 'package.json'), 'utf8').match(/"version":\s*"([^"]+)"/)?.[1] ?? ''
  const files = paths.flatMap((path) => filesUnder(project, path))
  const lines = files.map((file) => `${file} ${hash(readFileSync(join(project, file)))}`)
  return hash([version, ...lines].join('\n'))
}

function filesUnder(project: string, path: string): string[] {
  if (/\.\w+$/.test(path)) return [path]
  const entries = readdirSync(join(project, path), { withFileTypes: true }).sort(byName)
  return entries.flatMap((entry) => {
    const inner = `${path}/${entry.name}`
    if (entry.isDirectory()) return filesUnder(project, inner)
    return entry.isFile() && !entry.name.endsWith('.test.ts') ? [inner] : []
  })
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1
}
