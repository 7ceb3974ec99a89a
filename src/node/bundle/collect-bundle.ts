import { basename } from 'node:path'
import { canonicalJson } from '#core/contract/canonical-json.ts'
import type { Contract } from '#core/contract/contract.ts'
import type { RecordFile } from '#core/life/records/read-record.ts'
import {
  type BundleFiles,
  type Manifest,
  sourceFolder,
  termsName,
  textName,
  withLists,
} from '#core/seal/bundle/manifest.ts'
import { decidedTerms } from '#core/seal/contract/seal-contents.ts'
import { languages } from '#core/locale/locale.ts'
import { recordsFolder } from '#node/records/read-records.ts'
import type { ContractEntry } from '#node/repository/repository.ts'
import type { BundleParts } from './bundle-steps.ts'
import { instructionNames, instructions } from './instructions.ts'
import { pdfSignatureFiles } from './pdf-signature-files.ts'
import { statementFiles } from './signature-files.ts'
import { sourceFiles } from './source-files.ts'
import { stampFiles } from './stamp-files.ts'

/** What a bundle is made from. */
export type BundleSubject = {
  readonly entry: ContractEntry
  /** The whole chain. */
  readonly records: readonly RecordFile[]
  /** The printed PDF of the contract and of each signed addendum, by its id. */
  readonly pdfs: ReadonlyMap<string, { readonly name: string; readonly bytes: Uint8Array }>
  /** What makes it: `clausier 0.1.0`. */
  readonly engine: string
}

/** All files of a bundle. The same contract, records and PDFs give the same bytes. */
export async function collectBundle(root: string, subject: BundleSubject): Promise<BundleFiles> {
  const { entry, pdfs } = subject
  const sources = sourceFiles(root, entry).map(
    ({ path, bytes }) => [`${sourceFolder}/${path}`, bytes] as const,
  )
  const derived = await derivedFiles(new Map(sources), subject)
  const printed = [...pdfs.values()].map(({ name, bytes }) => [name, bytes] as const)
  return withLists(
    new Map([...sources, ...printed, ...derived.files, ...derived.instructions]),
    derived.about,
  )
}

/** What of a bundle follows from its sources, records and PDFs: computed when it is made, and again when it is verified. */
export type DerivedFiles = {
  readonly about: Omit<Manifest, 'format' | 'files'>
  readonly files: BundleFiles
  /** For people; another version of the software words them otherwise. */
  readonly instructions: BundleFiles
}

/** @param sources the files under `source/`, by their paths in the bundle */
export async function derivedFiles(
  sources: BundleFiles,
  { entry: { contract }, records, pdfs, engine }: BundleSubject,
): Promise<DerivedFiles> {
  const folder = `${sourceFolder}/${recordsFolder(contract.id)}`
  const evidence = (name: string) => sources.get(`${folder}/evidence/${name}`)
  const [statements, stamps, ...inPdfs] = await Promise.all([
    statementFiles(records, evidence),
    stampFiles(records, evidence),
    ...[...pdfs.values()].map(({ name, bytes }) => pdfSignatureFiles(name, bytes)),
  ])
  const pdfSignatures = inPdfs.flat()
  const head = records.at(-1)?.digest ?? contract.digest
  const names = [...pdfs].map(([id, { name }]) => [id, basename(name)] as const)
  const about = {
    contract: contract.id,
    version: contract.version,
    text: contract.digest,
    head,
    engine,
    pdfs: Object.fromEntries(names),
  }
  const parts: BundleParts = { about, records: folder, statements, stamps, pdfSignatures }
  const taken = [...statements, ...stamps, ...pdfSignatures].flatMap(({ files }) => [...files])
  return {
    about,
    files: new Map([...contractFiles(contract), ...taken]),
    instructions: new Map(
      languages.map((language) => [
        instructionNames[language],
        text(instructions(parts, language)),
      ]),
    ),
  }
}

function contractFiles(contract: Contract): (readonly [string, Uint8Array])[] {
  const { id, version, clauses } = contract
  const terms = { contract: id, version, terms: decidedTerms(contract), clauses: [...clauses] }
  return [
    [textName, text(contract.text)],
    [termsName, text(canonicalJson(terms))],
  ]
}

function text(content: string): Uint8Array {
  return new TextEncoder().encode(content)
}
