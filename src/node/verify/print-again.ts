import type { DocumentEntry } from '#core/repository/folder-addenda.ts'
import { findBrowser } from '#node/browser/find-browser.ts'
import { probeMachine } from '#node/browser/probe-machine.ts'
import type { Context } from '#node/command/verb.ts'
import { ContractPrinter } from '#node/print/contract-printer.ts'
import { printCacheFolder } from '#node/print/print-cache.ts'
import { printSignable } from '#node/sign-pdf/print-signable.ts'
import { paperFromRecords } from '#node/signed-paper/paper-from-records.ts'
import { readSigned } from '#node/signed-paper/read-signed.ts'
import type { SigningParty } from '#core/life/records/details.ts'

/**
 * What this machine prints of a document today: with its signatures where all have signed, and as it is given to be
 * signed. One after the other, as they are asked for.
 * @param fields the places for signatures that the print to compare with has; it is a signed one then
 * @throws EnvironmentFault when there is no browser, it stops, or the records do not hold
 */
export async function* printsAgain(
  context: Context,
  document: DocumentEntry,
  fields: readonly SigningParty[],
): AsyncGenerator<Uint8Array> {
  const { root } = context
  const signed = await readSigned(context, document.contract.id, true)
  if (signed) {
    const paper = paperFromRecords({ ...signed, fields })
    const { pdf } = await printSignable(paper, printCacheFolder(root))
    if (pdf) yield pdf
  }
  if (fields.length > 0) return
  const plain = await printPlain(root, document)
  if (plain) yield plain
}

async function printPlain(
  root: string,
  { contract, file }: DocumentEntry,
): Promise<Uint8Array | undefined> {
  const browser = await findBrowser(probeMachine())
  const printer = await ContractPrinter.open(printCacheFolder(root), browser)
  const date = contract.terms.doc.date?.iso
  try {
    return (await printer.print(contract, printer.tab(), { file: file.path, date })).pdf
  } finally {
    await printer.close()
  }
}
