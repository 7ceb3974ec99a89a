import { readFile } from 'node:fs/promises'

/** The version of Clausier, from its package. */
export async function engineVersion(): Promise<string> {
  const manifest = await readFile(new URL('../../../package.json', import.meta.url), 'utf8')
  return String(JSON.parse(manifest).version)
}
