import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
import { build, type Rolldown } from 'vite'
import { fontsPlugin } from '#site/style/fonts-plugin.ts'

/** A file of the site's shell, with the digest that pages pin it by. */
export type ShellFile = {
  /** Inside the site: `assets/read-Bx3k.js`. */
  readonly path: string
  readonly content: string | Uint8Array
  /** `sha384-…`, as Subresource Integrity writes it. */
  readonly integrity: string
}

/** The scripts of the site and its style sheet, with all files they draw on. */
export type ClientBundle = {
  readonly scripts: Readonly<Record<ScriptName, ShellFile>>
  readonly style: ShellFile
  readonly files: readonly ShellFile[]
}

export type ScriptName = 'read' | 'verify' | 'judge'

/**
 * Bundles the code of the pages: each script in one file, so that one digest pins all of it; nothing is fetched at run
 * time. The judge of bundles is a script beside that of the verifier: it has the whole walk in it, and the page is there
 * before it.
 */
export async function bundleClient(): Promise<ClientBundle> {
  const read = await bundleScript(clientEntry('read'))
  const verify = await bundle(clientEntry('verify'))
  const judge = await bundle(clientEntry('judge'))
  const files = new Map([...read.files, ...verify, ...judge].map((file) => [file.path, file]))
  return {
    scripts: { read: read.script, verify: only(verify, '.js'), judge: only(judge, '.js') },
    style: read.style,
    files: [...files.values()],
  }
}

function clientEntry(name: ScriptName): string {
  return join(import.meta.dirname, 'client', `${name}.ts`)
}

/** A script with its style sheet, and all files they draw on, both included. */
export type BundledScript = {
  readonly script: ShellFile
  readonly style: ShellFile
  readonly files: readonly ShellFile[]
}

/** Bundles the code of one page and its style sheet. @param entry the path of its first file, whose name the script gets */
export async function bundleScript(entry: string): Promise<BundledScript> {
  const files = await bundle(entry)
  return { script: only(files, '.js'), style: only(files, '.css'), files }
}

function only(files: readonly ShellFile[], ending: string): ShellFile {
  const found = files.filter(({ path }) => path.endsWith(ending))
  const [file] = found
  if (!file || found.length !== 1) throw new Error(`${found.length} files end in ${ending}.`)
  return file
}

async function bundle(entry: string): Promise<ShellFile[]> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    root: project,
    base: './',
    plugins: [fontsPlugin()],
    build: {
      write: false,
      target: 'es2023',
      cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
      // One file beside the script; split, it would be put into the script and then into the page.
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        output: {
          format: 'iife',
          entryFileNames: `assets/${basename(entry, '.ts')}-[hash].js`,
          assetFileNames: 'assets/[name]-[hash][extname]',
        },
      },
    },
  })
  const [output] = [result].flat()
  if (!output || !('output' in output)) throw new Error('A build that is not watched has output.')
  return output.output.map(shellFile)
}

const project = join(import.meta.dirname, '../../..')

function shellFile(file: Rolldown.OutputChunk | Rolldown.OutputAsset): ShellFile {
  const content = file.type === 'chunk' ? file.code : file.source
  const digest = createHash('sha384').update(content).digest('base64')
  return { path: file.fileName, content, integrity: `sha384-${digest}` }
}
