import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'

/**
 * Every link of a built site that leads nowhere inside it: a missing file, a missing anchor; and every id that stands
 * twice on a page. One line each, `page: what`.
 */
export function brokenLinks(folder: string): string[] {
  const pages = htmlFiles(folder, '')
  const read = new Map(pages.map((page) => [page, readPage(join(folder, page))]))
  return pages.flatMap((page) => {
    const { ids, links, twice } = read.get(page) ?? readPage(join(folder, page))
    const broken = links.filter((link) => !leadsSomewhere(link, page, folder, ids, read))
    return [
      ...broken.map((link) => `${page}: ${link}`),
      ...twice.map((id) => `${page}: #${id} twice`),
    ]
  })
}

type ReadPage = {
  readonly ids: ReadonlySet<string>
  readonly links: readonly string[]
  readonly twice: readonly string[]
}

function readPage(path: string): ReadPage {
  const html = readFileSync(path, 'utf8')
  const all = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id)
  const ids = new Set(all)
  const links = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link = '']) =>
    link.replaceAll('&amp;', '&'),
  )
  return {
    ids,
    links: [...new Set(links)],
    twice: all.filter((id, index) => all.indexOf(id) !== index),
  }
}

function leadsSomewhere(
  link: string,
  page: string,
  folder: string,
  own: ReadonlySet<string>,
  read: ReadonlyMap<string, ReadPage>,
): boolean {
  if (/^(?:https:|mailto:)/.test(link)) return true
  const [address = '', anchor = ''] = link.split('#')
  // What stands behind a question mark is the page's own affair.
  const [path = ''] = address.split('?')
  const file =
    path === ''
      ? page
      : fileOf(
          posix.join(path.startsWith('/') ? '' : dirname(page), decodeURIComponent(path)),
          folder,
        )
  if (file === undefined) return false
  if (anchor === '') return true
  return (path === '' ? own : read.get(file)?.ids)?.has(decodeURIComponent(anchor)) ?? false
}

function fileOf(path: string, folder: string): string | undefined {
  const inside = path.replace(/^\//, '')
  const candidates =
    path.endsWith('/') || inside === '' ? [posix.join(inside, 'index.html')] : [inside]
  return candidates.find(
    (file) => existsSync(join(folder, file)) && statSync(join(folder, file)).isFile(),
  )
}

function htmlFiles(folder: string, path: string): string[] {
  return readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
    const inner = posix.join(path, entry.name)
    if (entry.isDirectory()) return htmlFiles(folder, inner)
    return entry.name.endsWith('.html') ? [inner] : []
  })
}
