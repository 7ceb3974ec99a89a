import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dateInZone } from '#core/life/zone.ts'
import type { Message } from '#core/report/message.ts'
import { recordsFolder } from '#core/repository/records-folder.ts'
import { verifyPdf } from '#core/seal/pdf/verify-pdf.ts'
import type { Context } from '#node/command/verb.ts'
import { documentFile } from '#node/print/document-file.ts'
import { readSource } from '#node/repository/read-files.ts'
import { shareWords } from '#node/share/share-words.ts'
import type { SharedText } from '#node/share/shared-texts.ts'
import { readSigned } from '#node/signed-paper/read-signed.ts'
import { printSigned, sealedPdf } from '#node/signed-paper/signed-pdf.ts'

/** A text that is sealed, and the PDF that shows its signatures, where there is one. */
export type SealedText = {
  /** The day of the seal, ISO. */
  readonly on: string
  readonly paper?: SignedPaper
}

export type SignedPaper = {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** `FR-ADM-0001.signed.pdf` */
  readonly name: string
  /** True for a copy signed elsewhere or on paper, which a record keeps. */
  readonly isCopy: boolean
}

/** Where signed PDFs come from. */
export type PaperWishes = {
  /** Prints those that are nowhere else. */
  readonly print: boolean
  /** A folder of files as `pdf --signed` writes them, which come first. */
  readonly folder?: string
}

/**
 * The sealed ones among some texts, by their ids, each with its signed PDF: the file in the folder that was named, the
 * copy that a record keeps, the print that its seal fixes, or else a print from the records.
 * @throws EnvironmentFault when there is no browser, or a file in the folder is not the signed PDF of its text
 */
export async function sealedTexts(
  context: Context,
  texts: readonly SharedText[],
  wishes: PaperWishes,
): Promise<{ sealed: ReadonlyMap<string, SealedText>; messages: readonly Message[] }> {
  const sealed = new Map<string, SealedText>()
  const messages: Message[] = []
  for (const text of texts) {
    const on = sealedOn(text)
    if (!on) continue
    context.signal.throwIfAborted()
    const found =
      (await givenPaper(context, text, wishes)) ??
      keptCopy(context, text) ??
      keptPrint(context, text)
    const printed = found || !wishes.print ? undefined : await printedPaper(context, text)
    messages.push(...(printed?.messages ?? []))
    const paper = found ?? printed?.paper
    sealed.set(text.contract.id, { on, ...(paper && { paper }) })
  }
  return { sealed, messages }
}

/** The day of the seal over a text as it stands. */
function sealedOn({ life, no, contract }: SharedText): string | undefined {
  const seal = life.files.findLast(
    ({ record }) =>
      record.kind === 'sealed' && record.document === no && record.details.text === contract.digest,
  )
  return seal && dateInZone(seal.record.at, life.facts.zone).iso
}

async function givenPaper(
  { language }: Context,
  { contract }: SharedText,
  { folder }: PaperWishes,
): Promise<SignedPaper | undefined> {
  const name = nameOf(contract.id)
  const path = folder && join(folder, name)
  if (!path || !existsSync(path)) return undefined
  const bytes = new Uint8Array(await readFile(path))
  const isOfText = Buffer.from(bytes).includes(contract.digest)
  const { findings } = await verifyPdf(bytes, { at: new Date().toISOString() })
  // A print that nobody signed as a PDF is one too: the statements in it are signed.
  const fault = findings.find(
    ({ check, standing }) => standing === 'failed' && check !== 'signers-expected',
  )
  if (!isOfText || fault) throw shareWords[language].notItsPaper(path, contract.id)
  return { bytes, name, isCopy: false }
}

/** The last copy that was signed elsewhere, when it is a PDF. */
function keptCopy({ root }: Context, { life, no, contract }: SharedText): SignedPaper | undefined {
  const copies = life.files.flatMap(({ record }) =>
    record.kind === 'signed' && record.document === no && record.digest === contract.digest
      ? (record.evidence ?? [])
      : [],
  )
  const copy = copies.findLast(
    ({ role, mediaType }) => role === 'signed-copy' && mediaType === 'application/pdf',
  )
  const bytes = copy && evidenceIn(root, life)(copy.file)
  return bytes && { bytes: new Uint8Array(bytes), name: nameOf(contract.id), isCopy: true }
}

/** The print that the seal fixes, where the records keep it. */
function keptPrint({ root }: Context, { life, no, contract }: SharedText): SignedPaper | undefined {
  const pdf = sealedPdf(life.files, contract, no, evidenceIn(root, life))
  return pdf && { bytes: new Uint8Array(pdf), name: nameOf(contract.id), isCopy: false }
}

function evidenceIn(root: string, { facts }: SharedText['life']) {
  return (name: string) => readSource(root, `${recordsFolder(facts.id)}/evidence/${name}`)?.bytes
}

async function printedPaper(
  context: Context,
  { contract }: SharedText,
): Promise<{ paper?: SignedPaper; messages: readonly Message[] }> {
  const signed = await readSigned(context, contract.id, true)
  if (!signed) return { messages: [] }
  const { pdf, messages } = await printSigned(context.root, signed)
  if (!pdf) return { messages }
  return {
    paper: { bytes: new Uint8Array(pdf), name: nameOf(contract.id), isCopy: false },
    messages,
  }
}

function nameOf(id: string): string {
  return `${documentFile(id)}.signed.pdf`
}
