import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { digestOf } from '#core/contract/digest.ts'
import { type BundleFiles, type Manifest, sourceFolder } from '#core/seal/bundle/manifest.ts'
import type { Context } from '#node/command/verb.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { readSigned } from '#node/signed-paper/read-signed.ts'
import { printSigned } from '#node/signed-paper/signed-pdf.ts'

/**
 * The PDFs of a bundle that this machine prints again byte for byte from the sources in it. Where there is no browser, or
 * the sources cannot be printed, none: that another machine prints otherwise proves nothing against them.
 * @returns their names in the bundle
 */
export async function reprintedPdfs(
  context: Context,
  files: BundleFiles,
  { pdfs }: Manifest,
): Promise<ReadonlySet<string>> {
  const root = mkdtempSync(join(tmpdir(), 'clausier-bundle-'))
  const same = new Set<string>()
  try {
    unpackSources(root, files)
    for (const [document, name] of Object.entries(pdfs)) {
      const given = files.get(name)
      const printed = await printAgain({ ...context, root, report: () => undefined }, document)
      if (given && printed && digestOf(printed) === digestOf(given)) same.add(name)
    }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
  return same
}

async function printAgain(context: Context, document: string): Promise<Uint8Array | undefined> {
  try {
    const signed = await readSigned(context, document, true)
    return signed && (await printSigned(context.root, signed)).pdf
  } catch (fault) {
    if (fault instanceof EnvironmentFault) return undefined
    throw fault
  }
}

function unpackSources(root: string, files: BundleFiles): void {
  for (const [path, bytes] of files) {
    if (!path.startsWith(`${sourceFolder}/`)) continue
    const to = join(root, path.slice(sourceFolder.length + 1))
    mkdirSync(dirname(to), { recursive: true })
    writeFileSync(to, bytes)
  }
}
