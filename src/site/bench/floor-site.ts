import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type RunCost, measureRun } from './measure-run.ts'

/**
 * The floor for the site: a bare Astro project that writes the same HTML files and does nothing else.
 * @param home the project, for its Astro
 * @param built the folder of the archive whose pages are written again
 * @param folder an empty folder to work in
 */
export async function floorSite(
  home: string,
  built: string,
  folder: string,
): Promise<RunCost & { pages: number }> {
  const pages = htmlFiles(built, '')
  mkdirSync(join(folder, 'src/pages'), { recursive: true })
  symlinkSync(join(home, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'pages.json'), JSON.stringify(pages))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(folder, 'astro.config.mjs'), config)
  writeFileSync(join(folder, 'src/pages/[...path].astro'), page)
  const astro = join(home, 'node_modules/astro/bin/astro.mjs')
  const cost = await measureRun([astro, 'build', '--root', folder, '--silent'], {
    FLOOR_PAGES: join(folder, 'pages.json'),
    FLOOR_FROM: built,
    ASTRO_TELEMETRY_DISABLED: '1',
  })
  return { ...cost, pages: pages.length }
}

/** Paths of pages without `index.html`, relative to the folder. */
function htmlFiles(folder: string, path: string): string[] {
  return readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
    const inner = path ? `${path}/${entry.name}` : entry.name
    if (entry.isDirectory()) return htmlFiles(folder, inner)
    return entry.name === 'index.html' && path ? [path] : []
  })
}

const config = `import { defineConfig } from 'astro/config'
export default defineConfig({ build: { concurrency: 4 }, devToolbar: { enabled: false } })
`

const page = `---
import { readFileSync } from 'node:fs'
export function getStaticPaths() {
  return JSON.parse(readFileSync(process.env.FLOOR_PAGES, 'utf8')).map((path) => ({ params: { path } }))
}
const html = readFileSync(process.env.FLOOR_FROM + '/' + Astro.params.path + '/index.html', 'utf8')
---
<Fragment set:html={html} />
`
