import type { Digest } from '#core/contract/contract.ts'
import { digestOf } from '#core/contract/digest.ts'
import type { ContractEntry } from '#core/repository/read-contract-folder.ts'
import { languages } from '#core/locale/locale.ts'
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
import type { BundleParts } from './bundle-steps.ts'
import { derivedFiles } from './derived-files.ts'
import { instructionNames, instructions } from './instructions.ts'

/** What a bundle is judged by: nothing of it comes from the bundle. */
export type BundleTrust = {
  readonly contract: ContractTrust
  readonly pdf: PdfTrust
  /** Names of the PDFs that this machine prints again byte for byte; a browser's page has no printer. */
  readonly reprinted?: (files: BundleFiles, manifest: Manifest) => Promise<ReadonlySet<string>>
}

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
    ...(await pdfLines(files, manifest, trust, sealedPdfs(tree, manifest.contract))),
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

async function pdfLines(
  files: BundleFiles,
  manifest: Manifest,
  { pdf: trust, reprinted }: BundleTrust,
  sealed: ReadonlySet<string>,
): Promise<Finding[]> {
  const names = Object.values(manifest.pdfs)
  const bare = names.filter((name) => !isSignedInside(files.get(name)))
  const same = bare.length > 0 ? await reprinted?.(files, manifest) : undefined
  const lines = names.map(async (name) => {
    const bytes = files.get(name)
    if (!bytes) return [failed('bundle-pdf', missingWords, name)]
    if (!bare.includes(name))
      return (await verifyPdf(bytes, trust)).findings.map((one) => within(name, one))
    return [bareLine(name, digestOf(bytes), sealed, same)]
  })
  return (await Promise.all(lines)).flat()
}

/** A PDF without a signature inside: by the seal, by a second print, or by nothing but its place in the list. */
function bareLine(
  name: string,
  digest: Digest,
  sealed: ReadonlySet<string>,
  same: ReadonlySet<string> | undefined,
): Finding {
  if (sealed.has(digest)) return found('bundle-pdf', sealedWords(digest), name)
  return same?.has(name)
    ? found('bundle-pdf', reprintedWords(digest), name)
    : found('bundle-pdf', printWords(digest, same !== undefined), name, 'claimed')
}

/** Digests of the PDFs that a seal fixes. */
function sealedPdfs(tree: SourceTree, id: string): ReadonlySet<string> {
  return new Set(
    readRecords(tree, id).files.flatMap(({ record }) =>
      record.kind === 'sealed' && record.details.pdf ? [record.details.pdf] : [],
    ),
  )
}

function isSignedInside(bytes: Uint8Array | undefined): boolean {
  return bytes !== undefined && toLatin1(bytes).includes('/ByteRange')
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
const strangeCommands = {
  fr: "une autre version l'a écrit, ou quelqu'un d'autre : lisez chaque commande avant de la lancer",
  en: 'another version wrote them, or somebody else: read each command before you run it',
}
const missingWords = { fr: 'il manque', en: 'it is missing' }

function countWords(count: number) {
  return {
    fr: `${count} fichiers refaits, identiques`,
    en: `${count} files made again, identical`,
  }
}

function sealedWords(digest: string) {
  return {
    fr: `c'est celui que le sceau fixe, ${digest}`,
    en: `it is the one the seal fixes, ${digest}`,
  }
}

function reprintedWords(digest: string) {
  return {
    fr: `imprimé de nouveau sur cette machine depuis les sources du dossier, octet pour octet, ${digest}`,
    en: `printed again on this machine from the sources in the bundle, byte for byte, ${digest}`,
  }
}

/** @param wasTried whether this machine tried to print it again */
function printWords(digest: string, wasTried: boolean) {
  const { fr, en } = wasTried ? otherPrint : noPrint
  return {
    fr: `c'est celui de la liste, ${digest} ; aucune signature n'est dans le PDF lui-même, et ${fr}`,
    en: `it is the one in the list, ${digest}; no signature is inside the PDF itself, and ${en}`,
  }
}

const otherPrint = {
  fr: "cette machine n'a pas pu l'imprimer de nouveau octet pour octet (autre navigateur, ou aucun) : lisez contract.txt, qui est prouvé",
  en: 'this machine could not print it again byte for byte (another browser, or none): read contract.txt, which is proved',
}
const noPrint = {
  fr: "il n'est pas imprimé de nouveau ici : « clausier verify » le fait, dans un terminal ; lisez contract.txt, qui est prouvé",
  en: 'it is not printed again here: "clausier verify" does that, in a terminal; read contract.txt, which is proved',
}
