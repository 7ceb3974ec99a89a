import type { BundleFiles, Manifest } from '#core/seal/bundle/manifest.ts'
import type { PdfTrust } from '#core/seal/pdf/trust.ts'
import type { ContractTrust } from '#core/verify/contract-case.ts'

/** What a bundle is judged by: nothing of it comes from the bundle. */
export type BundleTrust = {
  readonly contract: ContractTrust
  readonly pdf: PdfTrust
  /** Names of the PDFs that this machine prints again byte for byte; a browser's page has no printer. */
  readonly reprinted?: (files: BundleFiles, manifest: Manifest) => Promise<ReadonlySet<string>>
}
