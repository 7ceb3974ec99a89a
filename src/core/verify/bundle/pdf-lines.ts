import type { Digest } from '#core/contract/contract.ts'
import { digestOf } from '#core/contract/digest.ts'
import { readRecords } from '#core/repository/read-records.ts'
import type { SourceTree } from '#core/repository/source-tree.ts'
import { failed, found } from '#core/seal/bundle/bundle-findings.ts'
import type { BundleFiles, Manifest } from '#core/seal/bundle/manifest.ts'
import type { Finding } from '#core/seal/finding.ts'
import { toLatin1 } from '#core/seal/pdf/latin1.ts'
import { verifyPdf } from '#core/seal/pdf/verify-pdf.ts'
import type { BundleTrust } from './bundle-trust.ts'

/** What is known of each printed PDF of a bundle: by the signatures inside it, or by what it is compared with. */
export async function pdfLines(
  tree: SourceTree,
  files: BundleFiles,
  manifest: Manifest,
  { pdf: trust, reprinted }: BundleTrust,
): Promise<Finding[]> {
  const sealed = sealedPdfs(tree, manifest.contract)
  const names = Object.values(manifest.pdfs)
  const bare = names.filter((name) => !isSignedInside(files.get(name)))
  const same = bare.length > 0 ? await reprinted?.(files, manifest) : undefined
  const lines = names.map(async (name) => {
    const bytes = files.get(name)
    if (!bytes) return [failed('bundle-pdf', missingWords, name)]
    if (!bare.includes(name))
      return (await verifyPdf(bytes, trust)).findings.map((one) => within(name, one))
    return bareLines(name, digestOf(bytes), sealed, same)
  })
  return (await Promise.all(lines)).flat()
}

/** A PDF without a signature inside: by the seal, by a second print, or by nothing but its place in the list. */
function bareLines(
  name: string,
  digest: Digest,
  sealed: ReadonlySet<string>,
  same: ReadonlySet<string> | undefined,
): Finding[] {
  const lines = [
    ...(sealed.has(digest) ? [found('bundle-pdf', sealedWords(digest), name)] : []),
    ...(same?.has(name) ? [found('bundle-pdf', reprintedWords(digest), name)] : []),
  ]
  return lines.length > 0
    ? lines
    : [found('bundle-pdf', printWords(digest, same !== undefined), name, 'claimed')]
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

const missingWords = { fr: 'il manque', en: 'it is missing' }

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
