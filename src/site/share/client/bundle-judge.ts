import type { BundleFiles } from '#core/seal/bundle/manifest.ts'
import type { Finding } from '#core/seal/finding.ts'
import type { BundleTrust } from '#core/verify/bundle/bundle-trust.ts'

/** Judges a bundle in this page. @param given the bytes of a zip archive, or the files of a folder */
export type BundleJudge = (
  given: Uint8Array | BundleFiles,
  trust: BundleTrust,
) => Promise<readonly Finding[]>

/** The judge of bundles, as soon as its script is there; none when it did not load or was another one. */
export async function bundleJudge(): Promise<BundleJudge | undefined> {
  if (document.readyState !== 'complete')
    await new Promise((ready) => addEventListener('load', ready, { once: true }))
  return (globalThis as { judgeBundle?: BundleJudge }).judgeBundle
}
