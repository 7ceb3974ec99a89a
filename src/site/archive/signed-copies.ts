import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { LifeRecord } from '#core/life/records/record.ts'
import { readSource } from '#node/repository/read-files.ts'
import { pathTo } from '#site/routes.ts'

/** A copy that was signed elsewhere or on paper, and that a record keeps. */
export type SignedCopy = {
  /** The contract or addendum that was signed. */
  readonly document: string
  /** Name of the file under `records/evidence`. */
  readonly file: string
}

/** What a browser shows without running anything. */
const shown = ['application/pdf', 'image/png', 'image/jpeg']

/** The signed copies that a contract's records keep, the latest first. */
export function signedCopies(contract: string, records: readonly LifeRecord[]): SignedCopy[] {
  return records
    .flatMap(({ document, evidence = [] }) =>
      evidence
        .filter(({ role, mediaType }) => role === 'signed-copy' && shown.includes(mediaType))
        .map(({ file }) => ({ document: document ? `${contract}/${document}` : contract, file })),
    )
    .reverse()
}

/** Puts signed copies into the folder of a site, where its pages link to. */
export async function writeSignedCopies(
  root: string,
  site: string,
  contracts: readonly { readonly id: string; readonly copies: readonly SignedCopy[] }[],
): Promise<void> {
  for (const { id, copies } of contracts)
    for (const { file } of copies) {
      const source = readSource(root, `content/contracts/${id}/records/evidence/${file}`)
      if (!source) continue
      const path = join(site, pathTo.signedCopy(id, file))
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, source.bytes)
    }
}
