import { digestOf } from '#core/contract/digest.ts'
import type { ContractEntry } from '#core/repository/read-contract-folder.ts'
import { languages } from '#core/locale/locale.ts'
import { readRecords } from '#core/repository/read-records.ts'
import { type SourceTree, treeInMemory } from '#core/repository/source-tree.ts'
import { failed, found } from '#core/seal/bundle/bundle-findings.ts'
import { checkFiles } from '#core/seal/bundle/check-files.ts'
import { type BundleFiles, type Manifest, sourceFolder } from '#core/seal/bundle/manifest.ts'
import { type Finding, hasFailed } from '#core/seal/finding.ts'
import { verifyContract } from '#core/verify/verify-contract.ts'
import { contractCaseIn } from '#core/verify/contract-case-in.ts'
import type { BundleParts } from './bundle-steps.ts'
import type { BundleTrust } from './bundle-trust.ts'
import { derivedFiles } from './derived-files.ts'
import { instructionNames, instructions } from './instructions.ts'
import { pdfLines } from './pdf-lines.ts'

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
    ...(await pdfLines(tree, files, manifest, trust)),
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
    instructionsLine(files, made.parts),
  ]
}

/** Other instructions are no proof of a forgery; but they are commands, and a reader is about to run them. */
function instructionsLine(files: BundleFiles, parts: BundleParts): Finding {
  const names = languages.map((language) => instructionNames[language])
  const others = languages.filter((language) => {
    const there = files.get(instructionNames[language])
    return !there || new TextDecoder().decode(there) !== instructions(parts, language)
  })
  if (others.length === 0)
    return found('bundle-instructions', { fr: names.join(', '), en: names.join(', ') })
  const { text } = failed('bundle-instructions', strangeCommands)
  const about = others.map((language) => instructionNames[language]).join(', ')
  return { ...found('bundle-instructions', strangeCommands, about, 'claimed'), text }
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
const strangeCommands = {
  fr: "une autre version l'a écrit, ou quelqu'un d'autre : lisez chaque commande avant de la lancer",
  en: 'another version wrote them, or somebody else: read each command before you run it',
}
function countWords(count: number) {
  return {
    fr: `${count} fichiers refaits, identiques`,
    en: `${count} files made again, identical`,
  }
}
