import * as z from 'zod'
import { canonicalJson } from '#core/contract/canonical-json.ts'
import type { Digest } from '#core/contract/contract.ts'
import { digestOf } from '#core/contract/digest.ts'
import { recordDigest } from '#core/terms/fact-kinds.ts'
import { text } from '#core/terms/kinds.ts'

/** The files of a bundle by their paths, with `/`. */
export type BundleFiles = ReadonlyMap<string, Uint8Array>

/** The name of the format. */
const bundleFormat = 'clausier-bundle/1'

/** The two files that list the others. */
export const manifestName = 'bundle.json'
export const sumsName = 'SHA256SUMS'

/** Where the bundle keeps the sources, laid out as in the repository they come from. */
export const sourceFolder = 'source'

/** The canonical text and the terms of the contract, as they were computed when the bundle was made. */
export const textName = 'contract.txt'
export const termsName = 'terms.json'

const manifestSchema = z.strictObject({
  format: z.literal(bundleFormat),
  contract: text(60),
  version: text(20),
  /** SHA-256 of the canonical text of the contract. */
  text: recordDigest(),
  /** Digest of the last record. */
  head: recordDigest(),
  /** What made it: `clausier 0.1.0`. */
  engine: text(60),
  /** The printed contracts, by document: the contract's id, or an addendum's. */
  pdfs: z.record(text(80), text(120)),
  /** SHA-256 of every file but this one and the list of sums. */
  files: z.record(z.string(), recordDigest()),
})

/** What a bundle says of itself in `bundle.json`. */
export type Manifest = z.output<typeof manifestSchema>

/** The text of `bundle.json`. */
export function manifestText(manifest: Manifest): string {
  return canonicalJson(manifest)
}

/** Reads `bundle.json`; absent when it is anything but what `manifestText` writes. */
export function readManifest(bytes: Uint8Array): Manifest | undefined {
  try {
    const written = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const read = manifestSchema.safeParse(JSON.parse(written))
    return read.success && manifestText(read.data) === written ? read.data : undefined
  } catch {
    return undefined
  }
}

/** Digests of files, by their paths in order. */
export function digestsOf(files: BundleFiles): Readonly<Record<string, Digest>> {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(sorted.map(([path, bytes]) => [path, digestOf(bytes)]))
}

/** The list that `sha256sum --check` reads. */
export function sumsText(digests: Readonly<Record<string, string>>): string {
  return Object.entries(digests)
    .map(([path, digest]) => `${digest.slice('sha256:'.length)}  ${path}\n`)
    .join('')
}

/** Adds the two lists to the files of a bundle. */
export function withLists(
  files: BundleFiles,
  about: Omit<Manifest, 'format' | 'files'>,
): BundleFiles {
  const bytes = (content: string) => new TextEncoder().encode(content)
  const manifest = { format: bundleFormat, ...about, files: digestsOf(files) } as const
  const listed = new Map([...files, [manifestName, bytes(manifestText(manifest))]])
  return new Map([...listed, [sumsName, bytes(sumsText(digestsOf(listed)))]])
}
