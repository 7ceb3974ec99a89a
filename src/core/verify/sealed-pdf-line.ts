import { type SealRecord, keptFile, keptPdf } from '#core/seal/contract/kept-files.ts'
import type { Finding } from '#core/seal/finding.ts'
import { failed, found } from './contract-findings.ts'

/**
 * What a seal fixes of the printed contract: the file it keeps, a digest to compare one's own file with, or nothing.
 * @param evidence the files beside the records, by name
 */
export function sealedPdfLine(
  seal: SealRecord,
  evidence: ReadonlyMap<string, Uint8Array>,
  about: string,
): Finding {
  const { pdf } = seal.details
  if (!pdf) return found('seal-pdf', nothingWords, about, 'claimed')
  const file = keptFile(seal, 'pdf')
  if (!file || !evidence.has(file)) return found('seal-pdf', absentWords(pdf), about, 'claimed')
  return keptPdf(seal, (name) => evidence.get(name))
    ? found('seal-pdf', keptWords(pdf), about)
    : failed('seal-pdf', changedWords(file), about)
}

const nothingWords = {
  fr: "aucun n'est fixé : le texte l'est, sa mise en page ne l'est pas",
  en: 'none is fixed: the text is, its layout is not',
}

function absentWords(pdf: string) {
  return {
    fr: `${pdf} est fixé, et le fichier n'est pas ici : comparez le vôtre avec sha256sum`,
    en: `${pdf} is fixed, and the file is not here: compare yours with sha256sum`,
  }
}

function keptWords(pdf: string) {
  return {
    fr: `le contrat imprimé avec ses signatures est gardé, octet pour octet : ${pdf}`,
    en: `the contract printed with its signatures is kept, byte for byte: ${pdf}`,
  }
}

function changedWords(file: string) {
  return {
    fr: `${file} n'est pas celui que le sceau fixe`,
    en: `${file} is not the one the seal fixes`,
  }
}
