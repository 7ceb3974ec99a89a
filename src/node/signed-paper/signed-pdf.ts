import type { Contract } from '#core/contract/contract.ts'
import type { RecordFile } from '#core/life/records/read-record.ts'
import { keptPdf } from '#core/seal/contract/kept-files.ts'
import { printCacheFolder } from '#node/print/print-cache.ts'
import { printSignable, type SignablePrint } from '#node/sign-pdf/print-signable.ts'
import { paperFromRecords, type SignedDocument } from './paper-from-records.ts'

/**
 * The PDF of a document that all have signed, without any signature inside the file: the one that its seal fixes where
 * the records keep it, so that it is the same on every machine and for ever; else a print from the records.
 * @throws EnvironmentFault when it must be printed and there is no browser, or it stops
 */
export async function signedPdf(root: string, signed: SignedDocument): Promise<SignablePrint> {
  const { records, contract, document, files } = signed
  const pdf = sealedPdf(records, contract, document, files.evidence)
  return pdf ? { pdf, messages: [] } : printSigned(root, signed)
}

/** The PDF of a document that all have signed, printed from the text and the records. @throws EnvironmentFault */
export function printSigned(root: string, signed: SignedDocument): Promise<SignablePrint> {
  return printSignable(paperFromRecords(signed), printCacheFolder(root))
}

/**
 * The PDF that the seal over a text fixes, where the records keep it.
 * @param document the number of an addendum; none for the contract itself
 * @param evidence bytes of a file beside the records, by the name its record gives it
 */
export function sealedPdf(
  records: readonly RecordFile[],
  { digest }: Pick<Contract, 'digest'>,
  document: string | undefined,
  evidence: (name: string) => Uint8Array | undefined,
): Uint8Array | undefined {
  const seals = records.flatMap(({ record }) =>
    record.kind === 'sealed' && record.document === document && record.details.text === digest
      ? [record]
      : [],
  )
  return seals.map((seal) => keptPdf(seal, evidence)).findLast((pdf) => pdf !== undefined)
}
