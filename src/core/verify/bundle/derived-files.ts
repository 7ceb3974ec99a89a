import { canonicalJson } from '#core/contract/canonical-json.ts'
import type { Contract } from '#core/contract/contract.ts'
import type { RecordFile } from '#core/life/records/read-record.ts'
import { recordsFolder } from '#core/repository/records-folder.ts'
import {
  type BundleFiles,
  type Manifest,
  sourceFolder,
  termsName,
  textName,
} from '#core/seal/bundle/manifest.ts'
import { decidedTerms } from '#core/seal/contract/seal-contents.ts'
import type { BundleParts } from './bundle-steps.ts'
import { pdfSignatureFiles } from './pdf-signature-files.ts'
import { statementFiles } from './signature-files.ts'
import { stampFiles } from './stamp-files.ts'

/** What a bundle is made from, beside its sources. */
export type BundleSubject = {
  readonly contract: Contract
  /** The whole chain. */
  readonly records: readonly RecordFile[]
  /** The printed PDF of the contract and of each signed addendum, by its id. */
  readonly pdfs: ReadonlyMap<string, { readonly name: string; readonly bytes: Uint8Array }>
  /** What makes it: `clausier 0.1.0`. */
  readonly engine: string
}

/** What of a bundle follows from its sources, records and PDFs: computed when it is made, and again when it is verified. */
export type DerivedFiles = {
  readonly about: Omit<Manifest, 'format' | 'files'>
  readonly files: BundleFiles
  /** What the instructions for people speak of. */
  readonly parts: BundleParts
}

/** @param sources the files under `source/`, by their paths in the bundle */
export async function derivedFiles(
  sources: BundleFiles,
  { contract, records, pdfs, engine }: BundleSubject,
): Promise<DerivedFiles> {
  const folder = `${sourceFolder}/${recordsFolder(contract.id)}`
  const evidence = (name: string) => sources.get(`${folder}/evidence/${name}`)
  const [statements, stamps, ...inPdfs] = await Promise.all([
    statementFiles(records, evidence),
    stampFiles(records, evidence),
    ...[...pdfs.values()].map(({ name, bytes }) => pdfSignatureFiles(name, bytes)),
  ])
  const pdfSignatures = inPdfs.flat()
  const about = {
    contract: contract.id,
    version: contract.version,
    text: contract.digest,
    head: records.at(-1)?.digest ?? contract.digest,
    engine,
    pdfs: Object.fromEntries([...pdfs].map(([id, { name }]) => [id, name])),
  }
  const taken = [...statements, ...stamps, ...pdfSignatures].flatMap(({ files }) => [...files])
  return {
    about,
    files: new Map([...contractFiles(contract), ...taken]),
    parts: { about, records: folder, statements, stamps, pdfSignatures },
  }
}

function contractFiles(contract: Contract): (readonly [string, Uint8Array])[] {
  const { id, version, clauses } = contract
  const terms = { contract: id, version, terms: decidedTerms(contract), clauses: [...clauses] }
  const bytes = (content: string) => new TextEncoder().encode(content)
  return [
    [textName, bytes(contract.text)],
    [termsName, bytes(canonicalJson(terms))],
  ]
}
