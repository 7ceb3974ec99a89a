import type { Finding } from '#core/seal/finding.ts'
import type { PdfTrust } from '#core/seal/pdf/trust.ts'
import { verifyPdf } from '#core/seal/pdf/verify-pdf.ts'
import { found } from '#core/verify/print-findings.ts'
import { printWords } from '#core/verify/print-words.ts'
import type { Context } from '#node/command/verb.ts'
import { comparePrint } from './compare-print.ts'

/**
 * What a PDF proves by itself, and whether it shows the contract of this repository that it names. A print that nobody
 * signed inside is no failure when its bytes are known to be the contract's, unless a signature was asked for.
 */
export async function judgePdf(
  context: Context,
  pdf: Uint8Array,
  trust: PdfTrust,
): Promise<readonly Finding[]> {
  const { findings, signatures } = await verifyPdf(pdf, trust)
  const isSigned = signatures.some(({ kind }) => kind === 'signature')
  const isBare = findings.every(({ check }) => check === 'signers-expected')
  if (!isSigned && !isBare) return findings
  const print = await comparePrint(context, pdf)
  const isEnough = print.standing === 'proved' && !trust.signers && !trust.level
  return isBare && isEnough
    ? [print, found('pdf-unsigned', printWords.unsigned, '', 'claimed')]
    : [...findings, print]
}
