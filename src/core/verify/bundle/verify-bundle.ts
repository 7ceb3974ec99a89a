import { digestOf } from '#core/contract/digest.ts'
import type { ContractEntry } from '#core/repository/read-contract-folder.ts'
import { readRecords } from '#core/repository/read-records.ts'
import { type SourceTree, treeInMemory } from '#core/repository/source-tree.ts'
import { failed, found } from '#core/seal/bundle/bundle-findings.ts'
import { checkFiles } from '#core/seal/bundle/check-files.ts'
import { type BundleFiles, type Manifest, sourceFolder } from '#core/seal/bundle/manifest.ts'
import { type Finding, hasFailed } from '#core/seal/finding.ts'
import { toLatin1 } from '#core/seal/pdf/latin1.ts'
import type { PdfTrust } from '#core/seal/pdf/trust.ts'
import { verifyPdf } from '#core/seal/pdf/verify-pdf.ts'
import type { ContractTrust } from '#core/verify/contract-case.ts'
import { verifyContract } from '#core/verify/verify-contract.ts'
import { contractCaseIn } from '#core/verify/contract-case-in.ts'
import { derivedFiles } from './derived-files.ts'

/** What a bundle is judged by: nothing of it comes from the bundle. */
export type BundleTrust = { readonly contract: ContractTrust; readonly pdf: PdfTrust }

/**
 * Judges a bundle: every file by its lists, then the contract as it is read anew from the sources in it, then what was
 * drawn from them for checking by hand, then the printed PDFs. Pure but for the platform's cryptography: a terminal and
 * a browser say the same.
 */
export async function verifyBundle(files: BundleFiles, trust: BundleTrust): Promise<Finding[]> {
  const { findings, manifest } = checkFiles(files)
  // With a file that is not what it was, the rest would speak of something else.
  if (!manifest || hasFailed(findings)) return [...findings]
  const tree = treeInMemory(files, sourceFolder)
  const { subject, entry } = contractCaseIn(tree, manifest.contract)
  const { findings: ofContract } = await verifyContract(subject, trust.contract)
  return [
    ...findings,
    ...ofContract,
    ...(await rebuiltLines(tree, files, manifest, entry)),
    ...(await pdfLines(files, manifest, trust.pdf)),
  ]
}

/** The text and the files for checking by hand, made again from the sources and compared byte for byte. */
async function rebuiltLines(
  tree: SourceTree,
  files: BundleFiles,
  { contract: id, engine, pdfs, text, head, version }: Manifest,
  entry: ContractEntry | undefined,
): Promise<Finding[]> {
  if (!entry) return [failed('bundle-text', sourcesWords, id)]
  const printed = Object.entries(pdfs).flatMap(([document, name]) => {
    const bytes = files.get(name)
    return bytes ? [[document, { name, bytes }] as const] : []
  })
  const made = await derivedFiles(files, {
    contract: entry.contract,
    records: readRecords(tree, id).files,
    pdfs: new Map(printed),
    engine,
  })
  const isSame =
    made.about.text === text && made.about.head === head && version === made.about.version
  const others = [...made.files].filter(([path, bytes]) => !sameFile(files.get(path), bytes))
  const strange = [...files.keys()].filter((path) => isDerived(path) && !made.files.has(path))
  const wrong = [...others.map(([path]) => path), ...strange]
  return [
    isSame
      ? found('bundle-text', { fr: text, en: text }, id)
      : failed('bundle-text', otherWords, id),
    ...(wrong.length > 0
      ? wrong.map((path) => failed('bundle-derived', otherWords, path))
      : [found('bundle-derived', countWords(made.files.size))]),
  ]
}

async function pdfLines(
  files: BundleFiles,
  { pdfs }: Manifest,
  trust: PdfTrust,
): Promise<Finding[]> {
  const lines: Finding[] = []
  for (const [, name] of Object.entries(pdfs)) {
    const bytes = files.get(name)
    if (!bytes) lines.push(failed('bundle-pdf', missingWords, name))
    else if (toLatin1(bytes).includes('/ByteRange'))
      lines.push(...(await verifyPdf(bytes, trust)).findings.map((one) => within(name, one)))
    else lines.push(found('bundle-pdf', printWords(digestOf(bytes)), name, 'claimed'))
  }
  return lines
}

function within(name: string, finding: Finding): Finding {
  return { ...finding, about: finding.about === '' ? name : `${name}, ${finding.about}` }
}

function isDerived(path: string): boolean {
  return /^(?:signatures|time-stamps|pdf-signatures)\//u.test(path)
}

function sameFile(one: Uint8Array | undefined, other: Uint8Array): boolean {
  return one !== undefined && digestOf(one) === digestOf(other)
}

const sourcesWords = {
  fr: 'les sources ne peuvent pas être lues',
  en: 'the sources cannot be read',
}
const otherWords = {
  fr: 'les sources et les faits donnent autre chose',
  en: 'the sources and the records give something else',
}
const missingWords = { fr: 'il manque', en: 'it is missing' }

function countWords(count: number) {
  return {
    fr: `${count} fichiers refaits, identiques`,
    en: `${count} files made again, identical`,
  }
}

function printWords(digest: string) {
  return {
    fr: `c'est celui de la liste, ${digest} ; aucune signature n'est dans le PDF lui-même, sa mise en page n'est donc qu'affirmée`,
    en: `it is the one in the list, ${digest}; no signature is inside the PDF itself, so its layout is a claim`,
  }
}
